import { article } from '../parts/article.ts';

/** Our own writing: the paper, the people and the places are invented. */
export const cableCut = article({
  title: 'Cable cut leaves Elsmouth with one line to the mainland',
  byline: 'Ada Reed',
  publisher: 'Coastal Courier',
  publishedOn: '2026-01-09',
  url: 'https://coastalcourier.example/2026/01/elsmouth-cable-cut',
  language: 'en',
  fileName: 'elsmouth-cable-cut.txt',
  paragraphs: [
    'By Ada Reed',
    '9 January 2026',
    'ELSMOUTH – A subsea cable under the Varra strait was severed in the early hours of Thursday, leaving the port of Elsmouth and its 84,000 inhabitants with a single data line to the mainland, the operator Norlink said.',
    'Technicians lost the signal at 03:12. A survey boat later found the cable broken in two places, about 1.4 kilometres apart, at a depth of 38 metres.',
    '“We have never seen two breaks on one night in thirty years of operation,” said Ines Valdor, who heads the network centre at Norlink. “The second line carries everything now, and it was not built for that.”',
    'Traffic on the remaining line rose to 91 per cent of its capacity by Thursday noon, according to the company. Hospitals, the port authority and the emergency services have been given priority; private customers were asked to put off large downloads.',
    'The harbour master, Tobias Renn, said that three ships had been at anchor within two nautical miles of the cable that night. He did not name them. “It is too early to point at anybody,” Mr Renn told reporters. “Anchors drag in a storm, and there was a storm.”',
    'Winds of up to 96 kilometres per hour were measured at the Elsmouth light on Wednesday night.',
    'Norlink expects the repair to take between 12 and 18 days once a ship is on the spot. The only repair ship in the region, the Sigrun, is at work 600 kilometres to the north.',
    'The government of Marrow has called a meeting of its crisis staff for Friday. A spokeswoman said that there was “no reason for alarm”, but that the protection of the strait would be looked at again.',
  ],
});
