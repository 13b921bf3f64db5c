import { article } from '../parts/article.ts';

/** Our own writing: the paper, the people and the places are invented. */
export const repairShip = article({
  title: 'Repair ship expected in the Varra strait on Thursday',
  byline: 'Peter Oduya',
  publisher: 'Harbour Trade Review',
  publishedOn: '2026-01-12',
  url: 'https://harbourtrade.example/cables/sigrun-varra',
  language: 'en',
  fileName: 'sigrun-varra.txt',
  paragraphs: [
    'By Peter Oduya',
    '12 January 2026',
    'The cable ship Sigrun has broken off its work in the north and is expected in the Varra strait on Thursday, 15 January, the operator Norlink said on Monday.',
    'The repair itself would then take up to 18 days, depending on the weather, so that the second line to Elsmouth could be working again in the first days of February.',
    '“The two breaks are clean, which makes our work easier and the question of the cause harder,” said Norlink’s chief engineer, Samuel Aube. He would not say whether a clean break spoke for a cut.',
    'Norlink has asked the coastguard to keep a zone of one nautical mile around the Sigrun free of ships. Minister Sorrel agreed to this on Sunday.',
    'Until then the town’s traffic stays on the one line that is left. Its load has fallen to 83 per cent since Thursday, Mr Aube said, because the large streaming services have cut the quality of their pictures.',
    'The state laboratory in Lessing has received 40 centimetres of the broken sheath. Results are expected within ten days.',
    'Since 2019 there have been seven cable faults in the strait, according to figures of the telecommunications office; six of them were put down to anchors or nets.',
  ],
});
