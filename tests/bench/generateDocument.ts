import type { Block, Document, Inline, Note } from '../../engine/nouns/document.ts';
import { standardTheme } from '../../templates/themes/standard.ts';
import {
  inventedHeading,
  inventedMatter,
  inventedParagraph,
  inventedReference,
  inventedSaying,
  inventedSentence,
} from './inventedProse.ts';
import { type Picks, seededPicks } from './seededPicks.ts';

type Draft = { picks: Picks; blocks: Block[]; notes: Note[] };

/**
 * A briefing of about `pages` A4 pages: prose, headings, quotations, lists, figures and tables, some three footnotes a page.
 * The same numbers always give the same document; another `edition` has other words. `charts`: one on every fourth page.
 */
export function generateDocument(pages: number, edition = 0, charts = false): Document {
  const draft: Draft = { picks: seededPicks(20260101 + pages + edition * 7919), blocks: [], notes: [] };
  addFront(draft, pages);
  for (let page = 1; page <= pages; page += 1) {
    addPage(draft, page);
    if (charts && page % 4 === 0) draft.blocks.push(inventedChart(draft.picks, page / 4));
  }
  addSources(draft, Math.ceil(pages / 2));
  return {
    format: 1,
    title: `Waterways of Marrow: ${pages} pages`,
    author: 'M. Okafor',
    subject: 'Key judgements',
    language: 'en',
    at: '2026-01-01T00:00:00Z',
    theme: standardTheme,
    marking: { text: 'TLP:AMBER · INTERNAL', colour: '#FFC000' },
    frame: { left: 'REF 2026/014', right: 'Waterways of Marrow', pageLabel: 'Page {page} of {pages}' },
    blocks: draft.blocks,
    notes: draft.notes,
    notesAt: 'foot',
    cover: false,
    manifest: {
      format: 1,
      briefingId: 'br_bench00001',
      template: 'key-judgements@1',
      sources: [],
      evidence: [],
      signOffs: [],
    },
  };
}

function addFront(draft: Draft, pages: number): void {
  draft.blocks.push(
    { kind: 'title', inlines: [text(`Waterways of Marrow: ${pages} pages`)], origin: {} },
    { kind: 'subtitle', inlines: [text('Key judgements for the winter session')], origin: {} },
    {
      kind: 'facts',
      rows: [
        { label: 'To', inlines: [text('Head of Infrastructure')] },
        { label: 'From', inlines: [text('M. Okafor')] },
        { label: 'Date', inlines: [text('1 January 2026')] },
      ],
      origin: {},
    },
  );
  if (pages > 3) draft.blocks.push({ kind: 'toc', heading: 'Contents', depth: 2, origin: {} });
}

/** One page's worth: a heading, three to four paragraphs, and one set-off thing that changes from page to page. */
function addPage(draft: Draft, page: number): void {
  const { picks, blocks } = draft;
  const opensSection = page % 4 === 1;
  blocks.push({
    kind: 'heading',
    level: opensSection ? 1 : 2,
    number: opensSection ? `${Math.ceil(page / 4)}` : `${Math.ceil(page / 4)}.${(page - 1) % 4}`,
    inlines: [text(inventedHeading(picks))],
    origin: { sectionId: `section-${page}` },
  });
  if (opensSection) {
    blocks.push({ kind: 'paragraph', role: 'lead', inlines: [text(inventedParagraph(picks, 2, 2))], origin: {} });
  }
  addParagraph(draft);
  addSetOff(draft, page);
  addParagraph(draft);
  if (!opensSection) {
    blocks.push({ kind: 'heading', level: 3, number: '', inlines: [text(inventedHeading(picks))], origin: {} });
  }
  addParagraph(draft);
  blocks.push({ kind: 'paragraph', role: 'body', inlines: [text(inventedParagraph(picks, 3, 4))], origin: {} });
}

function addParagraph(draft: Draft): void {
  const { picks } = draft;
  const inlines: Inline[] = [text(inventedParagraph(picks, 3, 4))];
  if (picks.chance(0.6))
    inlines.push(text(' It is '), { ...text('probably'), italic: true }, text(' not the last word.'));
  inlines.push(cite(draft));
  if (picks.chance(0.5)) inlines.push(text(` ${inventedSentence(picks)}`));
  draft.blocks.push({ kind: 'paragraph', role: 'body', inlines, origin: { fillId: `fill_${draft.blocks.length}` } });
}

