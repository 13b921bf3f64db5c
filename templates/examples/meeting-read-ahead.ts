import type { Example } from '../builtIn.ts';
import { meetingReadAhead } from '../meeting-read-ahead.ts';
import { cite, finished, paragraph, points } from '../parts/finished.ts';
import * as from from './evidence.ts';

export function readAheadExample(): Example {
  return finished({
    template: meetingReadAhead,
    articles: from.articles,
    evidence: from,
    variables: {
      title: 'Insurers and lines: bring ships back into the strait',
      date: '2026-01-12',
      author: 'M. Okafor, Infrastructure desk',
      audience: 'State Secretary for Transport',
      reference: 'RA 2026/002',
      meeting: 'Harrow Mutual and Reederei Nordlicht, Elsmouth port house, 13 January 2026, 15:00',
    },
    slots: {
      'purpose-text': [
        {
          prose: [
            paragraph(
              'Get both to say what they would need to see before ships pass the strait again, and a day on which they look at it anew. We have no money to offer and should offer none.',
            ),
          ],
        },
      ],
      'point-list': [
        {
          prose: [
            paragraph(
              'Two patrol boats are in the strait and stay there until the cable is mended.',
              cite(from.patrolCost),
            ),
          ],
        },
        {
          prose: [
            paragraph(
              'The repair ship comes on Thursday, and a nautical mile around it is kept free.',
              cite(from.sigrunComing),
            ),
          ],
        },
        {
          prose: [
            paragraph(
              'The laboratory reports within ten days; you will have its findings on the day we have them.',
              cite(from.laboratory),
            ),
          ],
        },
        {
          prose: [
            paragraph('Tell us what you would have to see, in writing and by Friday, and we shall work on that list.'),
          ],
        },
      ],
      'said-list': [
        {
          evidence: from.uncertainty,
          comment: [paragraph('This is our opening: she prices doubt, and doubt can be made smaller.')],
        },
        { evidence: from.noCrew },
        { evidence: from.everyMonth },
      ],
      'figure-list': [
        { evidence: from.premium },
        { evidence: from.shipsWaiting },
        { evidence: from.grain },
        { evidence: from.departures },
      ],
      'course-table': [
        { evidence: from.cableSevered },
        { evidence: from.anchorMissing },
        { evidence: from.sailingsStopped },
        { evidence: from.premiumsRaised },
        { evidence: from.lineLoad },
        { evidence: from.loadFallen },
        { evidence: from.keptFree },
      ],
      'question-list': [
        {
          prose: [
            paragraph('Was it an attack?'),
            points([
              'There is no evidence of it, and nothing is ruled out; do not go beyond the minister.',
              cite(from.noEvidence),
            ]),
          ],
        },
        {
          prose: [
            paragraph('Will the state bear a part of the premium?'),
            points(['No. It has not been asked for in writing, and the treasury has not been asked at all.']),
          ],
        },
        {
          prose: [
            paragraph('How long will the boats stay?'),
            points([
              'Until the repair is finished: 12 to 18 days once the ship is on the spot.',
              cite(from.repairTime),
            ]),
          ],
        },
      ],
    },
  });
}
