import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRAGMENTS, TOLD } from '../../../renderer/words/german/told/told.ts';
import { useLanguage } from '../../../renderer/words/language.ts';
import { told } from '../../../renderer/words/told.ts';
import { placesIn } from './placesIn.ts';
import { readTold } from './toldTexts.ts';

/** Made of several pieces in the code: the whole sentences stand in the German tables, where they can be said well. */
const WHOLE_ELSEWHERE = new Set([
  'is shortened or explained in brackets.',
  'has repaired words: the source reads “{0}”, it prints “{1}”.',
  'The {0} “{1}” under “{2}” {3}',
  '“{0}” {1}, which is not printed until somebody has confirmed it.',
  'reads like a machine translation',
  'seems to say that it was written with AI',
  'To do',
  '{0} under “{1}”: {2}',
  'This {0} is not readable{1}: {2}.',
  'What stood in {0} now {1} in “{2}”.',
  '{0} is printed even where nothing stands in it{1}.',
  '{0} says “{1}” where all stands as in the issue before{2}.',
  ', above what stands there',
  ', in place of it',
  '“{0}” is a new blank{1}.',
  ' that has to be filled in',
  'is filled in',
  '{0} is printed only where “{1}” {2}.',
  'The alternative text “{0}” {1}.',
  'does not say what the picture shows',
  'only says the caption again',
  'The table “{0}”',
  '{0} under “{1}” has {2} without a head.',
  '{0} of {1} under “{2}”',
  '{0} adds up to {1} %.',
  '{0} adds up to {1}{2}; its row “{3}” says {4}{5}.',
  'You wrote “{0}” under “{1}”; {2} has {3}{4}: {5}.',
  'The judgement “{0}” under “{1}” rests on {2}{3}.',
  ', and is held with high confidence',
  'The request {0} does not fit{1}: {2}.',
  'Nothing was exported: {0}{1}',
  'Of the article “{0}” the {1} {2} inferred, not stated.',
  // Only the command line tells it.
  'The house template cannot be filled in{0}: {1}',
  '{0}{1} “briefwright template validate” names every one.',
]);

beforeEach(() => useLanguage.setState({ language: 'de' }));
afterEach(() => useLanguage.setState({ language: 'en' }));

describe('what engine and desk tell', () => {
  it('has its German: a sentence that is missing here goes into renderer/words/german/told', () => {
    const all = readTold();
    expect(all.length).toBeGreaterThan(300);
    const missing = all.filter(
      ({ pattern }) => !(pattern in TOLD) && !(pattern in FRAGMENTS) && !WHOLE_ELSEWHERE.has(pattern),
    );
    expect(missing.map(({ where, pattern }) => `${where} ${pattern}`)).toEqual([]);
    const known = new Set(all.map(({ pattern }) => pattern));
    expect([...WHOLE_ELSEWHERE].filter((one) => !known.has(one))).toEqual([]);
  });

  it('names the same places in both languages', () => {
    const wrong = Object.entries(TOLD).filter(
      ([english, german]) => JSON.stringify(holesIn(english)) !== JSON.stringify(placesIn(german)),
    );
    expect(wrong).toEqual([]);
  });

  it('is recognised whatever stands in its places, and people’s words are left alone', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .,:;{}’-]{0,20}[A-Za-zÀ-ÿ]$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(TOLD)),
        fc.array(word, { minLength: 6, maxLength: 6 }),
        (english, words) => {
          const sentence = english.replace(/\{(\d)\}/g, (_, at) => `${words[Number(at)]}`);
          const german = told(sentence);
          expect(german).not.toBe(sentence);
          for (const [, at] of english.matchAll(/“\{(\d)\}”/g)) expect(german).toContain(words[Number(at)]);
        },
      ),
    );
  });

  it('is said in one language, to the last piece', () => {
    const cases: [string, string][] = [
      [
        'The quotation “We never did” under “Entries” cannot be printed like this. It says “often” where the source has “never”.',
        'Das Zitat „We never did“ unter „Entries“ kann so nicht gedruckt werden. Hier steht „often“, in der Quelle „never“.',
      ],
      [
        'The excerpt “A lock” under “Entries” is shortened or explained in brackets.',
        'Der Auszug „A lock“ unter „Entries“ ist gekürzt oder in Klammern erläutert.',
      ],
      // A slot that is called like a piece of the program's keeps its name.
      ['Nothing stands under “the text”.', 'Unter „the text“ steht nichts.'],
      ['“lock.txt” is empty: there is no text to capture.', '„lock.txt“ ist leer: Es gibt keinen Text zu erfassen.'],
      ['The article is empty: there is no text to capture.', 'Der Artikel ist leer: Es gibt keinen Text zu erfassen.'],
      [
        '“Barges” under “Figures” is as of 2024-05, 2 years before the briefing’s date.',
        '„Barges“ unter „Figures“ hat den Stand Mai\u00a02024, 2 Jahre vor dem Datum des Briefings.',
      ],
      ['This picture cannot be read: its header is missing.', 'Dieses Bild ist nicht lesbar: der Kopf fehlt.'],
      [
        '“Entries” no longer takes quotations and numbers; those that stand there stay.',
        '„Entries“ nimmt nicht mehr auf: Zitate und Kennzahlen; was dort steht, bleibt.',
      ],
    ];
    for (const [english, german] of cases) expect(told(english)).toBe(german);
  });

  it('stays as it is in English, and where nobody knows it', () => {
    expect(told('Something new in the engine.')).toBe('Something new in the engine.');
    useLanguage.setState({ language: 'en' });
    expect(told('The briefing has no title.')).toBe('The briefing has no title.');
  });
});

function holesIn(english: string): string[] {
  return [...new Set([...english.matchAll(/\{(\d)\}/g)].map(([, at]) => at ?? ''))].sort();
}
