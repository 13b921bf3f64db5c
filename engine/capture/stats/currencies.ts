/** Signs before a number → ISO 4217. Longer ones first. */
const SIGNS: [string, string][] = [
  ['US$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['HK$', 'HKD'], ['NZ$', 'NZD'], ['S$', 'SGD'],
  ['NT$', 'TWD'], ['R$', 'BRL'], ['MX$', 'MXN'], ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['Rs.', 'INR'], ['Rs', 'INR'],
  ['₩', 'KRW'], ['₽', 'RUB'], ['₺', 'TRY'], ['₴', 'UAH'], ['₪', 'ILS'], ['₦', 'NGN'], ['₱', 'PHP'], ['฿', 'THB'], ['zł', 'PLN'],
]; // biome-ignore format: a table reads better in rows

const CODES =
  'USD|EUR|GBP|JPY|CHF|CNY|RMB|AUD|CAD|NZD|HKD|SGD|INR|RUB|UAH|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|BRL|MXN|ZAR|KRW|TWD|ILS|AED|SAR|THB|IDR|PHP|MYR|NGN|EGP|KES';

const escaped = (text: string) => text.replace(/[$.]/g, '\\$&');

/** What may stand directly before a number and make it money. */
export const CURRENCY_BEFORE = [
  ...SIGNS.map(([sign]) => escaped(sign)).sort((a, b) => b.length - a.length),
  `(?:${CODES})(?=\\s?\\d)`,
].join('|');

/** Words behind a number → ISO 4217; `^` is where the number ends, white space left out. */
const WORDS: [RegExp, string][] = [
  [/^(?:U\.?S\.? )?dollars?\b/iu, 'USD'],
  [/^(?:US-)?Dollars?\b|^dólares\b|^долл(?:аров|ара|\.)/iu, 'USD'],
  [/^Australian dollars?\b/iu, 'AUD'],
  [/^Canadian dollars?\b/iu, 'CAD'],
  [/^euros?\b|^евро(?!\p{L})|^€/iu, 'EUR'],
  [/^pounds sterling\b|^sterling\b/iu, 'GBP'],
  [/^yen\b/iu, 'JPY'],
  [/^(?:yuan|renminbi)\b/iu, 'CNY'],
  [/^(?:Russian )?(?:roubles?|rubles?|Rubel)\b|^руб(?:лей|ля|\.)/iu, 'RUB'],
  [/^(?:South Korean )?won\b(?!\s(?:the|a|an|by)\b)/iu, 'KRW'],
  [/^(?:Indian )?rupees?\b/iu, 'INR'],
  [/^(?:Swiss )?(?:francs?|Franken)\b/iu, 'CHF'],
  [/^(?:Swedish )?kron(?:or|a)\b/iu, 'SEK'],
  [/^(?:Norwegian |Danish )?kron(?:er|e)\b/iu, 'NOK'],
  [/^(?:Polish )?(?:zloty|zlotys|złoty|złotych)(?!\p{L})/iu, 'PLN'],
  [/^hryvnias?\b|^гривен/iu, 'UAH'],
  [/^(?:Brazilian )?reais\b/iu, 'BRL'],
  [/^(?:Mexican )?pesos?\b/iu, 'MXN'],
  [/^(?:South African )?rand\b/iu, 'ZAR'],
  [/^(?:Turkish )?lira\b/iu, 'TRY'],
  [/^shekels?\b/iu, 'ILS'],
  [new RegExp(`^(?:${CODES})\\b`, 'u'), ''],
  [/^p(?![\p{L}\d.])/u, 'pence'],
  [/^\$/u, 'USD'],
  [/^£/u, 'GBP'],
]; // biome-ignore format: a table reads better in rows

/** ISO 4217 code of a sign or code before a number; '' for none. */
export function currencyOf(sign: string | undefined): string {
  if (sign === undefined || sign === '') return '';
  const known = SIGNS.find(([one]) => one === sign);
  if (known) return known[1];
  return sign === 'RMB' ? 'CNY' : sign;
}

/** "dollars", "million euros"' last word, "EUR": the currency that begins at `at` behind a number, and where its words end; null for none. */
export function currencyAt(text: string, at: number, scaled: boolean): { unit: string; end: number } | null {
  const gap = /^[\s\u00a0\u202f-]?(?:of |de |d[’'])?/u.exec(text.slice(at, at + 5))?.[0].length ?? 0;
  const behind = text.slice(at + gap, at + gap + 30);
  for (const [form, unit] of WORDS) {
    const match = form.exec(behind);
    if (match) return { unit: unit || currencyOf(match[0]), end: at + gap + match[0].length };
  }
  // "200 pounds" is a weight, "two million pounds" is money, unless pounds of something follow.
  const pounds = /^pounds?\b(?! of\b)/iu.exec(behind);
  return pounds && scaled ? { unit: 'GBP', end: at + gap + pounds[0].length } : null;
}
