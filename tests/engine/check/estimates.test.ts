import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { findChances } from '../../../engine/check/estimates/findChances.ts';
import { findTerms } from '../../../engine/check/estimates/findTerms.ts';
import { ESTIMATIVE_SCALES, scaleIn } from '../../../engine/nouns/estimativeScale.ts';
import { textDossier } from '../../evaluate/checks/textDossier.ts';

const codes = (text: string, scale: (typeof ESTIMATIVE_SCALES)[number] = 'icd203') =>
  checkBriefing(textDossier({ scale, where: 'text', text, labels: [] })).map(({ code }) => code);

describe.each(ESTIMATIVE_SCALES)('%s', (name) => {
  const scale = scaleIn(name, 'en');
  if (!scale) throw new Error('it is published in English');

  test.each(scale.bands.flatMap((band, number) => band.terms.map((term, row) => [term, number, row] as const)))(
    'knows its own “%s”',
    (term, band, row) => {
      const stem = term === 'remote' ? 'remote chance' : term;
      const [found, ...more] = findTerms(`We see ${stem} of it.`, scale, 'en');
      expect(found).toMatchObject({ words: stem, band, row });
      expect(more).toEqual([]);
    },
  );

  test('has bands that rise, or overlap as they are published', () => {
    for (const { low, high } of scale.bands) expect(low).toBeLessThan(high);
  });
});

test('a language is known by its tag in any letters, and by no other that begins like it', () => {
  expect(scaleIn('icd203', 'EN-GB')).toBe(scaleIn('icd203', 'en'));
  expect(scaleIn('icd203', 'enm')).toBeNull();
});

test('what stands between quotation marks is never held to a scale', () => {
  const words = fc.constantFrom(
    'highly likely',
    'might',
    'with high confidence likely',
    'fifty-fifty',
    'probable',
    'in all likelihood',
  );
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(
        codes(`The spokesman called it “${one} and ${other} and more of it”.[1]`).filter(
          (code) => !code.startsWith('prose'),
        ),
      ).toEqual([]);
    }),
  );
});

test('a term is found wherever it stands in a sentence, and nothing in words that only look like it', () => {
  const scale = scaleIn('icd203', 'en');
  if (!scale) throw new Error('it is published in English');
  const word = fc.constantFrom(
    'unlikeliness',
    'likelier',
    'probability',
    'certain',
    'improbability',
    'remotely',
    'odd',
    'chancel',
    'likelihood',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 4 }), (before, behind) => {
      const text = [...before, 'very unlikely', ...behind].join(' ');
      const found = findTerms(text, scale, 'en');
      expect(found.map(({ words }) => words)).toEqual(['very unlikely']);
      expect(text.slice(found[0]?.start, found[0]?.end)).toBe('very unlikely');
    }),
  );
});

test('PHIA has no term in its gaps, and nobody is offered one', () => {
  for (const percent of [7, 22, 37, 50, 52, 77, 92]) {
    const [one] = checkBriefing(
      textDossier({
        scale: 'phia',
        where: 'text',
        text: `There is a ${percent} per cent chance of rain.[1]`,
        labels: [],
      }),
    );
    expect(one).toMatchObject({ code: 'probability-off-scale', severity: 'warning' });
    expect(one?.fix).toBeUndefined();
  }
  for (const percent of [3, 15, 30, 45, 60, 85, 97])
    expect(codes(`There is a ${percent} per cent chance of rain.[1]`, 'phia')).toEqual([]);
});

test.each([
  ['a 40 per cent chance', [[40, 40]]],
  ['a chance of 40 to 60%', [[40, 60]]],
  ['the probability of a flood is about 5 %', [[5, 5]]],
  ['40 per cent of the ships', []],
  ['a chance for 40 ships', []],
  ['12% likely', [[12, 12]]],
])('%s', (text, expected) => {
  expect(findChances(text).map(({ low, high }) => [low, high])).toEqual(expected);
});

test('German papers are held to the scale that is published in German, and to no other', () => {
  const german = (scale: 'ipcc' | 'icd203', text: string) =>
    checkBriefing(textDossier({ scale, where: 'text', text, labels: [], language: 'de' })).map(({ code }) => code);
  expect(german('ipcc', 'Regen ist ziemlich wahrscheinlich.[1]')).toEqual(['not-on-scale']);
  expect(german('ipcc', 'Regen ist sehr wahrscheinlich.[1]')).toEqual([]);
  expect(german('icd203', 'Regen ist ziemlich wahrscheinlich.[1]')).toEqual([]);
});
