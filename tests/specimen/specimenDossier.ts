import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Media } from '../../engine/nouns/medium.ts';
import type { Prose, ProseBlock } from '../../engine/nouns/prose.ts';
import { lockTraffic } from '../../templates/articles/lock-traffic.ts';
import * as from from '../../templates/examples/evidence.ts';
import * as lock from '../../templates/examples/lockFigures.ts';
import { cite, finished, heading, paragraph, refer, strong } from '../../templates/parts/finished.ts';
import { lockMap } from '../../templates/pictures/lockMap.ts';
import { SCRIPTS } from '../fixtures/scripts.ts';
import { specimenTemplate } from './specimenTemplate.ts';

const all = Object.values(from).filter((one): one is Evidence => 'kind' in one);
const placed = (...evidence: Evidence[]) => evidence.map((one) => ({ evidence: one }));
const prose = (...blocks: Prose) => ({ prose: blocks });

const QUAY =
  'The quay was cleared at six in the morning, and the pilots waited for word from the lock before any ship was moved. ';

/** A stretch of text with a note every other sentence. */
function noted(sentences: number, evidence: Evidence[]): ProseBlock {
  const parts = Array.from({ length: sentences }, (_, at) => {
    const one = evidence[at % evidence.length];
    return one && at % 2 === 1 ? [QUAY.trimEnd(), cite(one), ' '] : [QUAY];
  });
  return paragraph(...parts.flat());
}

/** Two notes that cite so much that the second is carried on to the next page. */
const longNotes: ProseBlock = paragraph(
  'Everything that was collected on this matter stands in one note,',
  ...all.map(cite),
  ' and once more in the other.',
  ...all.toReversed().map(cite),
);

const berths: ProseBlock = {
  kind: 'table',
  caption: 'Berths, their depth and what lay there',
  rows: [
    ['Berth', 'Depth, m', 'Ship', 'Remark'],
    ...Array.from({ length: 64 }, (_, at) => [
      `${String.fromCharCode(65 + (at % 6))}${at + 1}`,
      (6 + ((at * 7) % 60) / 10).toFixed(1),
      ['Odalis', 'Sigrun', 'Merle', 'Tern', 'Hollin'][at % 5] ?? '',
      at % 9 === 4
        ? 'Waits for a pilot and for the tide; the draught was measured twice and differs by a hand.'
        : 'Cleared',
    ]),
  ].map((row) => ({ cells: row.map((words) => [{ kind: 'text' as const, text: words }]) })),
};

/** A briefing that uses everything. Invented throughout. */
export function specimenDossier(): { dossier: Dossier; media: Media } {
  const { dossier, media } = finished({
    template: specimenTemplate,
    articles: [...from.articles, lockTraffic],
    evidence: { ...from, ...lock },
    variables: {
      title: 'A specimen of everything a briefing can hold, from cover to sources',
      date: '2026-01-12',
      author: 'Specimen desk',
      audience: 'Whoever looks at pages with a picky eye',
      reference: 'SP 2026/01',
    },
    slots: {
      'lead-text': [
        prose(
          paragraph(
            'Everything stands here once, so that nothing is broken without being seen: ',
            strong('bold'),
            ' and ',
            { kind: 'text', text: 'italic', italic: true },
            ' words, ',
            { kind: 'text', text: 'a link', link: 'https://harbour.example/specimen' },
            ', and a note.',
            cite(from.cableSevered),
          ),
        ),
      ],
      'account-text': [
        prose(heading('Notes on their page'), noted(14, [from.twoBreaks, from.anchorMissing, from.sailingsStopped])),
        ...placed(from.notBuilt, from.keptFree),
        lockMap,
        prose(
          heading('A note that is carried on'),
          noted(20, [from.premiumsRaised]),
          longNotes,
          noted(10, [from.offerLapses, from.laboratory]),
        ),
        { evidence: from.noEvidence, comment: [paragraph('The comment of the desk on what was said.')] },
      ],
      callouts: placed(from.lineLoad, from.dredgingCost, from.shipsWaiting),
      bullets: [
        prose(paragraph('A point with a note', cite(from.fullStores)), {
          kind: 'list',
          ordered: false,
          items: [0, 1, 2].map((level) => ({
            level,
            inlines: [{ kind: 'text', text: `A point of level ${level + 1}` }],
          })),
        }),
        ...placed(from.everyMonth),
      ],
      numbered: [
        prose(
          paragraph('The first of two.'),
          paragraph('The second, which leads to ', refer('section', 'charts'), '.'),
        ),
      ],
      'stat-table': placed(from.patrolCost, from.silt, from.contaminated, from.repairTime, from.faults),
      course: placed(lock.ships2022, lock.ships2023, lock.ships2024, lock.ships2025),
      sizes: placed(lock.grainWaits, lock.tankerWaits, lock.boxWaits, lock.coasterWaits),
      dates: placed(from.loadFallen, from.premium, from.grain),
      'columns-text': [
        prose(
          heading('On the left'),
          noted(8, [from.highWater]),
          paragraph(
            'See ',
            refer('figure', 'course'),
            ' and ',
            refer('figure', 'sizes'),
            ', and ',
            refer('table', 'stat-table'),
            '.',
          ),
        ),
        ...placed(from.uncertainty),
        prose(heading('And on the right'), noted(7, [from.twoBidders])),
        ...placed(from.nobodyDigs),
      ],
      'scripts-text': [prose(...Object.values(SCRIPTS).map((sentence) => paragraph(sentence)))],
      'table-text': [prose(berths, paragraph('What stands below a table.'))],
      'entry-list': [
        { evidence: from.cleanBreaks, comment: [paragraph('Why it matters.')] },
        ...placed(from.leftOut, from.noCrew, from.departures),
      ],
    },
  });
  return { dossier, media };
}
