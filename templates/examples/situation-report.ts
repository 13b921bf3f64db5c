import type { Example } from '../builtIn.ts';
import { cite, finished, paragraph } from '../parts/finished.ts';
import { situationReport } from '../situation-report.ts';
import * as from from './evidence.ts';

export function situationExample(): Example {
  return finished({
    template: situationReport,
    articles: from.articles,
    variables: {
      title: 'Varra strait: loss of the northern data cable',
      date: '2026-01-12',
      author: 'Situation centre, Elsmouth',
      audience: 'Crisis staff',
      reference: 'SITREP 4',
      number: '4',
      'period-covered': '11 January, 18:00, to 12 January, 18:00',
    },
    slots: {
      'highlight-points': [
        {
          prose: [paragraph('The cable ship Sigrun is under way and expected on 15 January.', cite(from.sigrunComing))],
        },
        {
          prose: [
            paragraph(
              'Insurers have raised the premium for the strait a second time; fourteen grain ships are waiting.',
              cite(from.shipsWaiting),
            ),
          ],
        },
        { evidence: from.cleanBreaks },
      ],
      'situation-text': [
        {
          prose: [
            paragraph(
              'The northern cable has been out since 8 January, 03:12. All traffic runs over the southern line.',
              cite(from.cableSevered),
              ' One ship that lay at anchor near the cable, the Odalis, is being held in port; its anchor is missing.',
              cite(from.anchorMissing),
            ),
          ],
        },
        { evidence: from.notBuilt },
        {
          prose: [
            paragraph(
              'The shipping line Nordlicht sends no ships through the strait in January.',
              cite(from.departures),
            ),
          ],
        },
      ],
      'figures-table': [
        { evidence: from.lineLoad },
        { evidence: from.inhabitants },
        { evidence: from.repairTime },
        { evidence: from.shipsWaiting },
        { evidence: from.grain },
        { evidence: from.premium },
        { evidence: from.departures },
        { evidence: from.patrolBoats },
      ],
      'response-points': [
        {
          prose: [
            paragraph(
              'Coastguard: two patrol boats stay in the strait until the repair is finished.',
              cite(from.patrolCost),
            ),
          ],
        },
        { prose: [paragraph('Norlink: priority for hospitals, the port authority and the emergency services.')] },
        { evidence: from.notHurried },
      ],
      'needs-points': [
        { prose: [paragraph('A third data link for the emergency services; none is available in Elsmouth.')] },
        {
          prose: [
            paragraph('Names and positions of the two other ships that lay at anchor on the night of 8 January.'),
          ],
        },
      ],
      'outlook-text': [
        {
          prose: [
            paragraph(
              'Calm weather until 16 January favours the arrival of the Sigrun. More shipping lines are expected to call off sailings this week. The next report comes on 13 January at 18:00.',
            ),
          ],
        },
      ],
    },
  });
}
