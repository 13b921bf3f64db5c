import { phrasesOf } from '../../compose/phrases.ts';
import { printDate } from '../../compose/printDate.ts';
import { printStat } from '../../compose/printStat.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { Stat } from '../../nouns/evidence.ts';
import { finding } from '../../nouns/finding.ts';
import { paragraphsOf } from '../../nouns/prose.ts';
import type { Slot } from '../../nouns/template.ts';
import type { PrintedEvidence, WrittenProse } from '../placesOf.ts';
import { conceptWords } from './conceptWords.ts';
import { measureOf } from './measured.ts';

const DAYS = 90;
const DAYS_OF_A_YEAR = 365;
const DAY = 86_400_000;

/** Where numbers of several times stand side by side, or articles speak for themselves, old ones are no slip. */
const OVER_TIME: Slot['display'][] = ['line-chart', 'comparison-chart', 'timeline', 'entries', 'chronology'];

/** Numbers printed as they stand today that speak of a day long before the briefing's. */
export function findStale(
  { briefing, template }: Dossier,
  printed: PrintedEvidence[],
  written: WrittenProse[],
): Diagnostic[] {
  const today = dayOf(briefing.variables.date ?? '');
  if (today === null) return [];
  const displays = new Map(template.sections.flatMap(({ slots }) => slots.map((slot) => [slot.id, slot.display])));
  const dated = printed.flatMap(({ evidence, ...rest }) =>
    evidence.kind === 'stat' && evidence.asOf !== '' ? [{ ...rest, stat: evidence, series: seriesOf(evidence) }] : [],
  );
  const latest = new Map<string, string>();
  for (const { stat, series } of dated) {
    if (stat.asOf > (latest.get(series) ?? '')) latest.set(series, stat.asOf);
  }
  const phrases = phrasesOf(template.language);
  return dated.flatMap(({ stat, series, fill, place, where }) => {
    const last = dayOf(stat.asOf);
    const display = displays.get(place.slotId ?? '');
    if (last === null || (display && OVER_TIME.includes(display)) || latest.get(series) !== stat.asOf) return [];
    const days = Math.round((today - last) / DAY);
    if (days <= (stat.asOf.length === 4 ? DAYS_OF_A_YEAR : DAYS)) return [];
    // "in 2019": the sentence itself says that it is history.
    const year = stat.asOf.slice(0, 4);
    if (fill === null && yearIsTold(stat.id, year, written)) return [];
    const told = stat.period.includes(year);
    return [
      finding({
        code: 'number-stale',
        severity: told ? 'remark' : 'warning',
        sentence: `“${printStat(stat, phrases)}” under “${where}” is as of ${printDate(stat.asOf, phrases)}, ${agoOf(days)} before the briefing’s date.`,
        hint: 'Look for a newer number, or say in the text that there is none.',
        place,
        signable: true,
        basis: [stat.asOf],
      }),
    ];
  });
}

/** Whether every paragraph that prints the number names its year. */
function yearIsTold(id: string, year: string, written: WrittenProse[]): boolean {
  return written
    .flatMap(({ prose }) => paragraphsOf(prose))
    .filter((inlines) => inlines.some((one) => one.kind === 'evidence' && one.evidenceId === id))
    .every((inlines) => inlines.some((one) => one.kind === 'text' && one.text.includes(year)));
}

/** Numbers of one series: of an older and a newer one side by side the older is told for comparison. */
export function seriesOf({ concept, unit, id }: Stat): string {
  const words = conceptWords({ concept, unit });
  return words.length === 0 ? id : JSON.stringify([measureOf(unit).family, words]);
}

/** The last day that a date, a month or a year speaks of, in milliseconds; null where it is none. */
function dayOf(date: string): number | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  const last = Date.UTC(Number(year), month ? Number(month) - (day ? 1 : 0) : 12, day ? Number(day) : 0);
  return Number.isNaN(last) ? null : last;
}

function agoOf(days: number): string {
  return days < 730 ? `${days} days` : `${Math.floor(days / 365.25)} years`;
}
