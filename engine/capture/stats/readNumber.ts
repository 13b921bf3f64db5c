import type { Stat } from '../../nouns/evidence.ts';
import { COMMA_IS_DECIMAL } from './figuresIn.ts';
import { numbersIn } from './numbersIn.ts';
import { changeAt } from './statFacts.ts';
import { unitAt } from './unitAt.ts';

/** What a person wrote for a number. `unit` and `change` only where the words themselves say them, '' and '=' otherwise. */
export interface WrittenNumber {
  value: number;
  high?: number;
  unit: string;
  change: Stat['change'];
}

/**
 * Reads a number as people write it: '1,320,000', '1.6 million', '1,6 Mio.', '$3bn', 'about 40 lorries', '10–12 per cent'.
 * Groups and decimal sign are those of `language` (BCP 47). Null where the words are no number, or more than one.
 */
export function readNumber(words: string, language: string): WrittenNumber | null {
  const text = words.trim();
  const plain = readPlain(text, language);
  if (plain !== null) return { value: plain, unit: '', change: '=' };
  return readSaid(text, language) ?? readSaid(text, 'en') ?? readCounterless(text, language);
}

/** Korean numbers stand before a counter, which a field for the number alone leaves out: '160만'. */
function readCounterless(text: string, language: string): WrittenNumber | null {
  const counted = language.startsWith('ko') ? readSaid(`${text}개`, language) : null;
  return counted && { ...counted, unit: '' };
}

/** Digits only, in groups of the language or in none, so that what `writeNumber` wrote is read back exactly. */
function readPlain(text: string, language: string): number | null {
  const [group, decimal] = COMMA_IS_DECIMAL.test(language) ? ['.', ','] : [',', '.'];
  const form = new RegExp(`^([-−+]?)(\\d+|\\d{1,3}(?:[${group}\\s’']\\d{3})+)(?:[${decimal}](\\d+))?$`, 'u');
  const match = form.exec(text);
  if (!match) return null;
  const digits = (match[2] ?? '').replace(/\D/g, '');
  const value = Number(`${digits}.${match[3] ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  return (match[1] === '-' || match[1] === '−') && value !== 0 ? -value : value;
}

function readSaid(text: string, language: string): WrittenNumber | null {
  const [number, second] = numbersIn(text, language);
  if (!number || second) return null;
  const { start, end, value, high } = number;
  const counted = number.unit === '' ? unitAt(text, end, language, value) : { unit: number.unit, end };
  const to = Math.max(end, counted.end);
  const change = number.loose ? '~' : changeAt(text, start, end, to);
  if (change === '=' && text.slice(0, start).trim() !== '') return null;
  if (/[\p{L}\p{N}]/u.test(text.slice(to))) return null;
  return { value, ...(high === undefined ? {} : { high }), unit: counted.unit, change };
}

/** A number for a field, in groups of three: what `readNumber` reads back as the very same value. */
export function writeNumber(value: number, language: string): string {
  const [group, decimal] = COMMA_IS_DECIMAL.test(language) ? ['.', ','] : [',', '.'];
  const [whole = '0', rest] = withoutExponent(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `${decimal}${rest}`}`;
}

/** JavaScript writes 1e21 and 1e-7 with an exponent; nobody else does. */
function withoutExponent(value: number): string {
  const [digits = '0', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const [whole = '0', rest = ''] = digits.split('.');
  const shift = Number(exponent);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${rest}`;
  return `${whole}${rest.padEnd(shift, '0')}`;
}
