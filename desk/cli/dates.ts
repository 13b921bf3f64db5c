import { Refusal } from '../../engine/nouns/refusal.ts';

/** '2026-01-31', a day that exists. @throws Refusal 'no-date' */
export function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const fits = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!fits) throw new Refusal('no-date', `“${text}” is no date.`, 'Write it like 2026-01-31.');
  return text;
}

/** An instant as ISO 8601 in UTC; a day alone is its first moment. @throws Refusal 'no-date' */
export function readInstant(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${readDay(text)}T00:00:00Z` : text;
  const fits = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(day);
  const instant = new Date(day);
  if (!fits || Number.isNaN(instant.getTime())) {
    throw new Refusal('no-date', `“${text}” is no instant.`, 'Write it like 2026-01-31T12:00:00Z.');
  }
  return instant.toISOString().replace('.000Z', 'Z');
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
