import { calendarDay } from './calendarDay.ts';
import { monthOf } from './monthNames.ts';

export interface Day {
  /** ISO date. */
  day: string;
  /** Where it stands in the text; UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

export interface Reckoning {
  /** BCP 47; '' where it is not known. */
  language: string;
  /** Whether 5/17/2021 has the month first, as Americans write. */
  monthFirst?: boolean;
}

const MONTH = '\\p{L}[\\p{L}\\p{M}]{1,14}\\.?';
const CLOCK = '(?![\\d])';
/** What may stand between day and month, month and year: "17 de mayo de 2021", "17. Mai 2021", "May 17th, 2021". */
const OF = '(?:\\.|º|er|st|nd|rd|th)?,?\\s+(?:de\\s|del\\s|of\\s|da\\s)?\\s*';
const AND = ',?\\s+(?:de\\s|del\\s|of\\s)?\\s*';
const YEAR = '((?:1[89]|20)\\d\\d)';

const PATTERNS: [RegExp, (part: string[], how: Reckoning) => [string, number, string]][] = [
  // 2021-05-17, 2021/5/17, 2021.5.17, 2021년 5월 17일, 2021年5月17日
  [
    new RegExp(
      `(?<!\\d)${YEAR}(?:\\s?[-/.]\\s?|\\s?[年년]\\s?)(\\d{1,2})(?:\\s?[-/.]\\s?|\\s?[月월]\\s?)(\\d{1,2})${CLOCK}`,
      'gu',
    ),
    ([year = '', month = '', day = '']) => [year, Number(month), day],
  ],
  // 17 May 2021
  [
    new RegExp(`(?<!\\d)(\\d{1,2})${OF}(${MONTH})${AND}${YEAR}${CLOCK}`, 'gu'),
    ([day = '', month = '', year = ''], { language }) => [year, monthOf(month, language), day],
  ],
  // 17-May-2021
  [
    new RegExp(`(?<!\\d)(\\d{1,2})-(${MONTH})-${YEAR}${CLOCK}`, 'gu'),
    ([day = '', month = '', year = ''], { language }) => [year, monthOf(month, language), day],
  ],
  // May 17, 2021
  [
    new RegExp(`(?<!\\p{L})(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s+)${YEAR}${CLOCK}`, 'gu'),
    ([month = '', day = '', year = ''], { language }) => [year, monthOf(month, language), day],
  ],
  // 17.05.2021 is never American; 17/05/2021 is where it cannot be.
  [
    new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}${CLOCK}`, 'gu'),
    ([day = '', month = '', year = '']) => [year, Number(month), day],
  ],
  [
    new RegExp(`(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2${YEAR}${CLOCK}`, 'gu'),
    ([one = '', , other = '', year = ''], { monthFirst }) =>
      (monthFirst && Number(one) <= 12) || Number(other) > 12 ? [year, Number(one), other] : [year, Number(other), one],
  ],
];

/** Days written out in full, with year, month and day, in the order of the text. A time of day or its zone never moves one. */
export function daysIn(text: string, how: Reckoning): Day[] {
  const found: Day[] = [];
  const plain = text.slice(0, 2000).replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660));
  for (const [pattern, read] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const day = isoDay(...read(match.slice(1), how));
      if (day !== '') found.push({ day, start: match.index, end: match.index + match[0].length });
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, at, all) => !all.slice(0, at).some((other) => other.end > one.start));
}

/** Years before which nobody published what an analyst is given. */
const FIRST_YEAR = 1850;

/** '' for a day that the calendar does not have, and for the first of 1970: that is a clock's zero. */
function isoDay(year: string, month: number, day: string): string {
  const iso = Number(year) < FIRST_YEAR ? '' : calendarDay(Number(year), month, Number(day));
  return iso === '1970-01-01' ? '' : iso;
}
