import type { Place } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import type { Printed } from './printed.ts';

/** Where a printed paragraph stands, for a jump and in words. */
export function placeOf(
  printed: Printed | null,
  { template, briefing, evidence }: Dossier,
): { place: Place; where: string } {
  if (!printed) return { place: {}, where: '' };
  const { target, paragraph } = printed;
  const { sectionId, slotId, fillId, evidenceId } = paragraph.origin;
  if (target.is === 'variable') {
    const label = template.variables.find(({ id }) => id === target.variable)?.label ?? target.variable;
    return { place: { variable: target.variable }, where: label };
  }
  const own = 'fillId' in target ? target.fillId : fillId;
  const fill = briefing.fills.find((one) => one.id === own);
  const known =
    fill?.kind === 'evidence' && evidence.some((one) => one.id === fill.evidenceId) ? fill.evidenceId : evidenceId;
  const section = template.sections.find(({ id }) => id === sectionId);
  const slot = section?.slots.find(({ id }) => id === slotId);
  const place: Place = {
    ...(sectionId === undefined ? {} : { sectionId }),
    ...(slotId === undefined ? {} : { slotId }),
    ...(own === undefined ? {} : { fillId: own }),
    ...(known === undefined ? {} : { evidenceId: known }),
  };
  const names = [section?.heading ?? '', slot?.label ?? ''].filter((name) => name !== '');
  return { place, where: [...new Set(names)].join(' · ') };
}
