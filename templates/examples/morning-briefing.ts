import { idOf } from '../../engine/nouns/id.ts';
import type { ProseInline } from '../../engine/nouns/prose.ts';
import type { Example } from '../builtIn.ts';
import { morningBriefing } from '../morning-briefing.ts';
import { cite, finished, heading, paragraph, strong } from '../parts/finished.ts';
import * as from from './evidence.ts';

const note = (...parts: (string | ProseInline)[]) => paragraph(strong('Note: '), ...parts);

/** The second issue on the affair of the strait: Friday's items are taken up on Monday. */
export function morningExample(): Example {
  return finished({
    template: morningBriefing,
    articles: from.articles,
    evidence: from,
    variables: {
      title: 'Morning briefing: Varra strait',
      date: '2026-01-12',
      audience: 'Ports and waterways desk; crisis staff',
      reference: 'MB 2026/008',
      number: '8',
      'read-until': '12 January, 07:00',
    },
    slots: {
      'top-line': [
        {
          prose: [
            paragraph(
              'The repair ship comes on Thursday, so Elsmouth stays on one data line into February. Insurers and one shipping line act as if the strait were unsafe; the ministry should say today which ships lay at anchor.',
            ),
          ],
        },
      ],
      'today-items': [
        {
          prose: [
            heading('Varra strait: a free zone around the repair ship from Thursday'),
            paragraph(
              'The Sigrun has broken off its work in the north and is expected on 15 January.',
              cite(from.sigrunComing),
              ' Norlink asks the coastguard to keep one nautical mile around it free of ships.',
              cite(from.keptFree),
            ),
            note(
              'With two boats moved to the strait the coastguard can guard the zone or the anchorage, not both. Crisis staff has to choose before Wednesday.',
            ),
          ],
        },
        { evidence: from.cleanBreaks },
      ],
      'know-items': [
        {
          prose: [
            heading('Markets: grain ships wait, and the premium has gone up again'),
            paragraph(
              'Insurers raised the premium for the passage for the second time in three days; the ships that wait carry more than half a million tonnes.',
              cite(from.premiumsRaised),
              cite(from.grain),
              ' Stores in the importing countries last for nine weeks.',
              cite(from.fullStores),
            ),
            note(
              'No shortage follows from this in January. The price is one of doubt: it falls once the cause is known.',
            ),
          ],
        },
        {
          prose: [
            heading('Elsmouth: auditors put the dredging far above the plan'),
            paragraph(
              'Only two companies have offered to do the work, and one of the offers lapses at the end of February.',
              cite(from.twoBidders),
              cite(from.offerLapses),
            ),
            note(
              'The audit and the cable are two matters. The port authority will ask for money for both in one paper.',
            ),
          ],
        },
      ],
      'taken-up': [
        {
          prose: [
            heading('Cable: still no proof of a deliberate act'),
            paragraph(
              'The state laboratory has a piece of the sheath; results are expected within ten days.',
              cite(from.laboratory),
              ' The ministry found the anchor of one of the three ships missing.',
              cite(from.anchorMissing),
            ),
          ],
        },
        {
          prose: [
            heading('Shipping: Nordlicht stays away'),
            paragraph(
              'The line lets none of its ships pass the strait until further notice.',
              cite(from.sailingsStopped),
              ' No other line has followed so far.',
            ),
          ],
        },
      ],
      'standing-figures': [
        { evidence: from.loadFallen },
        { evidence: from.shipsWaiting },
        { evidence: from.premium },
        { evidence: from.repairTime },
        { evidence: from.departures },
      ],
      'watch-list': [
        { prose: [paragraph('15 January: the Sigrun arrives.', cite(from.sigrunComing))] },
        { prose: [paragraph('By 22 January: the laboratory reports on the cable sheath.', cite(from.laboratory))] },
        { prose: [paragraph('28 February: last day to sign the dredging contract.', cite(from.offerLapses))] },
      ],
    },
    follows: {
      issue: {
        briefingId: idOf('br', 'example', morningBriefing.id, 7),
        title: 'Morning briefing: Varra strait',
        number: '7',
        date: '2026-01-09',
      },
      news: {
        'taken-up': ['updated', 'unchanged'],
        'standing-figures': ['new', 'new', 'new', 'unchanged', 'unchanged'],
        'watch-list': ['new', 'unchanged', 'unchanged'],
      },
      takenUp: [
        { slotId: 'taken-up', index: 0 },
        { slotId: 'taken-up', index: 1 },
      ],
    },
  });
}
