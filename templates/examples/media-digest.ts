import type { Example } from '../builtIn.ts';
import { mediaDigest } from '../media-digest.ts';
import { finished, paragraph, points } from '../parts/finished.ts';
import * as from from './evidence.ts';

export function mediaDigestExample(): Example {
  return finished({
    template: mediaDigest,
    articles: from.articles,
    variables: {
      title: 'Varra strait: cable cut, dredging, insurers',
      date: '2026-01-12',
      audience: 'Ports and waterways desk',
      reference: 'MD 2026/008',
    },
    slots: {
      'overview-text': [
        {
          prose: [
            paragraph(
              'All papers lead with the severed cable. They agree on the facts and part over the cause: the ministry asks for time, the opposition for rules. The audit of the dredging contract has gone almost unnoticed beside it.',
            ),
          ],
        },
      ],
      entries: [
        { evidence: from.cableSevered },
        { evidence: from.twoBreaks },
        { evidence: from.anchorsDrag },
        {
          evidence: from.lineLoad,
          comment: [paragraph('The first figure for the load on the second line; the authorities have given none.')],
        },
        { evidence: from.noEvidence },
        { evidence: from.moreThanAShrug },
        { evidence: from.patrolBoats },
        { evidence: from.dredgingCost },
        { evidence: from.silt },
        { evidence: from.contaminated },
        { evidence: from.leftOut },
        {
          evidence: from.everyMonth,
          comment: [paragraph('The port authority has not put a figure on the delay before.')],
        },
        { evidence: from.shipsWaiting },
        { evidence: from.premium },
        { evidence: from.uncertainty },
        { evidence: from.fullStores },
        { evidence: from.noCrew },
        { evidence: from.departures },
        { evidence: from.sigrunComing },
        { evidence: from.cleanBreaks },
        { evidence: from.faults },
      ],
      'watch-list': [
        {
          prose: [
            points(
              ['15 January: the repair ship Sigrun is expected in the strait.'],
              ['About 22 January: the laboratory in Lessing reports on the cable’s sheath.'],
              ['28 February: the dredging offer of Ballast & Sons lapses.'],
            ),
          ],
        },
      ],
    },
  });
}
