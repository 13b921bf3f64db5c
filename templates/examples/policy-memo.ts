import type { Example } from '../builtIn.ts';
import { cite, finished, paragraph, points, strong } from '../parts/finished.ts';
import { policyMemo } from '../policy-memo.ts';
import * as from from './evidence.ts';

export function memoExample(): Example {
  return finished({
    template: policyMemo,
    articles: from.articles,
    evidence: from,
    variables: {
      title: 'Sign the Elsmouth dredging contract with a clause on soil',
      date: '2026-01-12',
      author: 'M. Okafor, Infrastructure desk',
      audience: 'State Secretary for Transport',
      reference: 'PM 2026/014',
      'for-what': 'Decision',
      deadline: '2026-02-13',
    },
    slots: {
      'purpose-text': [
        {
          prose: [
            paragraph(
              'You are asked to decide by 13 February whether the contract with Ballast & Sons is signed. The offer lapses on 28 February,',
              cite(from.offerLapses),
              ' and the ministry needs two weeks to prepare the signature.',
            ),
          ],
        },
      ],
      'background-text': [
        {
          prose: [
            paragraph(
              'The Court of Audit puts the cost of deepening the port at €240 million instead of €165 million',
              cite(from.plannedCost),
              ' and the end of the works at 2029. The difference is the soil: more than a third of the silt cannot be dumped at sea.',
              cite(from.contaminated),
            ),
          ],
        },
        { evidence: from.leftOut },
        {
          prose: [
            paragraph(
              'Only two companies have offered to do the work.',
              cite(from.twoBidders),
              ' Since the cable in the strait was severed, insurers have raised premiums twice in three days,',
              cite(from.premiumsRaised),
              ' and one bidder names this as a reason.',
            ),
          ],
        },
        { evidence: from.nobodyDigs },
        {
          prose: [paragraph('The port authority presses for a decision.')],
        },
        { evidence: from.everyMonth },
      ],
      'background-figures': [
        { evidence: from.dredgingCost },
        { evidence: from.plannedCost },
        { evidence: from.silt },
        { evidence: from.contaminated },
      ],
      'options-list': [
        {
          prose: [
            paragraph(strong('Sign as offered.'), ' Works begin after the spawning season of 2026.'),
            points(
              ['For: keeps the only firm price and the date.'],
              ['Against: the state alone bears what the soil will cost.'],
            ),
          ],
        },
        {
          prose: [
            paragraph(
              strong('Sign with a clause on soil.'),
              ' The cost of contaminated silt above the audited share is split.',
            ),
            points(
              ['For: limits the risk that the auditors name and keeps the season.'],
              ['Against: needs the bidder’s consent before 28 February.'],
            ),
          ],
        },
        {
          prose: [
            paragraph(strong('Tender again.'), ' A new tender that states the contamination.'),
            points(
              ['For: answers the Court of Audit in full.'],
              [
                'Against: at least one season is lost, at eleven million euros a month by the port’s account.',
                cite(from.everyMonth),
              ],
            ),
          ],
        },
        {
          prose: [
            paragraph(strong('Do nothing.'), ' The offer lapses and the channel stays as it is.'),
            points(
              ['For: no money is spent while the cause of the cable’s loss is open.'],
              ['Against: most grain ships can still enter only at high water.', cite(from.highWater)],
            ),
          ],
        },
      ],
      'recommendation-text': [
        {
          prose: [
            paragraph(
              'Option 2. It keeps the offer and the season, and it answers the auditors where they are strongest. If Ballast & Sons refuse by 6 February, we recommend option 1 over option 3: by the port’s account, seven months of delay would cost as much as the whole rise in price.',
            ),
            paragraph('Legal affairs has a draft of the clause; the port authority has seen it.'),
          ],
        },
      ],
    },
  });
}
