import type { Briefing } from '../../engine/nouns/briefing.ts';
import { standsAsBefore } from '../../engine/nouns/newsOf.ts';
import { isWanted } from '../../engine/nouns/printedSections.ts';
import type { Section, Template } from '../../engine/nouns/template.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { t } from '../words/t.ts';

/** Under a section's heading: that it is left out, or that it is printed as unchanged. */
export function SectionState({ section }: { section: Section }) {
  // The words and not the briefing: most keys change nothing here.
  const words = useBriefing(({ briefing, dossier }) =>
    briefing && dossier ? stateWords(section, briefing, dossier.template) : '',
  );
  return words === '' ? null : <p className="section-state">{words}</p>;
}

function stateWords(section: Section, briefing: Briefing, template: Template): string {
  if (!isWanted(section, template, briefing.variables)) {
    const blank = template.variables.find(({ id }) => id === section.when?.variable)?.label ?? '';
    return t('Not printed, because of what “{blank}” says.', { blank });
  }
  if (!section.unchanged || !standsAsBefore(briefing, section)) return '';
  return section.unchanged.keeps
    ? t('Stands as in the issue before; that is printed above it.')
    : t('Stands as in the issue before; only that is printed.');
}
