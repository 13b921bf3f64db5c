import type { Diagnostic } from '../nouns/diagnostic.ts';
import { finding } from '../nouns/finding.ts';
import type { Section, Slot } from '../nouns/template.ts';
import { charted, type LeftOut } from './charted.ts';
import { chartForm } from './chartForm.ts';
import type { Composition } from './composition.ts';
import { figureBeside, labelOf } from './evidenceWords.ts';
import { placedFills, statsAmong } from './placedFills.ts';

/** Numbers that a chart cannot show, each with its reason; they are printed in a table below it. */
export function chartFindings(composition: Composition, section: Section, slot: Slot): Diagnostic[] {
  const form = chartForm(slot.display);
  if (!form) return [];
  const { drawn, left, unit } = charted(statsAmong(placedFills(composition, section, slot)), form);
  const reasons: Record<LeftOut, string> = {
    rank: 'a rank is no quantity',
    change: 'levels and changes cannot stand on one scale',
    unit:
      drawn.length === 0
        ? 'nothing else here has its unit'
        : `the chart counts ${unit === '' ? 'without a unit' : `“${unit}”`}`,
    undated: 'the chart runs over time and the number has no date',
    twice: 'the chart has a number for the same thing and time already',
    crowded: 'the chart is full',
  };
  return left.map(({ placed, why }) => {
    const number = `${figureBeside(placed.evidence, composition.phrases)}, ${labelOf(placed.evidence)}`;
    return finding({
      code: 'chart-left-out',
      severity: 'warning',
      sentence: `“${number}” is not in the chart “${slot.label}”: ${reasons[why]}.`,
      hint:
        why === 'undated'
          ? 'Give the number its date in its article; until then it stands in a table below.'
          : 'It stands in a table below; move it to another place if it should not.',
      place: { sectionId: section.id, slotId: slot.id, fillId: placed.fill.id, evidenceId: placed.evidence.id },
      basis: [why],
    });
  });
}
