import { currentLocale } from './language.ts';

/** A number as lists show it: 1,204, in German 1.204. */
export function numberWords(number: number): string {
  return numbers().format(number);
}

/** A share as a whole per cent: “85%”, in German „85 %“. */
export function percentWords(share: number): string {
  return percents().format(share);
}

/** “a, b and c”, in German „a, b und c“. */
export function listWords(items: readonly string[]): string {
  return lists().format(items);
}

/** Order of words for the eye: as the language sorts, figures by what they are worth. */
export function compareWords(one: string, other: string): number {
  return collator().compare(one, other);
}

/** A moment as lists show it: "12 Jan, 14:05", with its year where that is asked for. */
export function momentWords(moment: Date, year = false): string {
  return (year ? moments() : momentsThisYear()).format(moment);
}

const numbers = byLocale((locale) => new Intl.NumberFormat(locale));
const percents = byLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const lists = byLocale((locale) => new Intl.ListFormat(locale));
const collator = byLocale((locale) => new Intl.Collator(locale, { numeric: true }));

const CLOCK = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
const momentsThisYear = byLocale((locale) => new Intl.DateTimeFormat(locale, CLOCK));
const moments = byLocale((locale) => new Intl.DateTimeFormat(locale, { ...CLOCK, year: 'numeric' }));

/** Making one costs more than asking it. */
export function byLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const locale = currentLocale();
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
