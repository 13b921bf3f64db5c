import { describe, expect, test } from 'vitest';
import { fontMeasure } from '../../../desk/pdf/fontMeasure.ts';
import { layoutDocument } from '../../../engine/layout/layoutDocument.ts';
import type { Block, Document, Inline } from '../../../engine/nouns/document.ts';
import type { Page } from '../../../engine/nouns/page.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

const lay = (changes: Partial<Document>) => layoutDocument(sampleDocument({ notes: [], ...changes }), fontMeasure);
const words = (text: string): Inline => ({ kind: 'text', text });
const title: Block = { kind: 'title', inlines: [words('Harbour dredging')], origin: {} };
const heading = (text: string, level = 1, number = ''): Block => ({
  kind: 'heading',
  level,
  number,
  inlines: [words(text)],
  origin: {},
});
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', role: 'body', inlines, origin: {} });
const filler = (count: number): Block => paragraph(words(Array.from({ length: count }, () => 'harbour').join(' ')));
const turn: Block = { kind: 'page-break', origin: {} };

/** The furniture of a page, without the handling mark: head and page number. */
function around(page: Page): string[] {
  const lines = new Map<number, string>();
  for (const mark of page.marks) {
    if (mark.kind !== 'run' || mark.node !== null || mark.size >= 12) continue;
    lines.set(mark.baseline, (lines.get(mark.baseline) ?? '') + mark.words.join(''));
  }
  return [...lines.values()];
}

describe('the running head', () => {
  const frame = { left: 'REF 7', right: 'Dredging', pageLabel: '{page}/{pages}' };

  test('names the section that begins on a page, or else the one that goes on', () => {
    const blocks = [
      title,
      heading('Outlook'),
      filler(30),
      turn,
      filler(20),
      turn,
      heading('Costs', 2),
      filler(10),
      turn,
      heading('Gaps', 1, '3'),
      heading('Limits'),
      filler(5),
      turn,
      filler(5),
    ];
    expect(lay({ blocks, frame }).pages.map(around)).toEqual([
      ['REF 7', '1/5'],
      ['REF 7 · Dredging · Outlook', '2/5'],
      ['REF 7 · Dredging · Outlook', '3/5'],
      ['REF 7 · Dredging · 3 Gaps', '4/5'],
      ['REF 7 · Dredging · Limits', '5/5'],
    ]);
  });

  test('shortens the title before the section, and never reaches the mark', () => {
    const long = 'Dredging of the outer harbour and what became of the contract after the spring floods';
    const blocks = [title, heading('What the auditors found in the second quarter'), filler(5), turn, filler(5)];
    const [, second] = lay({ blocks, frame: { ...frame, right: long } }).pages;
    const [head] = around(second as Page);
    expect(head).toMatch(/^REF 7 · Dredging.*… · What the auditors found in the second quarter$/);
  });

  test('cuts a section that is too long by itself', () => {
    const blocks = [title, heading('auditors '.repeat(40)), filler(5), turn, filler(5)];
    const [, second] = lay({ blocks, frame }).pages;
    const edge = Math.min(
      ...(second as Page).marks.flatMap((mark) => (mark.kind === 'box' && mark.y < 60 ? [mark.x] : [])),
    );
    for (const mark of (second as Page).marks) {
      if (mark.kind === 'run' && mark.baseline < 60 && mark.size < 12) expect(mark.x + mark.width).toBeLessThan(edge);
    }
  });
});

describe('a cover', () => {
  const blocks = [title, turn, heading('Outlook'), filler(10)];

  test('begins a third down, without a page number', () => {
    const set = lay({ blocks, cover: true });
    const [cover, second] = set.pages as [Page, Page];
    const first = cover.marks.find((mark) => mark.kind === 'run');
    expect(first?.kind === 'run' && first.baseline).toBeGreaterThan(cover.height * 0.3);
    expect(around(cover)).toEqual(['REF 2026/014']);
    expect(around(second).at(-1)).toBe('Page 2 of 2');
  });

  test('is there only where the document says so', () => {
    const [front] = lay({ blocks }).pages as [Page];
    const first = front.marks.find((mark) => mark.kind === 'run');
    expect(first?.kind === 'run' && first.baseline).toBeLessThan(front.height * 0.2);
    expect(around(front).at(-1)).toBe('Page 1 of 2');
  });
});

describe('endnotes', () => {
  const cited = (number: number): Block => paragraph(words('Cited'), { kind: 'note-ref', number }, words('.'));
  const notes = [1, 2].map((number) => ({ number, inlines: [words(`Source ${number}`)], evidenceIds: [] }));
  const blocks = [title, cited(1), turn, cited(2), filler(20), heading('Notes')];
  const pageOfNote = (notesAt: Document['notesAt']) => {
    const set = lay({ blocks, notes, notesAt });
    return set.pages.flatMap((page) =>
      page.marks.flatMap((mark) =>
        mark.kind === 'target' && mark.target.to === 'note' ? [`${mark.target.number} on ${page.number}`] : [],
      ),
    );
  };

  test('stand together behind the last block; footnotes on the page of their reference', () => {
    expect(pageOfNote('end')).toEqual(['1 on 2', '2 on 2']);
    expect(pageOfNote('foot')).toEqual(['1 on 1', '2 on 2']);
  });

  test('run over pages like any text', () => {
    const many = Array.from({ length: 160 }, (_, at) => ({
      number: at + 1,
      inlines: [words('A source.')],
      evidenceIds: [],
    }));
    const references = paragraph(words('All'), ...many.map(({ number }): Inline => ({ kind: 'note-ref', number })));
    const set = lay({ blocks: [references, heading('Notes')], notes: many, notesAt: 'end' });
    const found = set.pages.map(
      (page) => page.marks.filter((mark) => mark.kind === 'target' && mark.target.to === 'note').length,
    );
    expect(found.length).toBeGreaterThan(2);
    expect(found.reduce((sum, one) => sum + one, 0)).toBe(160);
  });
});

test('a cross-reference is a link to the place it names, in the colour of its words', () => {
  const blocks = [
    paragraph(
      words('As '),
      { kind: 'text', text: 'section 2', refersTo: { to: 'heading', index: 1 } },
      words(' shows.'),
    ),
    heading('Outlook', 1, '1'),
    heading('Costs', 1, '2'),
    filler(5),
  ];
  const { pages, structure } = lay({ blocks });
  const run = pages[0]?.marks.find((mark) => mark.kind === 'run' && mark.link?.to === 'heading');
  if (run?.kind !== 'run') throw new Error('no link');
  expect(run.words.join('')).toBe('section 2');
  expect(run.link).toEqual({ to: 'heading', index: 1 });
  expect(run.colour).toBe(sampleDocument().theme.roles.body.colour);
  const link = structure[run.node ?? 0];
  expect([link?.kind, structure[link?.parent ?? 0]?.kind]).toEqual(['Link', 'Reference']);
});