function addSetOff(draft: Draft, page: number): void {
  const { picks, blocks } = draft;
  switch (page % 5) {
    case 0:
      blocks.push(inventedTable(picks));
      break;
    case 1: {
      const saying = inventedSaying(picks);
      blocks.push({
        kind: 'quotation',
        inlines: [text(saying.words)],
        attribution: [text(saying.speaker)],
        origin: {},
      });
      break;
    }
    case 2:
      blocks.push({ kind: 'stats', figures: [figure(picks), figure(picks), figure(picks)], origin: {} });
      break;
    case 3:
      blocks.push({
        kind: 'list',
        ordered: page % 2 === 0,
        items: [0, 0, 1, 0].map((level) => ({ level, inlines: [text(inventedSentence(picks))] })),
        origin: {},
      });
      break;
    default:
      blocks.push({
        kind: 'excerpt',
        inlines: [text(inventedParagraph(picks, 2, 2))],
        attribution: [text(inventedReference(picks).words.trim())],
        origin: {},
      });
  }
}

function inventedTable(picks: Picks): Block {
  return {
    kind: 'table',
    caption: [text(`${inventedMatter(picks)} by year`)],
    columns: [
      { weight: 4, align: 'left' },
      { weight: 1, align: 'right' },
      { weight: 1, align: 'right' },
      { weight: 2, align: 'left' },
    ],
    head: ['Item', '2024', '2025', 'Remark'].map((word) => [text(word)]),
    rows: Array.from({ length: 6 }, () => [
      [text(inventedMatter(picks))],
      [text(picks.between(100, 9999).toLocaleString('en'))],
      [text(picks.between(100, 9999).toLocaleString('en'))],
      picks.chance(0.3) ? [] : [text(picks.one(['provisional', 'audited', 'as reported']))],
    ]),
    origin: {},
  };
}

/** Every second has decimals: such labels stand in a Word file as words (see `liveLabels`). */
function inventedChart(picks: Picks, number: number): Block {
  const years = [2021, 2022, 2023, 2024, 2025];
  const line = number % 2 === 0;
  const points = years
    .map(() => picks.between(120, 980))
    .map((value) =>
      line ? { value: value / 10, figure: `${(value / 10).toFixed(1)} %` } : { value, figure: `${value} lorries` },
    );
  return {
    kind: 'chart',
    form: line ? 'line' : 'bars',
    label: 'Figure',
    number,
    caption: [text(`${inventedMatter(picks)} by year`)],
    alt: `A chart of ${points.map((point) => point.figure).join(', ')}.`,
    unit: line ? '%' : 'lorries',
    axes: { category: 'Year', value: line ? 'Share' : 'Lorries' },
    categories: years.map((year) => ({ label: String(year), at: year })),
    series: [{ name: '', points }],
    source: [text(inventedReference(picks).words.trim())],
    origin: {},
  };
}

function figure(picks: Picks) {
  return {
    figure: `${picks.between(2, 98)}.${picks.between(0, 9)} ${picks.one(['million t', '%', 'km', 'bn'])}`,
    label: [text(inventedMatter(picks))],
    detail: [text('within six months')],
    origin: {},
  };
}

function addSources(draft: Draft, count: number): void {
  draft.blocks.push({ kind: 'heading', level: 1, number: '', inlines: [text('Sources')], origin: {} });
  for (let index = 0; index < count; index += 1) {
    const { words, url } = inventedReference(draft.picks);
    draft.blocks.push({
      kind: 'paragraph',
      role: 'source-entry',
      inlines: [text(words), { ...text(url), link: url }],
      origin: {},
    });
  }
}

function cite(draft: Draft): Inline {
  const { words, url } = inventedReference(draft.picks);
  const number = draft.notes.length + 1;
  draft.notes.push({
    number,
    inlines: [text(words), { ...text(url), link: url }, text(', accessed 1 January 2026.')],
    evidenceIds: [`ev_bench${number}`],
  });
  return { kind: 'note-ref', number };
}

function text(words: string): Extract<Inline, { kind: 'text' }> {
  return { kind: 'text', text: words };
}
