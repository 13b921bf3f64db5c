/** An ISO day where a CSL date names one; a year or a month alone is no day, and none is invented. */
export function dayOf(date: unknown): string {
  const { 'date-parts': parts, raw } = (date ?? {}) as { 'date-parts'?: unknown[][]; raw?: unknown };
  if (typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}/.test(raw)) return raw.slice(0, 10);
  const [year, month, day] = (parts?.[0] ?? []).map(Number);
  if (!year || !month || !day || !Number.isInteger(year + month + day)) return '';
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return Number.isNaN(Date.parse(`${iso}T00:00:00Z`)) || iso.length !== 10 ? '' : iso;
}

export function dateOf(day: string): { 'date-parts': number[][] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** '2026', '2026-01' or '2026-01-31', '' where there is no year. */
export function partsOf(date: unknown): string {
  const { 'date-parts': parts } = (date ?? {}) as { 'date-parts'?: unknown[][] };
  const numbers = (parts?.[0] ?? []).map(Number).filter((part) => Number.isInteger(part) && part > 0);
  return numbers.map((part, at) => (at === 0 ? String(part) : two(part))).join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
