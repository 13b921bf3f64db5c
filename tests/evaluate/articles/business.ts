import type { LabelledArticle } from '../labelledArticle.ts';

export const business: LabelledArticle[] = [
  {
    name: 'snack maker cuts outlook',
    text: `Halloran Foods Trims Outlook as Snack Sales Slip

By Corinne Baptiste

March 26, 2026 4:52 pm ET

Halloran Foods Inc. lowered its full-year forecast on Thursday after shoppers balked at higher prices for crackers and frozen meals, sending its shares down 9.4%.

The Dunmore, Ill.-based company reported net income of $212 million, or 74 cents a share, for the fiscal third quarter ended Feb. 28, compared with $268 million, or 93 cents a share, a year earlier. Excluding one-time items, it earned 81 cents a share. Analysts surveyed by DataQuill had expected 88 cents.

Revenue fell 2.7% to $3.14 billion. Volume dropped 4.5 percentage points, while higher prices added 1.8 percentage points.

“Consumers are telling us, with their feet, that we went a step too far,” Chief Executive Martin Delacroix said on a call with analysts. “We hear them, and we are moving quickly on price.”

Mr. Delacroix said that about a fifth of the company’s products would become cheaper this summer. Gross margin narrowed by 140 basis points to 33.8%.

Halloran now expects adjusted earnings of $3.05 to $3.15 a share for the year, down from a previous range of $3.35 to $3.45. It plans to cut 1,100 jobs, or 6% of its workforce, and to close two plants, in Dunmore and in Tarrow, Ga.

Finance chief Anjali Rao said the closings would lead to charges of $90 million to $110 million, most of them in cash. “These are not decisions that we take lightly,” she said, “but the network was built for volumes that are no longer there.”

Not everyone was persuaded. “They are cutting price, cutting cost and cutting guidance in the same breath,” said an analyst at Corvid Securities, who asked not to be named because the firm does business with Halloran. “That is a lot of cutting.”

Priya Lindqvist of Meridian Row, who rates the stock a “hold,” wrote in a note to clients that the new forecast “still looks a touch optimistic” given the price of wheat. Ms. Lindqvist cut her price target to $41 from $52.

Halloran is the third-largest packaged-food maker in the U.S. by sales. Its brands include Corner Crisp, Mama Lutz and the “Supper Club” line of frozen dinners. Private-label rivals have gained 3.2 percentage points of the cracker market over the past two years, according to the research firm Tallyhouse.

The activist investor Galt Harbor Partners, which owns 5.8% of the stock, has pushed for a sale of the frozen business. In a letter to the board last month, the fund said the unit had become “a tax on everything else Halloran does.” On Thursday the company said it was “open to all paths that create value,” a phrase that traders took for a maybe.

The stock closed at $38.17, its lowest since 2020. The broader market rose 0.3%.

Write to Corinne Baptiste at corinne.baptiste@ledgerstreet.example`,
    quotes: [
      { text: 'Consumers are telling us, with their feet, that we went a step too far', speaker: 'Martin Delacroix' },
      { text: 'We hear them, and we are moving quickly on price.', speaker: 'Martin Delacroix' },
      { text: 'These are not decisions that we take lightly', speaker: 'Anjali Rao' },
      { text: 'but the network was built for volumes that are no longer there.', speaker: 'Anjali Rao' },
      {
        text: 'They are cutting price, cutting cost and cutting guidance in the same breath',
        speaker: 'an analyst at Corvid Securities',
      },
      { text: 'That is a lot of cutting.', speaker: 'an analyst at Corvid Securities' },
      { text: 'still looks a touch optimistic', speaker: 'Priya Lindqvist' },
      { text: 'a tax on everything else Halloran does.', speaker: 'the fund' },
      { text: 'open to all paths that create value', speaker: 'the company' },
    ],
    numbers: [
      { text: '9.4%', value: 9.4, unit: '%' },
      { text: '$212 million', value: 212_000_000, unit: 'USD' },
      { text: '74 cents', value: 74, unit: 'cents' },
      { text: '$268 million', value: 268_000_000, unit: 'USD' },
      { text: '93 cents', value: 93, unit: 'cents' },
      { text: '81 cents', value: 81, unit: 'cents' },
      { text: '88 cents', value: 88, unit: 'cents' },
      { text: '2.7%', value: 2.7, unit: '%' },
      { text: '$3.14 billion', value: 3_140_000_000, unit: 'USD' },
      { text: '4.5 percentage points', value: 4.5, unit: 'percentage points' },
      { text: '1.8 percentage points', value: 1.8, unit: 'percentage points' },
      { text: 'a fifth', value: 20, unit: '%' },
      { text: '140 basis points', value: 140, unit: 'basis points' },
      { text: '33.8%', value: 33.8, unit: '%' },
      { text: '$3.05 to $3.15', value: 3.05, high: 3.15, unit: 'USD' },
      { text: '$3.35 to $3.45', value: 3.35, high: 3.45, unit: 'USD' },
      { text: '1,100 jobs', value: 1100, unit: 'jobs' },
      { text: '6%', value: 6, unit: '%' },
      { text: 'two plants', value: 2, unit: 'plants' },
      { text: '$90 million to $110 million', value: 90_000_000, high: 110_000_000, unit: 'USD' },
      { text: '$41', value: 41, unit: 'USD' },
      { text: '$52', value: 52, unit: 'USD' },
      { text: 'third-largest', value: 3, unit: 'rank' },
      { text: '3.2 percentage points', value: 3.2, unit: 'percentage points' },
      { text: '5.8%', value: 5.8, unit: '%' },
      { text: '$38.17', value: 38.17, unit: 'USD' },
      { text: '0.3%', value: 0.3, unit: '%' },
    ],
    damage: [],
  },
];
