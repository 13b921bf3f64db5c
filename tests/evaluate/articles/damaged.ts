import type { LabelledArticle } from '../labelledArticle.ts';

/** Scraped, translated and pasted badly; and beside it names that only look damaged. */
export const damaged: LabelledArticle[] = [
  {
    name: 'run together',
    text: `Grid operator warns of winter gap

The grid operator expects a gap of 1.4 gigawatts on cold eveningsThe regulator has asked for a plan by March.

As the FinancialTimes reported, two plants will close in 2027. “We can bridge an evening, not a week,” said the operator’s head, Lena Storm.

Reuterswrote that imports would fill half of the gap.`,
    quotes: [{ text: 'We can bridge an evening, not a week', speaker: 'Lena Storm' }],
    numbers: [
      { text: '1.4 gigawatts', value: 1.4, unit: 'gigawatts' },
      { text: 'half', value: 50, unit: '%' },
    ],
    damage: ['eveningsThe', 'FinancialTimes', 'Reuterswrote'],
  },
  {
    name: 'names that only look so',
    text: `Chipmaker LumoTech opens plant near McAllister

LumoTech opened its plant near McAllister on Tuesday. Its chips are found in the iPhone and in YouTube’s servers, NATO’s procurement office and eBay warehouses.

“DeepSea is our best product yet,” said chief executive Fiona MacLeod.

The plant cost $2.4 billion and employs 1,100 people.`,
    quotes: [{ text: 'DeepSea is our best product yet', speaker: 'Fiona MacLeod' }],
    numbers: [
      { text: '$2.4 billion', value: 2_400_000_000, unit: 'USD' },
      { text: '1,100 people', value: 1100, unit: 'people' },
    ],
    damage: [],
  },
  {
    name: 'the same twice, and mojibake',
    text: `Harbour dues to rise

Harbour dues in Westmark will rise by 12 percent from July, the port council decided on Tuesday evening after a long debate.

The council’s chair said the mole had to be repaired â€“ and soon.

Harbour dues in Westmark will rise by 12 percent from July, the port council decided on Tuesday evening after a long debate.`,
    quotes: [],
    numbers: [
      { text: '12 percent', value: 12, unit: '%' },
      { text: '12 percent', value: 12, unit: '%' },
    ],
    damage: [
      'â€“',
      'Harbour dues in Westmark will rise by 12 percent from July, the port council decided on Tuesday evening after a long debate.',
    ],
  },
  {
    name: 'breaks off',
    text: `Court stops pipeline

The administrative court in Hallen stopped work on the pipeline on Friday because the

“We will read the ruling first and talk afterwards,” said company lawyer Ruth Okoye.

The pipe is 340 kilometres long.`,
    quotes: [{ text: 'We will read the ruling first and talk afterwards', speaker: 'Ruth Okoye' }],
    numbers: [{ text: '340 kilometres', value: 340, unit: 'kilometres' }],
    damage: ['because the'],
  },
];
