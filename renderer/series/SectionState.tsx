import { standsAsBefore } from '../../engine/nouns/newsOf.ts';
import { isWanted } from '../../engine/nouns/printedSections.ts';
import type { Section } from '../../engine/nouns/template.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { t } from '../words/t.ts';

/** Under a section's heading: that it is left out, or that it is printed as unchanged. */
export function SectionState({ section }: { section: Section }) {
  const briefing = useBriefing((state) => state.briefing);
  const template = useBriefing((state) => state.dossier?.template);
  if (!briefing || !template) return null;
  if (!isWanted(section, template, briefing.variables)) {
    const blank = template.variables.find(({ id }) => id === section.when?.variable)?.label ?? '';
    return <p className="section-state">{t('Not printed, because of what “{blank}” says.', { blank })}</p>;
  }
  if (!section.unchanged || !standsAsBefore(briefing, section)) return null;
  return (
    <p className="section-state">
      {section.unchanged.keeps
        ? t('Stands as in the issue before; that is printed above it.')
        : t('Stands as in the issue before; only that is printed.')}
    </p>
  );
}
