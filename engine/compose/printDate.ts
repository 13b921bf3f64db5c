import type { Phrases } from './phrases.ts';

/** '2026-01-12' as '12 January 2026', '2026-01' as 'January 2026', '2026' as it is; anything else as it came. */
export function printDate(iso: string, phrases: Phrases): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  const name = month === undefined ? undefined : phrases.months[Number(month) - 1];
  if (!year || !name) return iso;
  return day === undefined ? `${name} ${year}` : phrases.days(Number(day), name, Number(year));
}
