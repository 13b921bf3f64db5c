import type { Example } from '../builtIn.ts';
import { cite, finished, paragraph } from '../parts/finished.ts';
import { situationReport } from '../situation-report.ts';
import * as from from './evidence.ts';

export function situationExample(): Example {
  return finished({
    template: situationReport,
    articles: from.articles,
    evidence: from,
    variables: {
      title: 'Varra strait: one of two data lines lost',
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
              'One of two lines has been out since 8 January, 03:12; all traffic runs over the other.',
              cite(from.cableSevered),
              ' Police boarded one of three ships that lay at anchor near the cable, the Odalis; its anchor is missing.',
              cite(from.anchorMissing),
            ),
          ],
        },
        { evidence: from.notBuilt },
        {
          prose: [
            paragraph(
              'The shipping line Nordlicht sends no ships through the strait until further notice.',
              cite(from.sailingsStopped),
            ),
          ],
        },
      ],
      'figures-table': [
        { evidence: from.loadFallen },
        { evidence: from.lineLoad },
        { evidence: from.repairTime },
        { evidence: from.shipsWaiting },
        { evidence: from.grain },
        { evidence: from.premium },
        { evidence: from.departures },
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
        { prose: [paragraph('A third data link for the emergency services, should the remaining line fail.')] },
        {
          prose: [paragraph('Names and tracks of the two ships that left the strait before they were inspected.')],
        },
      ],
      'outlook-text': [
        {
          prose: [
            paragraph(
              'The Sigrun is to arrive on 15 January, with a zone of one nautical mile around it kept free of ships.',
              cite(from.keptFree),
              ' The laboratory’s report on the cable sheath is due by 22 January.',
              cite(from.laboratory),
              ' The next report comes on 13 January at 18:00.',
            ),
          ],
        },
      ],
    },
  });
}
