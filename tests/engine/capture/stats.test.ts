import { describe, expect, it } from 'vitest';
import type { Stat } from '../../../engine/nouns/evidence.ts';
import { statsOf } from './drafted.ts';

type Facts = Partial<
  Pick<Stat, 'text' | 'value' | 'high' | 'unit' | 'change' | 'period' | 'asOf' | 'attributedTo' | 'concept'>
>;

const ONE: [string, Facts][] = [
  // Figures and units
  ['The port has 84,000 inhabitants today.', { text: '84,000 inhabitants', value: 84_000, unit: 'inhabitants' }],
  ['It lies at a depth of 38 metres.', { value: 38, unit: 'metres', concept: 'depth' }],
  ['Ships must stay five nautical miles away.', { text: 'five nautical miles', value: 5, unit: 'nautical miles' }],
  [
    'Some 1.6 million cubic metres of silt must go.',
    { value: 1_600_000, unit: 'cubic metres', change: '~', concept: 'silt' },
  ],
  [
    'They received 1.6 million grenades from North Korea.',
    { value: 1_600_000, unit: 'grenades', concept: 'grenades from North Korea' },
  ],
  [
    'Winds of up to 96 kilometres per hour were measured.',
    { value: 96, unit: 'kilometres per hour', change: '<', period: '', concept: 'Winds' },
  ],
  ['There are 4 patrol boats here.', { value: 4, unit: 'boats', concept: 'patrol boats' }],
  ['It carries 520,000 tonnes of wheat and maize.', { unit: 'tonnes', concept: 'wheat and maize' }],
  // Money
  [
    'The harbour will cost €240 million.',
    { text: '€240 million', value: 240_000_000, unit: 'EUR', concept: 'harbour' },
  ],
  ['The harbour will cost 240 million euros.', { text: '240 million euros', value: 240_000_000, unit: 'EUR' }],
  [
    'The harbour costs eleven million euros a month.',
    { text: 'eleven million euros', value: 11_000_000, unit: 'EUR', period: 'a month' },
  ],
  ['The harbour costs $1.2bn.', { value: 1_200_000_000, unit: 'USD' }],
  ['The harbour costs about 180,000 dollars.', { value: 180_000, unit: 'USD', change: '~' }],
  // Shares
  ['Traffic rose to 91 per cent of its capacity.', { value: 91, unit: '%', concept: 'Traffic' }],
  ['The additional premium now stands at 0.45 per cent.', { value: 0.45, unit: '%', concept: 'additional premium' }],
  ['About two-thirds of the fishermen left.', { value: 66.67, unit: '%' }],
  ['Prices rose by 17 percent.', { value: 17, unit: '%', change: 'up' }],
  ['Prices fell by 17%.', { value: 17, unit: '%', change: 'down' }],
  // Ranks, ranges, qualifiers
  ['In strength the navy ranks only 36th of them all.', { text: '36th', value: 36, unit: 'rank' }],
  ['The repair takes between 12 and 18 days.', { value: 12, high: 18, unit: 'days', period: '' }],
  ['The repair takes 12-18 hours.', { value: 12, high: 18, unit: 'hours' }],
  ['More than 300 boats came.', { value: 300, unit: 'boats', change: '>' }],
  ['Fewer than 300 boats came.', { value: 300, change: '<' }],
  ['Dozens of boats came.', { value: 24, change: '~' }],
  ['Fourteen ships were waiting.', { text: 'Fourteen ships', value: 14, unit: 'ships' }],
  // Periods
  ['They built 300 boats within six months.', { value: 300, period: 'within six months' }],
  ['They built 300 boats in 2025.', { value: 300, period: 'in 2025', asOf: '2025' }],
  ['In 2025, they built 300 boats.', { value: 300, period: 'In 2025', asOf: '2025' }],
  ['The premium was 300 dollars a week ago.', { value: 300, period: '' }],
  // Who says so
  [
    'According to the Institute of Grain Statistics, 300 boats came.',
    { attributedTo: 'Institute of Grain Statistics' },
  ],
  ['The port has 300 boats, the operator Norlink said.', { attributedTo: 'the operator Norlink' }],
  ['Internal trade data show that 300 boats came.', { attributedTo: 'Internal trade data' }],
  ['The harbour master, Tobias Renn, said that 300 boats came.', { attributedTo: 'Tobias Renn' }],
  ['Tobias Renn went home. According to Mr Renn, 300 boats came.', { attributedTo: 'Tobias Renn' }],
  ['A survey boat later found the cable at 300 metres.', { attributedTo: '' }],
  ['The cost was put at 300 dollars.', { attributedTo: '', concept: 'cost' }],
  ['It says 300 boats came.', { attributedTo: '' }],
  ['The state laboratory has received 300 boats.', { attributedTo: '' }],
];

