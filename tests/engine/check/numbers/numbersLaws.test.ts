import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeNumber } from '../../../../engine/capture/stats/readNumber.ts';
import { checkBriefing } from '../../../../engine/check/checkBriefing.ts';
import { agree, amountOf } from '../../../../engine/check/numbers/amount.ts';
import { phrasesOf } from '../../../../engine/compose/phrases.ts';
import { printStat } from '../../../../engine/compose/printStat.ts';
import type { Dossier } from '../../../../engine/nouns/dossier.ts';
import { dossierOf, type GivenStat, stat } from '../../../evaluate/numbers/numbersCase.ts';

const UNITS: Record<string, string[]> = {
  en: ['tonnes', 'kilometres', 'soldiers', '%', 'USD', 'hectares', 'passengers', 'percentage points', 'megawatts'],
  de: ['Tonnen', 'Kilometer', 'Soldaten', '%', 'USD', 'Hektar', 'Fahrzeuge', 'Prozentpunkte'],
};
const CONCEPTS = [
  'grain exports',
  'road to the coast',
  'wounded soldiers',
  'households',
  'harbour budget',
  'burnt forest',
  '',
];
const size = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 9_999_999 }),
  fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10),
  fc.integer({ min: 1, max: 99 }).map((millions) => millions * 1e6),
);
/** Every number is of something else or of another year, so that none can contradict another. */
const given = (language: string) =>
  fc
    .array(
      fc.record({
        value: size,
        unit: fc.constantFrom(...(UNITS[language] ?? [])),
        concept: fc.constantFrom(...CONCEPTS),
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((ones) =>
      ones.map(({ value, unit, concept }, at): GivenStat => {
        const number = writeNumber(value, language);
        const words = unit === '%' ? `${number}%` : unit === 'USD' ? `USD ${number}` : `${number} ${unit}`;
        return stat(`Paper ${at}`, words, concept === '' ? '' : `${concept} of place ${'abcdefgh'[at]}`, '2025');
      }),
    );

const NUMBERS = /^(?:number|sum-off)/;
const found = (dossier: Dossier) => checkBriefing(dossier).filter(({ code }) => NUMBERS.test(code));

describe('laws', () => {
  test.each(['en', 'de'])(
    'prose that repeats the briefing’s own numbers as they are printed is sound (%s)',
    (language) => {
      fc.assert(
        fc.property(given(language), (stats) => {
          const silent = dossierOf({ stats, prose: [], language, planted: [] });
          const phrases = phrasesOf(language);
          const prose = silent.evidence.flatMap((one) =>
            one.kind === 'stat' ? [`Here ${one.concept || 'it'} came to ${printStat(one, phrases)}.`] : [],
          );
          expect(found(dossierOf({ stats, prose, language, planted: [] }))).toEqual([]);
        }),
      );
    },
  );

  test('prose that prints or cites the numbers and types none is sound', () => {
    fc.assert(
      fc.property(given('en'), (stats) => {
        const prose = stats.map((_, at) => `It came to {${at}}, more than was thought.[${at}]`);
        expect(found(dossierOf({ stats, prose, planted: [] }))).toEqual([]);
      }),
    );
  });

  test('a table with its true total is sound, and one that is off by a tenth is not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 90_000 }), { minLength: 2, maxLength: 9 }), (parts) => {
        const sum = parts.reduce((all, one) => all + one, 0);
        const table = (total: number) => [
          'Item | Count',
          ...parts.map((one, at) => `Part ${at} | ${one}`),
          `Total | ${total}`,
        ];
        const codes = (total: number) =>
          found(dossierOf({ stats: [], prose: table(total), planted: [] })).map((one) => one.code);
        expect(codes(sum)).toEqual([]);
        // Thousands all through may be rounded.
        fc.pre(parts.some((one) => one % 1000 !== 0));
        expect(codes(sum + Math.ceil(sum / 10))).toEqual(['sum-off']);
      }),
    );
  });

  test('agreeing is mutual, and everything agrees with itself', () => {
    const amount = fc
      .record({
        value: size,
        unit: fc.constantFrom('tonnes', 'kilograms', 'soldiers'),
        change: fc.constantFrom('=' as const, '~' as const, '<' as const, '>' as const, 'up' as const, 'down' as const),
      })
      .map(amountOf);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(agree(a, a)).toBe(true);
        expect(agree(a, b)).toBe(agree(b, a));
      }),
    );
  });
});
