import { writeNumber } from '../../capture/stats/readNumber.ts';
import { phrasesOf } from '../../compose/phrases.ts';
import { printStat } from '../../compose/printStat.ts';
import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { Stat } from '../../nouns/evidence.ts';
import { finding } from '../../nouns/finding.ts';
import { slotsById } from '../../nouns/slotsIn.ts';
import type { Slot } from '../../nouns/template.ts';
import type { PrintedEvidence } from '../placesOf.ts';
import { type Amount, agree, amountOf, isMove } from './amount.ts';
import { NO_SUM, TOTAL } from './findSums.ts';

/** Displays whose numbers stand beside each other as parts: a line tells one thing at several times. */
const PARTS: Slot['display'][] = ['bar-chart', 'stat-table', 'callouts', 'comparison-chart'];

interface Part extends PrintedEvidence {
  stat: Stat;
  amount: Amount;
}

/** Charts and tables of numbers that do not come to the total among them, and shares of one whole that make more or less than it. */
export function findChartSums({ template }: Dossier, printed: PrintedEvidence[]): Diagnostic[] {
  const slots = slotsById(template);
  const groups = new Map<string, Part[]>();
  for (const one of printed) {
    const display = slots.get(one.place.slotId ?? '')?.display;
    if (!one.fill || one.evidence.kind !== 'stat' || !display || !PARTS.includes(display)) continue;
    const stat = one.evidence;
    const amount = amountOf(stat);
    if (stat.unit === 'rank' || stat.high !== undefined || isMove(amount) || stat.change !== '=') continue;
    if (NO_SUM.test(stat.concept)) continue;
    // Parts are told of one time, by one source: others count otherwise.
    const key = JSON.stringify([one.place.slotId, amount.measure.family, stat.asOf, stat.period, stat.sourceId]);
    groups.set(key, [...(groups.get(key) ?? []), { ...one, stat, amount }]);
  }
  return [...groups.values()].flatMap((parts) => sumFindings(parts, template.language));
}

function sumFindings(group: Part[], language: string): Diagnostic[] {
  const total = group.find(({ stat }) => TOTAL.test(stat.concept.trim()));
  const parts = group.filter((one) => one !== total && !TOTAL.test(one.stat.concept.trim()));
  const sum = Number(parts.reduce((all, { amount }) => all + amount.value * amount.measure.factor, 0).toPrecision(12));
  const [first] = group;
  if (!first || parts.length < 2) return [];
  if (!total) return wholeFinding(parts, sum, first, language);
  const own = total.amount.value * total.amount.measure.factor;
  // Smaller than one of its parts it is no total of them.
  if (parts.some(({ amount }) => amount.value * amount.measure.factor > own)) return [];
  const rounding = [...parts, total].reduce((all, { amount }) => all + amount.rounding, 0);
  if (agree({ ...total.amount, value: sum / total.amount.measure.factor }, total.amount, rounding)) return [];
  const said = printStat(total.stat, phrasesOf(language));
  return [
    finding({
      code: 'sum-off',
      severity: 'warning',
      sentence: `The numbers under “${total.where}” add up to ${writeNumber(sum / total.amount.measure.factor, language)}; “${beginning(total.stat.concept)}” among them says ${said}.`,
      hint: 'Say what is missing, or sign it off if the parts are not meant to make the whole.',
      place: total.place,
      signable: true,
      basis: [sum, said, ...parts.map(({ stat }) => stat.id)],
    }),
  ];
}

/** Shares that nearly make a whole and do not. */
function wholeFinding(parts: Part[], sum: number, first: Part, language: string): Diagnostic[] {
  if (parts.length < 3 || first.amount.measure.family !== '%') return [];
  const slack = Math.max(1, parts.length / 4);
  if (sum < 95 || sum > 105 || Math.abs(sum - 100) <= slack) return [];
  return [
    finding({
      code: 'sum-off',
      severity: 'remark',
      sentence: `The shares under “${first.where}” add up to ${writeNumber(sum, language)} %.`,
      hint: 'If these are shares of one whole, one of them is not right, or one is missing.',
      place: first.place,
      signable: true,
      basis: [sum, ...parts.map(({ stat }) => stat.id)],
    }),
  ];
}
