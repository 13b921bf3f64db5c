import { blufOnePager } from '../bluf-one-pager.ts';
import type { Example } from '../builtIn.ts';
import { cite, finished, paragraph } from '../parts/finished.ts';
import * as from from './evidence.ts';

export function blufExample(): Example {
  return finished({
    template: blufOnePager,
    articles: from.articles,
    evidence: from,
    variables: {
      title: 'Elsmouth hangs on one cable until February',
      date: '2026-01-12',
      author: 'Ports and waterways desk',
      audience: 'Head of crisis staff',
      reference: 'BL 2026/003',
    },
    slots: {
      'bottom-line': [
        {
          prose: [
            paragraph(
              'Elsmouth will depend on one heavily loaded data line until early February. A second fault would cut off port, hospitals and emergency services.',
            ),
          ],
        },
      ],
      'key-findings': [
        {
          prose: [
            paragraph(
              'The repair ship is expected on 15 January.',
              cite(from.sigrunComing),
              ' Repair then takes 12 to 18 days.',
              cite(from.repairTime),
            ),
          ],
        },
        { evidence: from.notBuilt },
        {
          prose: [
            paragraph(
              'The cause is open. The ministry has found no proof of intent,',
              cite(from.noEvidence),
              ' but one of three ships at anchor nearby has lost its anchor.',
              cite(from.anchorMissing),
            ),
          ],
        },
      ],
      'key-figures': [{ evidence: from.loadFallen }, { evidence: from.inhabitants }, { evidence: from.shipsWaiting }],
      'assessment-text': [
        {
          prose: [
            paragraph(
              'A dragged anchor fits the storm and the record: anchors or nets caused six of the strait’s seven faults since 2019.',
              cite(from.faults),
              ' Two breaks in one night do not fit it as well. We take an accident for the better explanation, with low confidence until the laboratory reports.',
            ),
          ],
        },
      ],
      'next-steps': [
        {
          prose: [
            paragraph('Norlink: keep hospitals, port and emergency services first until the repair is done.'),
            paragraph('Crisis staff: decide by 15 January on a satellite link as a third way.'),
            paragraph(
              'The laboratory’s report would change this assessment; it is due about 22 January.',
              cite(from.laboratory),
            ),
          ],
        },
      ],
    },
  });
}
