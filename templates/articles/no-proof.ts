import { article } from '../parts/article.ts';

/** Our own writing: the paper, the people and the places are invented. */
export const noProof = article({
  title: 'Ministry sees no proof of sabotage in Varra cable cut',
  byline: 'Tomas Hale',
  publisher: 'Varra Wire',
  publishedOn: '2026-01-10',
  url: 'https://varrawire.example/news/varra-cable-ministry',
  language: 'en',
  fileName: 'varra-cable-ministry.txt',
  paragraphs: [
    'By Tomas Hale',
    '10 January 2026',
    'The Marrow interior ministry has found no proof that the cable under the Varra strait was cut on purpose, the minister said on Friday, while the opposition accused her of playing the matter down.',
    '“We have no evidence of a deliberate act at this moment,” Interior Minister Helene Sorrel said after a meeting of the crisis staff. “We do not rule anything out, and we will not be hurried.”',
    'According to Ms Sorrel, investigators have questioned the crew of one of three ships that lay at anchor near the cable. The anchor of that ship, the bulk carrier Odalis, was missing when the harbour police came on board. The other two ships had left the strait before they could be inspected.',
    '“A ship that loses its anchor exactly above a cable owes us more than a shrug,” said Marek Dolan, who speaks for the opposition on security. He called on the government to stop ships at anchor within five nautical miles of any cable.',
    'The coastguard has 4 patrol boats for 310 kilometres of coast, a number that has not changed since 2014. A report by the ministry in March had asked for 9.',
    'The minister announced that two patrol boats would be moved to the strait until the repair was finished. The cost was put at 1.1 million euros a month.',
    'The owner of the Odalis, a company registered in the free port of Lhune, did not answer questions.',
  ],
});
