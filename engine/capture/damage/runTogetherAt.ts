import type { Damage } from '../../nouns/source.ts';
import { inAddress } from './inAddress.ts';

/** The finding, unless the place belongs to an address or a piece of code. */
export function runTogetherAt(text: string, start: number, words: string, suggestion: string, what: string): Damage[] {
  if (inAddress(text, start)) return [];
  return [
    {
      code: 'run-together',
      start,
      end: start + words.length,
      message: `${what} without a space: “${words}”; text may be missing between them.`,
      suggestion,
    },
  ];
}
