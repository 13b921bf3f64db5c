/** Languages whose month names are known; where two give one name to two months, the earlier in this list is heard. */
const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro bg ru uk el tr id ca hr et lv lt ar fa he hi vi th'.split(' ');

const tables = new Map<string, Map<string, number>>();

/**
 * The month, 1 to 12, that a word names in a language (BCP 47) or, failing that, in any of the others; 0 for none. Short forms count, with
 * or without a stop.
 */
export function monthOf(word: string, language: string, others: readonly string[] = LANGUAGES): number {
  const name = word.toLowerCase().replace(/\.$/, '');
  const own = language.slice(0, 2).toLowerCase();
  for (const one of [own, ...others]) {
    const month = LANGUAGES.includes(one) ? tableOf(one).get(name) : undefined;
    if (month !== undefined) return month;
  }
  return 0;
}

/** As Unicode's CLDR has them: "May", "mai", "мая" (of May), "май". */
function tableOf(language: string): Map<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  if (language === 'en') table.set('sept', 9);
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (let month = 0; month < 12; month += 1) {
        const name = format
          .formatToParts(Date.UTC(2021, month, 15))
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name && /\p{L}/u.test(name) && !table.has(name)) table.set(name, month + 1);
      }
    }
  }
  tables.set(language, table);
  return table;
}
