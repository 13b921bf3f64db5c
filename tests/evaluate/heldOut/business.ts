import type { LabelledArticle } from '../labelledArticle.ts';

export const business: LabelledArticle[] = [
  {
    name: 'pump maker press release',
    text: `Brightwater Pumps to Acquire Castellan Valve, Creating a Leader in Irrigation

FOR IMMEDIATE RELEASE

DELMORE, Neb., June 9, 2026 — Brightwater Pumps, Inc. (BWP), the second-largest maker of irrigation pumps in North America, today announced that it has agreed to acquire Castellan Valve Co., a family-owned manufacturer of check valves, for $385 million in cash and 1.2 million shares of Brightwater stock.

The combined company will have 4,700 employees, 19 plants and annual sales of about $1.6 billion. Brightwater expects the transaction to add $0.22 to adjusted earnings per share in the first full year and to produce yearly savings of $25 million to $30 million.

“This is a combination of two companies that have been standing in the same field for a century,” said Annika Stroud, President and Chief Executive Officer of Brightwater. “Our customers buy our pump and then they buy Jerome’s valve. Now they will get a single invoice and a single phone number.”

Jerome Castellan, whose grandfather founded the company in 1931, will join the Brightwater board. “I turned down four buyers because they wanted the name and not the people,” he said. “Annika asked to see the foundry before she asked to see the books.”

Strategic benefits

Wider range: Castellan’s 260 products complement Brightwater’s own “DeepDraw” series and allow the company to supply nine-tenths of the parts of a center-pivot system.

Stronger service: Brightwater’s 310 dealers in 23 states will carry Castellan parts from day one.

Sound balance sheet: The company will finance the cash portion with a term loan at a margin of 175 basis points and expects net debt to fall below 2.5 times EBITDA by the end of 2027.

The boards of both companies have approved the agreement unanimously. The transaction is expected to close in the fourth quarter of 2026, subject to regulatory approval. Hartwell Lane & Co. acted as financial adviser to Brightwater, and DuPree McCandless LLP as legal counsel.

Preliminary results

Brightwater also said that it expects revenue for the second quarter of $298 million to $304 million, an increase of 7% to 9%. “Drought is not a business plan,” Ms. Stroud said, “but we would be foolish not to have the parts on the shelf.”

Brightwater will host a conference call today at 9:00 a.m. Central Time. To listen, dial 1-800-555-0177 and ask for conference 48213, or visit investors.brightwaterpumps.example.

This release contains forward-looking statements. Words such as “expects,” “will” and “should” are intended to identify them. Actual results may differ.

Contact: Paul Ng, media@brightwaterpumps.example`,
    quotes: [
      {
        text: 'This is a combination of two companies that have been standing in the same field for a century',
        speaker: 'Annika Stroud',
      },
      {
        text: 'Our customers buy our pump and then they buy Jerome’s valve. Now they will get a single invoice and a single phone number.',
        speaker: 'Annika Stroud',
      },
      {
        text: 'I turned down four buyers because they wanted the name and not the people',
        speaker: 'Jerome Castellan',
      },
      { text: 'Annika asked to see the foundry before she asked to see the books.', speaker: 'Jerome Castellan' },
      { text: 'Drought is not a business plan', speaker: 'Annika Stroud' },
      { text: 'but we would be foolish not to have the parts on the shelf.', speaker: 'Annika Stroud' },
    ],
    numbers: [
      { text: 'second-largest', value: 2, unit: 'rank' },
      { text: '$385 million', value: 385_000_000, unit: 'USD' },
      { text: '1.2 million shares', value: 1_200_000, unit: 'shares' },
      { text: '4,700 employees', value: 4700, unit: 'employees' },
      { text: '19 plants', value: 19, unit: 'plants' },
      { text: '$1.6 billion', value: 1_600_000_000, unit: 'USD' },
      { text: '$0.22', value: 0.22, unit: 'USD' },
      { text: '$25 million to $30 million', value: 25_000_000, high: 30_000_000, unit: 'USD' },
      { text: 'two companies', value: 2, unit: 'companies' },
      { text: 'four buyers', value: 4, unit: 'buyers' },
      { text: '260 products', value: 260, unit: 'products' },
      { text: 'nine-tenths', value: 90, unit: '%' },
      { text: '310 dealers', value: 310, unit: 'dealers' },
      { text: '23 states', value: 23, unit: 'states' },
      { text: '175 basis points', value: 175, unit: 'basis points' },
      { text: '2.5 times', value: 2.5, unit: 'times' },
      { text: '$298 million to $304 million', value: 298_000_000, high: 304_000_000, unit: 'USD' },
      { text: '7% to 9%', value: 7, high: 9, unit: '%' },
    ],
    damage: [],
  },
];
