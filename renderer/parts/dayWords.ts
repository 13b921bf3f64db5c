const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as lists show it, "12 Jan 2026", which no line parts; a month or a year alone likewise, anything else as it stands. */
export function dayWords(day: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === '' || (month !== '' && !name)) return day;
  return [date === '' ? '' : String(Number(date)), name ?? '', year].filter((part) => part !== '').join('\u00a0');
}
