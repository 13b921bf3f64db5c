import { lockTraffic } from '../articles/lock-traffic.ts';
import { assessmentReport } from '../assessment-report.ts';
import type { Example } from '../builtIn.ts';
import { cite, finished, heading, paragraph, refer } from '../parts/finished.ts';
import * as from from './evidence.ts';
import * as lock from './lockFigures.ts';

export function assessmentExample(): Example {
  return finished({
    template: assessmentReport,
    articles: [...from.articles, lockTraffic],
    evidence: { ...from, ...lock },
    variables: {
      title: 'Elsmouth after the cable cut: what the port can still carry',
      date: '2026-01-12',
      author: 'Assessments group',
      audience: 'Interministerial working group on ports',
      reference: 'AR 2026/01',
    },
    slots: {
      'summary-text': [
        {
          prose: [
            paragraph(
              'One of two data cables under the Varra strait is broken, and the port of Elsmouth works on a single line. The port itself is not stopped by that: its traffic had been falling for three years before. What the cut has added is uncertainty about its cause, and uncertainty is what insurers, shipping lines and the bidders for the dredging contract now price.',
            ),
          ],
        },
      ],
      'situation-text': [
        {
          prose: [
            heading('The night of 8 January'),
            paragraph(
              'The operator Norlink lost the signal in the early hours and found its cable broken in two places.',
              cite(from.cableSevered),
              ' All traffic has moved to the other line, which its operator calls too weak for the task.',
            ),
          ],
        },
        { evidence: from.notBuilt },
        {
          prose: [
            paragraph(
              'Three ships lay at anchor nearby during a storm. The harbour police found one of them without its anchor.',
              cite(from.anchorMissing),
              ' The government has seen nothing that points to intent.',
            ),
          ],
        },
        { evidence: from.noEvidence },
        {
          prose: [
            heading('What followed'),
            paragraph(
              'One shipping line has stopped its sailings through the strait,',
              cite(from.sailingsStopped),
              ' premiums have been raised,',
              cite(from.premiumsRaised),
              ' and the repair ship is on its way.',
              cite(from.sigrunComing),
            ),
          ],
        },
      ],
      course: [lock.ships2022, lock.ships2023, lock.ships2024, lock.ships2025].map((evidence) => ({ evidence })),
      sizes: [lock.grainWaits, lock.tankerWaits, lock.boxWaits, lock.coasterWaits].map((evidence) => ({ evidence })),
      'figures-table': [
        from.lineLoad,
        from.repairTime,
        from.premium,
        from.shipsWaiting,
        from.grain,
        from.dredgingCost,
      ].map((evidence) => ({ evidence })),
      'figures-text': [
        {
          prose: [
            paragraph(
              'The fall that ',
              refer('figure', 'course'),
              ' shows is older than the cut, and steady. ',
              refer('figure', 'sizes'),
              ' shows where the port is slow: at the berths for large hulls, which the dredging is meant to relieve.',
            ),
          ],
        },
        { evidence: lock.fewerHulls },
      ],
      'position-list': [
        { prose: [heading('The operator')] },
        { evidence: from.twoBreaks },
        { evidence: from.cleanBreaks },
        { prose: [heading('The harbour master')] },
        { evidence: from.anchorsDrag },
        { prose: [heading('The opposition')] },
        { evidence: from.moreThanAShrug },
        { prose: [heading('The insurers')] },
        { evidence: from.uncertainty },
        { prose: [heading('The port authority')] },
        { evidence: from.everyMonth },
      ],
      'assessment-text': [
        {
          prose: [
            heading('The cable'),
            paragraph(
              'It is very likely that the cable works again by 10 February: the operator names ship, day and duration (',
              refer('section', 'situation'),
              '). Our confidence is moderate, because nobody else has confirmed them.',
            ),
            heading('The port'),
            paragraph(
              'Trade through the lock will likely go on falling this year, cable or no cable. Our confidence is high; four years of counting by one office point the same way (',
              refer('figure', 'course'),
              ').',
            ),
            heading('The strait'),
            paragraph(
              'Premiums will likely stay above 0.2 per cent until the cause is published. Our confidence is low; it rests on one underwriter, quoted under ',
              refer('section', 'positions'),
              '.',
            ),
          ],
        },
      ],
      'open-list': [
        {
          prose: [
            paragraph(
              'Marks of a tool on the sheath: a deliberate act would become the better explanation.',
              cite(from.laboratory),
            ),
            paragraph('A second line that comes back into service early: the port’s dependence would end sooner.'),
            paragraph(
              'A dredging contract that lapses: the berths for large hulls stay as slow as they are.',
              cite(from.offerLapses),
            ),
          ],
        },
      ],
    },
  });
}
