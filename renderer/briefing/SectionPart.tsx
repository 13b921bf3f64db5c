import { useId } from 'react';
import type { Section } from '../../engine/nouns/template.ts';
import { ProseView } from '../prose/ProseView.tsx';
import { SlotPart } from './SlotPart.tsx';
import { sectionName } from './slotWays.ts';

export function SectionPart({ section, index }: { section: Section; index: number }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} id={`section-${section.id}`} tabIndex={-1} className="section-part">
      <h2 id={heading} className={section.heading ? '' : 'is-unprinted'}>
        {sectionName(section, index)}
      </h2>
      {section.guidance ? <p className="guidance">{section.guidance}</p> : null}
      {section.fixed.length > 0 ? (
        <div className="fixed-prose">
          <ProseView prose={section.fixed} />
        </div>
      ) : null}
      {section.slots.map((slot) => (
        <SlotPart key={slot.id} slot={slot} />
      ))}
    </section>
  );
}
