import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import type { Document } from '../../../engine/nouns/document.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { anyText, arbitraryDocument, ILLEGAL_TEXTS } from '../../laws/arbitraryDocument.ts';
import { documentText } from '../../laws/documentText.ts';
import { docxText } from './docxText.ts';
import { FORBIDDEN_IN_XML } from './forbiddenInXml.ts';
import { openDocx } from './openDocx.ts';

const pagesOf = (document: Document) =>
  document.blocks.filter((block) => block.kind === 'heading').map((_, at) => at + 1);

/** Entries of a table of contents end in a tab and a page number. */
function withoutPages(document: Document, paragraphs: string[]): string[] {
  const contents = document.blocks.some((block) => block.kind === 'toc');
  return contents ? paragraphs.map((text) => text.replace(/\t\d+$/, '')) : paragraphs;
}

async function writtenText(document: Document) {
  return docxText(openDocx(await writeDocx(document, { tocPages: pagesOf(document), media: PICTURE_MEDIA })));
}

test('law: the words of the DOCX are the words of the Document, spaces, tabs and notes included', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument(), async (document) => {
      const written = await writtenText(document);
      const meant = documentText(document);
      expect(withoutPages(document, written.paragraphs)).toEqual(withoutPages(document, meant.paragraphs));
      expect(written.notes).toEqual(meant.notes);
    }),
    { numRuns: 100 },
  );
});

test('words that docx itself takes for something else come out as words', async () => {
  const words = [
    'CURRENT',
    'TOTAL_PAGES',
    'SECTION',
    '{\ue0b1numbers-0}',
    '{\ue0b1bullets-0}',
    '{numbers-1}',
    '&#x41;',
    'constructor',
  ];
  const document = sampleDocument({
    blocks: [
      ...words.map((text) => ({
        kind: 'paragraph' as const,
        role: 'body' as const,
        inlines: [{ kind: 'text' as const, text }],
        origin: {},
      })),
      {
        kind: 'list',
        ordered: true,
        items: words.map((text) => ({ level: 0, inlines: [{ kind: 'text', text }] })),
        origin: {},
      },
    ],
    notes: [],
  });
  expect((await writtenText(document)).paragraphs).toEqual([...words, ...words]);
});

test('law: characters XML forbids are dropped and nothing else, wherever they stand', async () => {
  const illegal = fc.oneof(anyText, fc.constantFrom(...ILLEGAL_TEXTS), fc.string({ unit: 'binary' }));
  const clean = (text: string) => text.replace(FORBIDDEN_IN_XML, '').replaceAll('\r', '\n');
  await fc.assert(
    fc.asyncProperty(arbitraryDocument({ text: illegal }), async (document) => {
      const written = await writtenText(document);
      const meant = documentText(document);
      const cleaned = meant.paragraphs.map(clean).filter((text) => text !== '');
      expect(withoutPages(document, written.paragraphs)).toEqual(withoutPages(document, cleaned));
    }),
    { numRuns: 40 },
  );
});

test('the table of contents names the pages handed in, or estimates them, and never asks Word to update', async () => {
  const document = sampleDocument();
  const handed = docxText(openDocx(await writeDocx(document, { tocPages: [4, 5, 17] }))).paragraphs;
  expect(handed).toContain('1 Bottom line\t4');
  expect(handed).toContain('Sources\t17');
  const estimated = openDocx(await writeDocx(document));
  expect(docxText(estimated).paragraphs).toContain('1.1 What was said\t1');
  expect(docxText(estimated).paragraphs).toContain('Sources\t2');
  expect(estimated.text('word/document.xml')).not.toContain('w:dirty');
  expect(estimated.text('word/settings.xml')).not.toContain('updateFields');
});