describe('one number', () => {
  it.each(ONE)('%s', (text, facts) => {
    expect(statsOf(text)).toMatchObject([facts]);
  });

  it.each([
    ['Das kostet rund 140.000 Euro.', { text: '140.000 Euro', value: 140_000, unit: 'EUR', change: '~' }],
    ['Es waren 11,5 Prozent der Container.', { value: 11.5, unit: '%', concept: 'Container' }],
    ['Der Umweg kostet 1,6 Millionen Euro.', { value: 1_600_000, unit: 'EUR', concept: 'Umweg' }],
    ['Das dauert zwischen 12 und 18 Tonnen.', { value: 12, high: 18, unit: 'Tonnen' }],
  ] satisfies [string, Facts][])('German: %s', (text, facts) => {
    expect(statsOf(text, 'de')).toMatchObject([facts]);
  });
});

describe('what is no statistic', () => {
  it.each([
    'It was signed on 19 June and again on June 20.',
    'That was in 2024, and the 1970s were long ago.',
    'The signal was lost at 03:12, others say at 4 pm.',
    'A man aged 34 and a 12-year-old girl were on board.',
    'Article 5 says so, and so does section 12.',
    'Call +49 30 1234 5678 in the evening.',
    'One of them left two days later.',
    'The cable broke in two places.',
    '“We have never seen two breaks in thirty years of operation,” she said.',
    'Three ships left, and two of them came back.',
    'It came into force on 2026-01-09.',
  ])('%s', (text) => {
    expect(statsOf(text).map((stat) => stat.text)).toEqual([]);
  });
});

describe('several numbers', () => {
  it('gives a bracketed figure the unit and the time of the one it is compared with', () => {
    expect(
      statsOf('The army will have around 1,320,000 soldiers in 2024, just behind the USA (1,328,000).'),
    ).toMatchObject([
      { text: '1,320,000 soldiers', unit: 'soldiers', change: '~', period: 'in 2024' },
      { text: '1,328,000', unit: 'soldiers', change: '=', period: 'in 2024', concept: 'the USA' },
    ]);
  });

  it('takes two numbers joined by “and” for a range only behind “between”', () => {
    const stats = statsOf('The yards built 12 ferries and 18 tugs, and lost 30 and 40 workers.');
    expect(stats.filter((stat) => stat.high !== undefined)).toEqual([]);
  });

  it('keeps the text’s number and not the headline’s', () => {
    const text =
      'Harbour to cost €240 million\n\nBy Ada Reed\n\nThe new harbour will cost €240 million, and the council of Elsmouth will pay for all of it.';
    expect(statsOf(text).map((stat) => stat.start)).toEqual([text.lastIndexOf('€240')]);
  });

  it('keeps a headline’s number that the text does not have', () => {
    const text =
      'Harbour to cost €240 million\n\nThe new harbour will be paid for by the council of Elsmouth, the mayor said yesterday.';
    expect(statsOf(text).map((stat) => stat.text)).toEqual(['€240 million']);
  });
});

describe('groups of three with a space', () => {
  it('are one number where the language writes so', () => {
    const [stat] = statsOf('La compagnie attend 140 000 passagers par an.', 'fr');
    expect([stat?.text, stat?.value]).toEqual(['140 000 passagers', 140_000]);
  });

  it('are two in English', () => {
    const found = statsOf('On June 19 200 soldiers crossed the river near the town.');
    expect(found.map(({ value }) => value)).toEqual([200]);
  });
});
