import { article } from '../parts/article.ts';

/** Our own writing: the paper, the people and the places are invented. */
export const grainConvoy = article({
  title: 'Grain convoy waits as insurers raise premiums for Varra',
  byline: 'Jon Brandvik',
  publisher: 'Northmark Financial',
  publishedOn: '2026-01-11',
  url: 'https://northmark.example/markets/varra-premiums',
  language: 'en',
  fileName: 'varra-premiums.txt',
  paragraphs: [
    'By Jon Brandvik',
    '11 January 2026',
    'Fourteen ships with grain were waiting outside the Varra strait on Sunday after insurers raised the premium for the passage for the second time in three days, shipping agents said.',
    'The additional premium now stands at 0.45 per cent of a ship’s value, up from 0.2 per cent a week ago. For a typical carrier that means about 180,000 dollars for one passage.',
    '“It is the uncertainty that is priced, not the cable,” said Priya Lindqvist, a marine underwriter at Harrow Mutual. “If we knew it was an anchor in a storm, the premium would be back where it was by Friday.”',
    'The ships carry at least 520,000 tonnes of wheat and maize, according to the Institute of Grain Statistics. That is roughly a fifth of what passes through the strait in a month.',
    'Prices moved little. Wheat for delivery in March closed 2.3 per cent higher on Friday. Traders pointed to full stores in the importing countries, which cover demand for nine weeks.',
    '“A week is nothing, a month is a problem,” said Lindqvist.',
    'Two ships turned round on Saturday and chose the longer way round Cape Tessel, which takes six days more.',
  ],
});
