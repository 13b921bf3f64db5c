import { blufOnePager } from '../bluf-one-pager.ts';
import type { Example } from '../builtIn.ts';
import { cite, finished, paragraph } from '../parts/finished.ts';
import * as from from './evidence.ts';

export function blufExample(): Example {
  return finished({
    template: blufOnePager,
    articles: from.articles,
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
              'Elsmouth will run on one nearly full data line until early February. A second fault would cut off the port and the emergency services.',
            ),
          ],
        },
      ],
      'key-findings': [
        {
          prose: [
            paragraph(
              'The repair ship arrives on 15 January at the earliest.',
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
      'key-figures': [{ evidence: from.lineLoad }, { evidence: from.inhabitants }, { evidence: from.shipsWaiting }],
      'assessment-text': [
        {
          prose: [
            paragraph(
              'A dragged anchor fits the storm and the record of the strait: six of seven faults since 2019.',
              cite(from.faults),
              ' Two breaks in one night do not fit it as well. We take an accident for the better explanation, with low confidence until the laboratory reports.',
            ),
          ],
        },
      ],
      'next-steps': [
        {
          prose: [
            paragraph('Keep the priority for hospitals, port and emergency services until the repair is done.'),
            paragraph('Ask for a satellite link as a third way before 15 January.'),
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
