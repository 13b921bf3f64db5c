import { useId } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Section } from '../../engine/nouns/template.ts';
import { ProseView } from '../prose/ProseView.tsx';
import { SectionState } from '../series/SectionState.tsx';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { wordsOfSection } from './counts.ts';
import { SlotPart } from './SlotPart.tsx';
import { sectionName } from './slotWays.ts';

export function SectionPart({ section, index }: { section: Section; index: number }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} id={`section-${section.id}`} tabIndex={-1} className="section-part">
      <header className="section-head">
        <h2 id={heading} className={section.heading ? '' : 'is-unprinted'}>
          {sectionName(section, index)}
        </h2>
        <SectionWords section={section} />
      </header>
      <SectionState section={section} />
      {section.guidance ? (
        <p className="guidance" dir="auto">
          {section.guidance}
        </p>
      ) : null}
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

const NO_WORDS = { words: 0, budget: null };

/** How many words stand in it, against what its slots may hold together. */
function SectionWords({ section }: { section: Section }) {
  const { words, budget } = useBriefing(
    useShallow((state) => (state.briefing ? wordsOfSection(state.briefing, section) : NO_WORDS)),
  );
  // One slot says it itself.
  if (words === 0 && budget === null) return null;
  if (section.slots.length === 1 && budget !== null) return null;
  if (budget === null)
    return <span className="section-words">{t('{words, plural, one {# word} other {# words}}', { words })}</span>;
  return (
    <span className={words > budget ? 'section-words is-off' : 'section-words'}>
      {t('{words} of {budget, plural, one {# word} other {# words}}', { words, budget })}
    </span>
  );
}
