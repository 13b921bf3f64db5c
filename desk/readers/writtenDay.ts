import { calendarDay } from '../../engine/capture/calendarDay.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Two digits of a year, from here on of the last century (RFC 5322). */
const CENTURY_TURNS = 50;

/** The day that a mail's Date header writes, in the zone it is written in, as ISO date; '' where it writes none. */
export function writtenDay(header: string): string {
  const date = header.slice(0, 200);
  const written = /\b(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})\b/i.exec(date);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date);
  if (written) {
    const [, day = '', name = '', digits = ''] = written;
    const year = Number(digits) + (digits.length === 4 ? 0 : Number(digits) < CENTURY_TURNS ? 2000 : 1900);
    return isoDay(year, MONTHS.indexOf(name.toLowerCase()) + 1, Number(day));
  }
  return iso ? isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : '';
}

/** No mail is older. */
const FIRST_YEAR = 1900;

function isoDay(year: number, month: number, day: number): string {
  return year < FIRST_YEAR ? '' : calendarDay(year, month, day);
}
