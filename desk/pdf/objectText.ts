import { isReference } from './pdfkitParts.ts';

/** Signs that stand in a string as they are: the others are written by pdfkit. */
const PLAIN = /^[\u0020-\u0027\u002a-\u005b\u005d-\u007e]*$/;

/**
 * What pdfkit writes for a value of the usual kinds, sign for sign; null for any other. Its own way asks every value what it is up to ten times and
 * makes bytes of every string and strings of the bytes; a file of 40 pages has 2,000 such objects.
 */
export function objectText(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return `/${value}`;
    case 'number':
      return String(Math.round(value * 1e6) / 1e6);
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : compoundText(value);
    default:
      return null;
  }
}

function compoundText(value: object): string | null {
  if (isReference(value)) return value.toString();
  if (Array.isArray(value)) return arrayText(value);
  if (value instanceof String) return PLAIN.test(value.valueOf()) ? `(${value})` : null;
  return Object.getPrototypeOf(value) === Object.prototype ? dictionaryText(value as Record<string, unknown>) : null;
}

function arrayText(values: unknown[]): string | null {
  let text = '';
  for (const value of values) {
    const one = objectText(value ?? null);
    if (one === null) return null;
    text += text === '' ? one : ` ${one}`;
  }
  return `[${text}]`;
}

function dictionaryText(values: Record<string, unknown>): string | null {
  let text = '<<';
  for (const key in values) {
    const value = values[key];
    if (value === undefined) continue;
    const one = objectText(value);
    if (one === null) return null;
    text += `\n/${key} ${one}`;
  }
  return `${text}\n>>`;
}
