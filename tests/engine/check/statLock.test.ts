import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStat } from '../../../engine/capture/stats/readStat.ts';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { statLock } from '../../../engine/check/statLock.ts';
import type { Stat } from '../../../engine/nouns/evidence.ts';
import { NO_REPAIRS } from '../../../engine/nouns/repairLayer.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { addRepair } from '../../../engine/repair/changeLayer.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { labelledArticles } from '../../evaluate/articles/all.ts';
import { heldOutArticles } from '../../evaluate/heldOut/all.ts';
import { heldOutSentences, seenSentences } from '../../evaluate/sentences/all.ts';
import { drafted } from '../capture/drafted.ts';
import '../../seeds.ts';

function only(text: string, language = 'en'): { source: Source; stat: Stat } {
  const source = drafted(text, { language });
  const [stat] = suggestEvidence(source).filter((one) => one.kind === 'stat');
  if (!stat) throw new Error(`no number in “${text}”`);
  return { source, stat };
}

function given(text: string, changes: Partial<Stat>, language = 'en') {
  const { source, stat } = only(text, language);
  return statLock({ ...stat, ...changes }, source);
}

describe('a number that is not what its own words say', () => {
  it.each<[string, Partial<Stat>, number, string?]>([
    ['The army has 1,320,000 soldiers today.', { value: 1_230_000 }, 1_320_000],
    ['They received 1.6 million grenades.', { value: 1_800_000 }, 1_600_000],
    ['They received 1.6 million grenades.', { value: 1.6 }, 1_600_000],
    ['Es waren 1,6 Mio. Tonnen Getreide.', { value: 16_000_000 }, 1_600_000, 'de'],
    ['Der Etat liegt bei 3,4 Milliarden Euro.', { value: 3_400_000 }, 3_400_000_000, 'de'],
    ['Traffic rose to 91 per cent of its capacity.', { value: 19 }, 91],
    ['About two-thirds of the fishermen left.', { value: 33.33 }, 66.67],
    ['Fourteen ships were waiting.', { value: 15 }, 14],
    ['The repair takes between 12 and 18 days.', { high: 28 }, 12],
    ['The repair takes between 12 and 18 days.', { value: 11 }, 12],
    ['The repair takes between 12 and 18 days.', { high: undefined }, 12],
    ['The harbour costs $1.2bn.', { value: 1_200_000 }, 1_200_000_000],
    ['It was minus 12 degrees.', { value: 12 }, -12],
    ['It carries 520,000 tonnes of wheat.', { unit: 'kg' }, 520_000],
    ['The army has 1,320,000 soldiers today.', { value: 1_230_000, change: '~' }, 1_320_000],
  ])('%s', (text, changes, value, language) => {
    expect(given(text, changes, language)?.value).toBe(value);
  });

  it.each<[string, Partial<Stat>]>([
    // The same in another unit, or with the scale in the unit.
    ['It carries 520 million kilograms of wheat.', { value: 520_000, unit: 'tonnes' }],
    ['They received 1.6 million grenades.', { value: 1.6, unit: 'million grenades' }],
    // Rounded and said to be.
    ['The valley has 1,318,400 people.', { value: 1_320_000, change: '~' }],
    ['The repair takes between 12 and 18 days.', { high: undefined, change: '>' }],
    ['The repair takes between 12 and 18 days.', { value: 18, high: undefined, change: '<' }],
    // Nobody can say what dozens are.
    ['Dozens of boats came.', { value: 36 }],
  ])('is let pass: %s', (text, changes) => {
    expect(given(text, changes)).toBeNull();
  });

  it('is nothing where the words are no number', () => {
    const { source, stat } = only('The army has 1,320,000 soldiers today.');
    const start = source.text.indexOf('soldiers');
    expect(statLock({ ...stat, start, end: start + 8, text: 'soldiers' }, source)).toBeNull();
  });

  it('is told as an error that a written reason lets pass', async () => {
    const { dossier } = await exampleOf('figures-brief');
    const first = dossier.evidence.find((one) => one.kind === 'stat');
    const evidence = dossier.evidence.map((one) =>
      one.kind === 'stat' && one.id === first?.id ? { ...one, value: one.value * 3 + 7 } : one,
    );
    const found = checkBriefing({ ...dossier, evidence }).filter(({ code }) => code === 'stat-altered');
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ severity: 'error', signable: true });
    expect(found[0]?.sentence).toMatch(/^“.+” under “.+” is not what the source has: its words “.+” give .+\.$/);
  });
});

describe('words that were repaired', () => {
  const text = 'The army has 1,32O,000 soldiers today.';
  const source = drafted(text, { language: 'en' });
  const words = '1,32O,000 soldiers';
  const start = text.indexOf(words);
  const layer = addRepair(text, NO_REPAIRS, {
    start: start + 4,
    end: start + 5,
    was: 'O',
    now: '0',
    by: 'analyst',
  });
  const stat = {
    ...only('The army has 1,320,000 soldiers today.').stat,
    start,
    end: start + words.length,
    text: words,
  };

  it('say what they say repaired', () => {
    expect(statLock({ ...stat, value: 1_320_000 }, { ...source, layer })).toBeNull();
    expect(statLock({ ...stat, value: 1_230_000 }, { ...source, layer })?.value).toBe(1_320_000);
  });
});

const articles = [...labelledArticles, ...heldOutArticles].map(({ text }) => drafted(text, { language: '' }));
const sentences = [...seenSentences, ...heldOutSentences].map(({ text, language }) => drafted(text, { language }));
const captured = [...articles, ...sentences].flatMap((source) =>
  suggestEvidence(source).flatMap((stat) => (stat.kind === 'stat' ? [{ source, stat }] : [])),
);

describe('as capture reads it', () => {
  it('every number of the sample articles and sentences is its own words', () => {
    expect(captured.length).toBeGreaterThan(500);
    const wrong = captured.filter(({ source, stat }) => statLock(stat, source) !== null);
    expect(wrong.map(({ stat }) => `${stat.text}: ${stat.value}`)).toEqual([]);
  });

  it('so is what an analyst selects', () => {
    fc.assert(
      fc.property(fc.constantFrom(...captured), fc.nat(12), fc.nat(12), ({ source, stat }, before, behind) => {
        const start = Math.max(0, stat.start - before);
        const end = Math.min(source.text.length, stat.end + behind);
        const read = readStat(source, start, end);
        const own = { ...stat, start, end, text: source.text.slice(start, end), high: undefined, ...read };
        expect(read && statLock(own, source)).toBeNull();
      }),
    );
  });

  it('another value is seen', () => {
    const plain = captured.filter(({ stat }) => stat.change !== '~' && stat.high === undefined && stat.unit !== 'rank');
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom(0.1, 2, 10, 1000, 1.02), ({ source, stat }, factor) => {
        if (stat.value !== 0) expect(statLock({ ...stat, value: stat.value * factor }, source)).not.toBeNull();
      }),
    );
  });

  it.each(builtInTemplates.map(({ id }) => id))('the example of %s holds none', async (id) => {
    const { dossier } = await exampleOf(id);
    expect(checkBriefing(dossier).filter(({ code }) => code === 'stat-altered')).toEqual([]);
  });
});
