import { byLocale } from '../words/written.ts';

const sizes = byLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
);

/** '12.4 MB'. */
export function sizeWords(bytes: number): string {
  return sizes().format(bytes / 1024 / 1024);
}
