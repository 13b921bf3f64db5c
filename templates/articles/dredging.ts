import { article } from '../parts/article.ts';

/** Our own writing: the paper, the people and the places are invented. */
export const dredging = article({
  title: 'Dredging of Elsmouth port to cost €240 million, auditors say',
  byline: 'Mirela Dancy',
  publisher: 'The Elsmouth Ledger',
  publishedOn: '2026-01-11',
  url: 'https://elsmouthledger.example/port/dredging-audit',
  language: 'en',
  fileName: 'dredging-audit.txt',
  paragraphs: [
    'By Mirela Dancy',
    '11 January 2026',
    'Deepening the port of Elsmouth will cost €240 million and not €165 million as planned, the Court of Audit says in a report published on Saturday. The works would be finished in 2029 at the earliest, two years late.',
    'The auditors blame the soil. Some 1.6 million cubic metres of silt must be removed within six months, between the end of the spawning season and the autumn storms, and 36 per cent of it is contaminated and cannot be dumped at sea.',
    '“The ministry knew of the contamination in 2023 and left it out of the tender,” the report says. The ministry of transport rejects this. The figures had been “preliminary”, a spokesman said.',
    'Only two companies have offered to do the work at all. “Nobody digs in a strait where the insurers have doubled the price of standing still,” said Rafael Osterby, the managing director of the dredging company Ballast & Sons, in an interview with this newspaper.',
    'The port handled 7.9 million tonnes of goods in 2025, 6 per cent less than in the year before. Without the deeper channel, ships of the class that now carries most of the grain can enter only at high water.',
    'The port authority’s director, Agnes Tarrow, asked for a decision by the end of February. “Every month that we wait costs us eleven million euros and one season of trust,” she said.',
    'The contract with Ballast & Sons can be signed until 28 February; after that the offer lapses.',
  ],
});
