import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leftOutIn } from '../../../engine/check/leftOutIn.ts';
import { quoteLock } from '../../../engine/check/quoteLock.ts';
import { replacedWords } from '../../../engine/check/replacedWords.ts';
import { sourceOf } from './sourceOf.ts';

const TEXT =
  'She said: “I would not question my decision, and he knows it, as the port authority does. The 50 men who dug the channel were paid by the town of Elsmouth.”';
const said = (wording: string) => {
  const found = replacedWords(TEXT, wording, TEXT.indexOf('I would'));
  return found && `${found.put} for ${found.instead}`;
};

describe('words in brackets that stand for other words of the source are told', () => {
  test.each([
    ['another verb', 'I would not [celebrate] my decision', 'celebrate for question'],
    ['another number', 'The [5] men who dug the channel', '5 for 50'],
    ['another name', 'as the [Harbour Trust] does', 'Harbour Trust for port authority'],
    [
      'the second of two',
      'my decision, and [Weber] knows it, as the port authority [denied]. The 50 men',
      'denied for does',
    ],
    ['beside a mark of omission', 'I would [...] question my [error], and he', 'error for decision'],
  ])('%s', (_, wording, told) => {
    expect(said(wording)).toBe(told);
    const verdict = quoteLock({ wording, speaker: '', actualSpeaker: '', sourceId: 's', start: 0, end: 0 }, [
      { ...sourceOf(TEXT), id: 's' },
    ]);
    expect(verdict.verdict).toBe('elided');
  });

  test.each([
    ['who is meant', 'my decision, and [Mr Weber] knows it'],
    ['what is added', 'The 50 [young] men who dug the channel'],
    ['the same and more', 'paid by the [small town of Elsmouth on the coast].”'.replace('.”', '')],
    ['the same in short', 'as the [port] does. The 50 men'],
    ['a letter', 'said: “I would not question my decision, and [H]e knows'],
    ['an ending', 'The 50 men who [dig]s the channel'],
    ['words left out', 'I would not question my decision [...] as the port authority does'],
    ['at the end', 'I would not question my [choice]'],
    ['nothing in brackets', 'I would not question my decision'],
  ])('not %s', (_, wording) => expect(said(wording)).toBeNull());
});

test('the gaps of any wording are those of its brackets, with the words that they stand for', () => {
  const word = fc.constantFrom('port', 'ferry', 'night', 'sails', 'winter', 'council', 'paid', 'crew');
  fc.assert(
    fc.property(fc.array(word, { minLength: 6, maxLength: 20 }), fc.nat(), fc.nat(), (words, first, second) => {
      // Each word once, so that there is one way to find them.
      const text = words.map((one, at) => `${one}${at}`);
      const from = 1 + (first % (text.length - 3));
      const to = from + 1 + (second % Math.min(3, text.length - 1 - from));
      const wording = [...text.slice(0, from), '[other words]', ...text.slice(to)].join(' ');
      const gaps = leftOutIn(text.join(' '), wording, 0, 0);
      expect(gaps?.map(({ put, left }) => [put, left.trim()])).toEqual([
        ['', ''],
        ['other words', text.slice(from, to).join(' ')],
      ]);
    }),
  );
});
