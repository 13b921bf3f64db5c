import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../engine/capture/stats/numbersIn.ts';
import type { Stat } from '../../../engine/nouns/evidence.ts';
import '../../seeds.ts';
import { drafted, statsOf } from './drafted.ts';

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
  // Counts in words
  ['Two men were arrested.', { text: 'Two men', value: 2, unit: 'men' }],
  ['The fire killed one person.', { text: 'one person', value: 1, unit: 'person' }],
  ['It took two and a half years.', { text: 'two and a half years', value: 2.5, unit: 'years' }],
  ['Several hundred thousand people fled.', { value: 300_000, unit: 'people', change: '~' }],
  ['They lost half a million dollars.', { value: 500_000, unit: 'USD' }],
  ['They bought two dozen rolls.', { value: 24, unit: 'rolls' }],
  ['About one in five adults skip breakfast.', { value: 20, unit: '%', change: '~' }],
  ['It has one hundred and twenty-three members.', { value: 123, unit: 'members' }],
  ['It took twenty-one ships.', { value: 21, unit: 'ships' }],
  // Behind a hyphen
  ['They built a 5-foot wall.', { text: '5-foot', value: 5, unit: 'feet' }],
  ['The new 300-bed hospital is open.', { text: '300-bed', value: 300, unit: 'beds' }],
  ['The mayor signed the $1.5-billion plan.', { value: 1_500_000_000, unit: 'USD' }],
  // Other money, fractions, signs
  ['The deal is worth as much as A$450 million.', { value: 450_000_000, unit: 'AUD', change: '<' }],
  ['He earned £50k.', { value: 50_000, unit: 'GBP' }],
  ['He has 1.1m followers.', { text: '1.1m followers', value: 1_100_000, unit: 'followers' }],
  ['Shares closed at 29 7/8 points.', { value: 29.875, unit: 'points' }],
  ['Yields rose 25 basis points.', { value: 25, unit: 'basis points', change: 'up' }],
  ['They earn 37 cents a share.', { value: 37, unit: 'cents' }],
  ['It was minus 12 degrees.', { value: -12, unit: 'degrees' }],
  // Bare figures that something is said of
  ['The index rose to 54.7 in May.', { value: 54.7, unit: '', change: '=' }],
  ['It has a staff of 450.', { value: 450, unit: '' }],
  ['Companies with 50 or more employees pay.', { value: 50, unit: 'employees', change: '>' }],
  ['They sold 12 sports cars.', { text: '12 sports cars', value: 12, unit: 'cars' }],
  ['Prices fell by two-thirds.', { value: 66.67, unit: '%', change: 'down' }],
  ['There was a 5% drop in sales.', { value: 5, unit: '%', change: 'down' }],
  ['Temperatures range from 45 to 50 degrees.', { value: 45, high: 50, unit: 'degrees' }],
  ['It is the second-largest port.', { text: 'second-largest', value: 2, unit: 'rank' }],
  ['The port ranked No. 3 last year.', { value: 3, unit: 'rank' }],
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
    ['Heute fuhren 21.000 Fahrzeuge durch.', { text: '21.000 Fahrzeuge', value: 21_000, unit: 'Fahrzeuge' }],
    ['Sie bauten drei neue Schleppkähne.', { text: 'drei neue Schleppkähne', value: 3, unit: 'Schleppkähne' }],
    ['Das dauert zwischen 12 und 18 Tonnen.', { value: 12, high: 18, unit: 'Tonnen' }],
  ] satisfies [string, Facts][])('German: %s', (text, facts) => {
    expect(statsOf(text, 'de')).toMatchObject([facts]);
  });
});

describe('numbers of other languages', () => {
  it.each<[string, string, Facts]>([
    ['fr', 'Près de 300 personnes ont quitté la ville.', { value: 300, unit: 'personnes', change: '~' }],
    ['es', 'El puerto movió 2 millones de toneladas.', { value: 2_000_000, unit: 'toneladas' }],
    ['ru', 'Порт принял около 1,6 миллиона тонн.', { value: 1_600_000, unit: 'тонн', change: '~' }],
    ['ru', 'В городе живут 300 рыбаков.', { value: 300, unit: 'рыбаков' }],
    ['ko', '항구에는 1만 2000명이 일한다.', { text: '1만 2000명', value: 12_000, unit: '명' }],
    ['ko', '예산은 3억 5000만 원이다.', { value: 350_000_000, unit: 'KRW' }],
    ['ko', '물동량은 2025년 5월에 4.5% 줄었다.', { value: 4.5, unit: '%' }],
  ])('%s: %s', (language, text, facts) => {
    expect(statsOf(text, language)).toMatchObject([facts]);
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
    'The two sides met again, and these three issues remained.',
    'Marta Lund, 61, lives at 1200 Elm Street and works in Building 4.',
    'The Gulls won 21-14 and lost the next match 1-3.',
    'The council voted 7-2 for it, on a 5-4 ruling.',
    'The 10-year Treasury yield and the 30-year mortgage moved apart.',
    'The talks began at 9 on Monday and ended on 5 May.',
    'It came into force on 2026-01-09.',
  ])('%s', (text) => {
    expect(statsOf(text).map((stat) => stat.text)).toEqual([]);
  });
});

describe('several numbers', () => {
  it('lets both numbers of “12 of the 50 states” count states', () => {
    expect(statsOf('They won 12 of the 50 states.')).toMatchObject([
      { text: '12', unit: 'states' },
      { text: '50 states', unit: 'states' },
    ]);
  });

  it('keeps two levels apart and gives the first the unit of the second', () => {
    expect(statsOf('The level rose from 45 to 50 degrees.')).toMatchObject([
      { value: 45, unit: 'degrees' },
      { value: 50, unit: 'degrees' },
    ]);
    expect(statsOf('Crude rose $1.20 to $84.30 a barrel.')).toMatchObject([{ value: 1.2 }, { value: 84.3 }]);
  });

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

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'one',
      'two',
      ' to ',
      ' or ',
      '-',
      ' and ',
      ' hundred',
      'twenty',
      '1',
      '12',
      ',',
      '.',
      '%',
      '$',
      ' ',
      'million',
      ' of ',
      'people',
      '½',
      '만',
      'p',
    ],
    ...[
      ' times',
      ' by ',
      'rose ',
      'from ',
      'between ',
      '명',
      'Mio.',
      '1/2',
      '(',
      ')',
      '\u00a0',
      '\ud83d',
      '−',
      'magnitude-',
      ' ago',
      'years',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );

  it.each(['en', 'de', 'fr', 'ru', 'ko'])('in %s gives finite values and the very words', (language) => {
    fc.assert(
      fc.property(text, (words) => {
        const source = drafted(`It is said here: ${words}`.toWellFormed(), { language });
        for (const stat of statsOf(source.text, language)) {
          expect(source.text.slice(stat.start, stat.end)).toBe(stat.text);
          expect(Number.isFinite(stat.value)).toBe(true);
          expect(stat.high === undefined || stat.high > stat.value).toBe(true);
        }
      }),
    );
  });

  it('reads “one to one to one …” of any length', () => {
    // Sentences this long are left out of capture, so the numbers are read directly.
    expect(numbersIn('one to '.repeat(20_000), 'en').length).toBeGreaterThan(0);
  });
});
