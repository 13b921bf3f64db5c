import type { Example } from '../builtIn.ts';
import { keyJudgements } from '../key-judgements.ts';
import { cite, finished, heading, paragraph, refer } from '../parts/finished.ts';
import * as from from './evidence.ts';

export function judgementsExample(): Example {
  return finished({
    template: keyJudgements,
    articles: from.articles,
    evidence: from,
    variables: {
      title: 'The Varra strait in the first quarter: cable, shipping, port',
      date: '2026-01-12',
      author: 'Assessments group',
      audience: 'Deputies’ committee',
      reference: 'KJ 2026/002',
    },
    slots: {
      'scope-note': [
        {
          prose: [
            paragraph(
              'This paper assesses what the loss of one of two data cables under the Varra strait means for the port of Elsmouth until the end of March 2026. It does not assess who might have had an interest in damage to the cable. Information up to 12 January 2026 was used; all of it is from open sources.',
            ),
          ],
        },
      ],
      'judgement-list': [
        {
          prose: [
            paragraph(
              'The severed cable will very likely be working again by 10 February.',
              cite(from.sigrunComing),
              ' Our confidence is moderate: the operator names ship, day and duration, but nobody else has confirmed them.',
            ),
          ],
        },
        {
          prose: [
            paragraph(
              'The breaks were likely caused by an anchor, dragged or dropped, and not by cutting tools (',
              refer('section', 'discussion'),
              '). Our confidence in this is low, because the laboratory has not yet reported.',
            ),
          ],
        },
        {
          prose: [
            paragraph(
              'Premiums for the strait will likely stay above 0.2 per cent until the cause is published (',
              refer('section', 'discussion'),
              '). Our confidence is moderate; it rests on what one underwriter says.',
            ),
          ],
        },
        {
          prose: [
            paragraph(
              'A shortage of grain in the importing countries before the middle of March is very unlikely (',
              refer('section', 'discussion'),
              '). Our confidence is moderate: stores are reported to cover nine weeks, by traders who are not named.',
            ),
          ],
        },
        {
          prose: [
            paragraph(
              'There is a roughly even chance that the dredging contract is not signed by 28 February (',
              refer('section', 'discussion'),
              '). Our confidence is low; the ministry has not said what it intends.',
            ),
          ],
        },
      ],
      'discussion-text': [
        {
          prose: [
            heading('The cable'),
            paragraph(
              'The operator lost one of two cables on 8 January and found it broken in two places.',
              cite(from.cableSevered),
              ' The repair ship is under way',
              cite(from.sigrunComing),
              ' and the repair is a matter of days once it is there.',
              cite(from.repairTime),
            ),
          ],
        },
        { evidence: from.notBuilt },
        {
          prose: [
            heading('The cause'),
            paragraph(
              'Three ships lay at anchor close to the cable during a storm. One of them, the Odalis, has lost its anchor.',
              cite(from.anchorMissing),
              ' The record of the strait speaks for anchors;',
              cite(from.faults),
              ' a dragged anchor can also break a cable twice. Why it broke so cleanly the operator’s engineer leaves open.',
            ),
          ],
        },
        { evidence: from.cleanBreaks },
        { evidence: from.noEvidence },
        {
          prose: [
            heading('Shipping and grain'),
            paragraph(
              'Insurers and shipping lines react to what is not known. One line has stopped its sailings through the strait,',
              cite(from.sailingsStopped),
              ' and an underwriter says plainly what is priced.',
            ),
          ],
        },
        { evidence: from.uncertainty },
        { evidence: from.noCrew },
        {
          prose: [
            paragraph(
              'The grain that waits outside the strait is a fifth of a month’s passage',
              cite(from.grain),
              ' and meets full stores.',
              cite(from.fullStores),
            ),
          ],
        },
        {
          prose: [
            heading('The port'),
            paragraph(
              'The audit has made the dredging contract dearer and politically harder to sign, while the offer runs out.',
              cite(from.offerLapses),
              ' The port authority and the bidder both press, from opposite sides.',
            ),
          ],
        },
        { evidence: from.everyMonth },
        { evidence: from.nobodyDigs },
      ],
      'discussion-figures': [
        { evidence: from.loadFallen },
        { evidence: from.repairTime },
        { evidence: from.faults },
        { evidence: from.premium },
        { evidence: from.shipsWaiting },
        { evidence: from.grain },
        { evidence: from.dredgingCost },
        { evidence: from.contaminated },
      ],
      'alternatives-text': [
        {
          prose: [
            paragraph(
              'A deliberate act would also explain two breaks in one night. It would become the better explanation if the laboratory found marks of a tool, if the Odalis turned out to have its anchor on board, or if one of the two ships that left had switched off its transponder.',
            ),
          ],
        },
        { evidence: from.moreThanAShrug },
      ],
      'gaps-list': [
        {
          prose: [
            paragraph('The laboratory’s findings on the sheath, due about 22 January.', cite(from.laboratory)),
            paragraph('Names, owners and tracks of the two ships that left before they could be inspected.'),
            paragraph('Whether the remaining line has been inspected since the storm.'),
          ],
        },
      ],
      'source-summary-text': [
        {
          prose: [
            paragraph(
              'The paper rests on six articles by five papers and one agency, published between 9 and 12 January. The operator’s own statements carry most of it; they are consistent, but the operator has an interest in a quick repair. The account of the Odalis rests on one agency report. One article is in German and was read in the original; no machine translation was used.',
            ),
          ],
        },
      ],
    },
  });
}
