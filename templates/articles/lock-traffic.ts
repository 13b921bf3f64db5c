import { article } from '../parts/article.ts';

/** Our own writing: the paper, the people and the places are invented. */
export const lockTraffic = article({
  title: 'Fewer ships and heavier ones: the sea lock counts its year',
  byline: 'Tomas Welk',
  publisher: 'The Elsmouth Ledger',
  publishedOn: '2026-01-09',
  url: 'https://elsmouthledger.example/port/lock-count-2025',
  language: 'en',
  fileName: 'lock-count-2025.txt',
  paragraphs: [
    'By Tomas Welk',
    '9 January 2026',
    'The sea lock at Elsmouth passed 5,870 ships in 2025, the fewest since it was rebuilt. In 2022 it had been 7,940 ships, in 2023 still 7,310 ships and in 2024 only 6,620 ships, the lock office says in its yearly count.',
    'The hulls have grown. Grain rose from 3.1 million tonnes in 2024 to 3.8 million tonnes in 2025. Timber fell from 1.4 million tonnes to 1.1 million tonnes, and containers from 2.9 million tonnes to 2.2 million tonnes.',
    'Who comes with grain waits longest: 31 hours on average in 2025. A tanker waited 12 hours, a container ship 9 hours and a coaster 4 hours. The lock is ranked 14th among the ports of the coast.',
    'The year had three dates that the office remembers. The lock was closed for 9 days from 3 March 2025, after a gate had jammed. On 17 June 2025 a queue of 64 ships was counted, the longest of the year. Since 1 October 2025 the fee has been 12 per cent higher.',
    '“We do not have fewer customers, we have fewer hulls,” said Ida Fenn, the master of the lock.',
  ],
});
