import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontMeasure } from '../../../desk/pdf/fontMeasure.ts';
import { setPdf } from '../../../desk/pdf/setPdf.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import { layoutDocument } from '../../../engine/layout/layoutDocument.ts';
import { openSetMemory } from '../../../engine/layout/setMemory.ts';
import type { Block, Document } from '../../../engine/nouns/document.ts';
import { NO_MEDIA } from '../../../engine/nouns/medium.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { standardTheme } from '../../../templates/themes/standard.ts';
import { generateDocument } from '../../bench/generateDocument.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { arbitraryDocument } from '../../laws/arbitraryDocument.ts';

type Edit = (document: Document) => Document;

/** What an analyst does between two previews. Notes go with the block that refers to them, so blocks are only moved and worded anew. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat()).map(
    ([from, to]): Edit =>
      (document) => {
        const blocks = [...document.blocks];
        const [one] = blocks.splice(from % Math.max(1, blocks.length), 1);
        if (one) blocks.splice(to % (blocks.length + 1), 0, one);
        return { ...document, blocks };
      },
  ),
  fc.tuple(fc.nat(), fc.string({ unit: 'grapheme', maxLength: 60 })).map(
    ([at, text]): Edit =>
      (document) => ({
        ...document,
        blocks: document.blocks.map((block, index) =>
          index === at % document.blocks.length && block.kind === 'paragraph'
            ? { ...block, inlines: [{ kind: 'text', text }, ...block.inlines] }
            : block,
        ),
      }),
  ),
  fc.tuple(fc.nat(), fc.constantFrom<1 | 2>(1, 2)).map(
    ([at, level]): Edit =>
      (document) => ({
        ...document,
        blocks: document.blocks.toSpliced(at % (document.blocks.length + 1), 0, {
          kind: 'heading',
          level,
          number: '7',
          inlines: [{ kind: 'text', text: 'Tides 潮 and ﷽ \u{1F5FA} \ue000' }],
          origin: { sectionId: 'tides' },
        }),
      }),
  ),
  fc.constant<Edit>((document) => ({ ...document, blocks: [...document.blocks, { kind: 'page-break', origin: {} }] })),
  fc.constantFrom('en', 'de', 'ar', 'ja').map(
    (language): Edit =>
      (document) => ({ ...document, language }),
  ),
  fc
    .constantFrom('Low tide', 'A title that is far longer than the room that a running head has for it, and goes on')
    .map(
      (title): Edit =>
        (document) => ({ ...document, title, frame: { ...document.frame, left: title.slice(0, 9), right: '' } }),
    ),
  fc.constantFrom('TLP:RED', 'Strictly for the eyes of the harbour master and the nine members of the committee').map(
    (text): Edit =>
      (document) => ({ ...document, marking: { ...document.marking, text } }),
  ),
  fc.boolean().map(
    (cover): Edit =>
      (document) => ({ ...document, cover }),
  ),
  fc.constantFrom('#123456', '#654321').map(
    (accent): Edit =>
      (document) => ({ ...document, theme: { ...standardTheme, accent } }),
  ),
);

test('law: after any edits the pages are what they are when all is set anew, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument(), fc.array(edit, { minLength: 1, maxLength: 5 }), async (first, edits) => {
      const memory = openSetMemory();
      let document = first;
      for (const change of [(same: Document) => same, ...edits]) {
        document = change(document);
        const { bytes, ...told } = await setPdf(document, PICTURE_MEDIA, memory);
        const { bytes: anew, ...toldAnew } = await setPdf(document, PICTURE_MEDIA, openSetMemory());
        expect(Buffer.from(bytes).equals(Buffer.from(anew))).toBe(true);
        expect(told).toEqual(toldAnew);
      }
    }),
    { numRuns: 25 },
  );
});

function ofWords(...texts: string[]): Document {
  const blocks = texts.flatMap((text): Document['blocks'] => [
    { kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text }], origin: {} },
    { kind: 'page-break', origin: {} },
  ]);
  return sampleDocument({ blocks, notes: [] });
}

test('only pages that are drawn otherwise look otherwise', async () => {
  const looks = async (...texts: string[]) => (await setPdf(ofWords(...texts), NO_MEDIA, openSetMemory())).looks;
  const before = await looks('The tide turns.', 'At noon it rises.', 'At night it falls.');
  expect(new Set(before).size).toBe(3);
  const after = await looks('The tide turns.', 'At noon it rests.', 'At night it falls.');
  expect(after.map((look, page) => look === before[page])).toEqual([true, false, true]);
  expect(await looks('n')).not.toEqual(await looks('u'));
});

test('a file that nobody goes on writing has the same pages: long tables, charts, pictures, columns and notes', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ['Ship', `${at}`].map((text) => [{ kind: 'text' as const, text }]));
  const long: Block = {
    kind: 'table',
    caption: [],
    columns: [
      { weight: 3, align: 'left' },
      { weight: 1, align: 'right' },
    ],
    head: rows(1)[0] ?? [],
    rows: rows(120),
    origin: {},
  };
  const sample = sampleDocument();
  const examples = await Promise.all(builtInTemplates.map(({ id }) => exampleOf(id)));
  const documents: Document[] = [
    generateDocument(24, 7, true),
    { ...sample, blocks: [...sample.blocks, long, ...sample.blocks] },
    { ...sample, language: 'ar', blocks: [long, { kind: 'columns', count: 2, origin: {} }, long] },
    ...examples.map(
      ({ dossier, media }) => composeDocument({ ...dossier, at: '2026-01-12T08:00:00Z' }, media).document,
    ),
  ];
  for (const document of documents) {
    expect(layoutDocument(document, fontMeasure)).toEqual(layoutDocument(document, fontMeasure, openSetMemory()));
  }
});
