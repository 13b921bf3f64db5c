import { useMemo } from 'react';
import { templateFindings } from '../../engine/studio/templateFindings.ts';
import { t } from '../words/t.ts';
import { AboutForm } from './AboutForm.tsx';
import { BlanksForm } from './BlanksForm.tsx';
import { LookForm } from './LookForm.tsx';
import { sectionLabel, slotLabel } from './names.ts';
import { SectionForm } from './SectionForm.tsx';
import { SlotForm } from './SlotForm.tsx';
import { StudioBar } from './StudioBar.tsx';
import { StudioFindings } from './StudioFindings.tsx';
import { StudioOutline } from './StudioOutline.tsx';
import { StudioPreview } from './StudioPreview.tsx';
import { useStudio } from './studioStore.ts';

/** One template on the table: its parts, the form of the chosen one, and the pages it gives. */
export function StudioEditor() {
  const template = useStudio((state) => state.history?.now);
  const fixed = useStudio((state) => state.open?.builtIn ?? true);
  const place = useStudio((state) => state.place);
  const findings = useMemo(() => (template ? templateFindings(template) : []), [template]);
  if (!template) return null;
  const section = template.sections.find(({ id }) => place.of === 'section' && id === place.id);
  const slot = template.sections.flatMap(({ slots }) => slots).find(({ id }) => place.of === 'slot' && id === place.id);
  const here = findings.filter(({ of, id }) =>
    place.of === 'about' ? of === 'template' : place.of === 'look' ? of === 'look' : of === place.of && id === place.id,
  );
  const title = section
    ? sectionLabel(template, section)
    : slot
      ? slotLabel(slot)
      : place.of === 'blanks'
        ? t('Blanks')
        : place.of === 'look'
          ? t('Look')
          : t('About the template');
  return (
    <div className="studio" data-timeline>
      <StudioBar template={template} findings={findings} />
      <div className="studio-table">
        <StudioOutline template={template} findings={findings} fixed={fixed} />
        <section className="studio-form" aria-label={title}>
          <h2 dir="auto">{title}</h2>
          <StudioFindings findings={here} />
          {section ? (
            <SectionForm key={section.id} template={template} section={section} fixed={fixed} />
          ) : slot ? (
            <SlotForm key={slot.id} template={template} slot={slot} fixed={fixed} />
          ) : place.of === 'blanks' ? (
            <BlanksForm template={template} findings={findings} fixed={fixed} />
          ) : place.of === 'look' ? (
            <LookForm template={template} fixed={fixed} />
          ) : (
            <AboutForm template={template} fixed={fixed} />
          )}
        </section>
        <StudioPreview template={template} />
      </div>
    </div>
  );
}
