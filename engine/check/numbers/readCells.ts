import { readNumber } from '../../capture/stats/readNumber.ts';
import type { Stat } from '../../nouns/evidence.ts';
import type { ProseInline } from '../../nouns/prose.ts';

/** A cell of a table as a number. */
export interface Cell {
  value: number;
  /** One of its last digit told: 0.1 of "5.2", 0.1 million of "5.2 million", 0 of a whole number, which is told as it is. */
  step: number;
  percent: boolean;
}

/** A number, nothing at all (empty, a dash), or null for words and for numbers that are only about. */
export function readCell(
  inlines: ProseInline[],
  language: string,
  statNamed: (id: string) => Stat | null,
): Cell | 'empty' | null {
  const evidence = inlines.flatMap((one) => (one.kind === 'evidence' ? [one.evidenceId] : []));
  const text = inlines
    .map((one) => (one.kind === 'text' ? one.text : ' '))
    .join('')
    .trim();
  const [id] = evidence;
  if (id !== undefined) {
    const stat = evidence.length === 1 && text === '' ? statNamed(id) : null;
    if (stat?.change !== '=' || stat.high !== undefined || stat.unit === 'rank') return null;
    return { value: stat.value, step: stepOf(stat.text, stat.value), percent: stat.unit === '%' };
  }
  if (/^(?:[-–—.…]+|n\.?\/?a\.?)?$/i.test(text)) return 'empty';
  const read = readNumber(text, language);
  if (read?.change !== '=' || read.high !== undefined || read.unit === 'rank') return null;
  return { value: read.value, step: stepOf(text, read.value), percent: read.unit === '%' };
}

/** From the digits as they are written: what their last one counts, told by the value that all of them make. */
function stepOf(text: string, value: number): number {
  const written = /\d[\d.,’'\s\u00a0\u202f]*/u.exec(text)?.[0].trim().replace(/[.,]$/, '') ?? '';
  const digits = Number(written.replace(/\D/g, ''));
  if (digits === 0) return /[.,]\d/.test(written) ? 10 ** -(written.length - 1 - written.search(/[.,]/)) : 0;
  const step = Math.abs(value) / digits;
  // A whole number without a word of size is exact.
  return Math.abs(step - 1) < 1e-9 ? 0 : step;
}
