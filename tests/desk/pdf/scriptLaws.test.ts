import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontMeasure } from '../../../desk/pdf/fontMeasure.ts';
import { layoutDocument } from '../../../engine/layout/layoutDocument.ts';
import type { Block, Document, Inline } from '../../../engine/nouns/document.ts';
import type { GlyphRun, Page } from '../../../engine/nouns/page.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { SCRIPTS } from '../../fixtures/scripts.ts';
import { arbitraryDocument } from '../../laws/arbitraryDocument.ts';

const sentences = fc.array(fc.constantFrom(...Object.values(SCRIPTS)), { minLength: 1, maxLength: 6 });
const languages = fc.constantFrom('en', 'de', 'ar', 'he', 'ja', 'th');

/** Any document with words of other scripts among its own, in either direction. */
const worldly = fc.tuple(arbitraryDocument(), sentences, languages).map(([document, more, language]): Document => {
  const changed = structuredClone({ ...document, language });
  const inlines = [...changed.blocks.flatMap(inlinesOf), ...changed.notes.flatMap((note) => note.inlines)];
  inlines.forEach((inline, index) => {
    if (inline.kind === 'text' && index % 3 === 0) inline.text += ` ${more.join(' ')}`;
  });
  return changed;
});

function inlinesOf(block: Block): Inline[] {
  if (block.kind === 'table') return [...block.head, ...block.rows.flat(), block.caption].flat();
  if (block.kind === 'list') return block.items.flatMap((item) => item.inlines);
  if ('inlines' in block) return block.inlines;
  return [];
}

/** Runs that show something. */
function seen(page: Page): GlyphRun[] {
  return page.marks.flatMap((mark) =>
    mark.kind === 'run' && mark.width > 0.1 && mark.words.join('').trim() !== '' ? [mark] : [],
  );
}

const inkEnd = ({ x, width, words, face, size }: GlyphRun): number => {
  const spaces = /\s*$/.exec(words.join(''))?.[0] ?? '';
  return x + width - (fontMeasure.width(face, spaces, false) * size) / 1000;
};

test('words of no script overlap on a line or leave the page', () => {
  fc.assert(
    fc.property(worldly, (document) => {
      for (const page of layoutDocument(document, fontMeasure).pages) {
        const lines = Map.groupBy(seen(page), (run) => Math.round(run.baseline * 100));
        for (const line of lines.values()) {
          line.sort((a, b) => a.x - b.x);
          line.forEach((run, index) => {
            expect(run.x).toBeGreaterThan(10);
            expect(inkEnd(run)).toBeLessThan(page.width - 10);
            const next = line[index + 1];
            if (next) expect(next.x).toBeGreaterThan(inkEnd(run) - 0.3);
          });
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('no line of a justified paragraph goes beyond its edges, the last one neither', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 5, maxLength: 120 });
  const theme = structuredClone(sampleDocument().theme);
  theme.roles.body.align = 'justified';
  const right = 595.28 - theme.page.right;
  fc.assert(
    fc.property(lengths, (words) => {
      const text = words.map((length) => 'nmiurestoa'.repeat(2).slice(0, length)).join(' ');
      const block: Block = { kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text }], origin: {} };
      for (const page of layoutDocument(sampleDocument({ theme, blocks: [block], notes: [] }), fontMeasure).pages) {
        for (const run of seen(page)) if (run.node !== null) expect(inkEnd(run)).toBeLessThan(right + 0.5);
      }
    }),
    { numRuns: 200 },
  );
});
