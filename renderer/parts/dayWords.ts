import { byLocale } from '../words/written.ts';

/** A day as lists show it, "12 Jan 2026", which no line parts; a month or a year alone likewise, anything else as it stands. */
export function dayWords(day: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(day) ?? [];
  if (year === '' || Number(month || 1) > 12 || Number(month || 1) < 1) return day;
  if (month === '') return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date || 1)));
  return (date === '' ? months() : days()).format(at).replaceAll(' ', '\u00a0');
}

/** The same as it stands in a field: with the spaces that a person types. */
export function dayInField(day: string): string {
  return dayWords(day).replaceAll('\u00a0', ' ');
}

const days = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const months = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
