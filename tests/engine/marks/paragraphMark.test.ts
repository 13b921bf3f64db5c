import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsHash } from '../../../engine/marks/paragraphMark.ts';

/** Said in the shortest way; the hash itself goes through the signs one by one, which takes a third of the time. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot carry is not in the file that comes back.
const NOT_WORDS = /[\s\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu;

const SIGNS = [
  ...' \n\t\u0000\u001f\u007f\u0085\u00a0\u1680\u180e\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\ufffd\ufffe\uffff',
  ...['\ud800', '\udbff', '\udc00', '\udfff', '😀', 'é', '“', '漢', 'a', '1'],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('the hash of a paragraph’s words', () => {
  it('is that of the words alone, whatever stands between them and whatever XML drops', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(wordsHash(words)).toBe(wordsHash(words.replace(NOT_WORDS, '')));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells other words from these', () => {
    expect(wordsHash('The port')).toBe(wordsHash('The\u00a0po rt'));
    expect(wordsHash('The port')).not.toBe(wordsHash('The fort'));
    expect(wordsHash('one 😀')).not.toBe(wordsHash('one 😁'));
  });

  it('is the one that files already out there carry', () => {
    expect(wordsHash('The ferry sails at noon.')).toBe('0vl1rnl');
  });
});
