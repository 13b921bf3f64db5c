import type { Example } from '../builtIn.ts';
import { mediaDigest } from '../media-digest.ts';
import { finished, paragraph, points } from '../parts/finished.ts';
import * as from from './evidence.ts';

export function mediaDigestExample(): Example {
  return finished({
    template: mediaDigest,
    articles: from.articles,
    evidence: from,
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
              'Five of six articles turn on the severed cable. They agree on the facts and part over the cause: the ministry asks for time, the opposition for an answer. Insurers and a shipping line have already acted. Only the Ledger reports the audit of the dredging contract.',
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
          comment: [paragraph('The operator’s figure for Thursday; by Monday it had fallen, see the last entry.')],
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
          comment: [paragraph('The only price put on delay so far; the article does not say how it was reckoned.')],
        },
        { evidence: from.shipsWaiting },
        { evidence: from.premium },
        { evidence: from.uncertainty },
        { evidence: from.fullStores },
        { evidence: from.sailingsStopped },
        { evidence: from.noCrew },
        { evidence: from.departures },
        { evidence: from.sigrunComing },
        { evidence: from.cleanBreaks },
        { evidence: from.loadFallen },
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
