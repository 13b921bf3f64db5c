import type { Example } from '../builtIn.ts';
import { finished, paragraph } from '../parts/finished.ts';
import { quoteSheet } from '../quote-sheet.ts';
import * as from from './evidence.ts';

export function quoteSheetExample(): Example {
  return finished({
    template: quoteSheet,
    articles: from.articles,
    evidence: from,
    variables: {
      title: 'Varra cable: nobody says sabotage, nobody rules it out',
      date: '2026-01-12',
      audience: 'Minister’s press office',
      reference: 'QS 2026/003',
    },
    slots: {
      'overview-text': [
        {
          prose: [
            paragraph(
              'Four days after the cable was severed the ministry has not moved: no evidence, nothing ruled out. The operator, careful at first, now says that the breaks are clean. Trade speaks of uncertainty, not of the cable.',
            ),
          ],
        },
      ],
      'voice-list': [
        {
          evidence: from.noEvidence,
          comment: [paragraph('Said after the crisis staff met; the laboratory had not yet received the sheath.')],
        },
        { evidence: from.notHurried },
        { evidence: from.moreThanAShrug },
        { evidence: from.twoBreaks },
        { evidence: from.notBuilt },
        {
          evidence: from.cleanBreaks,
          comment: [paragraph('He would not say whether a clean break speaks for a cut.')],
        },
        { evidence: from.anchorsDrag },
        { evidence: from.uncertainty },
        { evidence: from.noCrew },
        { evidence: from.nobodyDigs },
        { evidence: from.everyMonth },
        { evidence: from.leftOut },
      ],
      'silent-list': [
        { prose: [paragraph('The owner of the Odalis, registered in Lhune, did not answer questions of Varra Wire.')] },
        {
          prose: [
            paragraph(
              'The ministry of transport rejects the audit and calls its own figures preliminary; it names no others.',
            ),
          ],
        },
        { prose: [paragraph('Nobody has said which two ships left the strait before they could be inspected.')] },
      ],
    },
  });
}
