import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countsHeadings } from '../../../desk/docx/headingNumbers.ts';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Block, Document } from '../../../engine/nouns/document.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { generateDocument } from '../../bench/generateDocument.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { documentText } from '../../laws/documentText.ts';
import { has, run } from '../../tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'pandoc-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Node = { t: string; c?: unknown };

async function pandoc(document: Document, to: string): Promise<string> {
  const file = join(folder, 'x.docx');
  writeFileSync(file, await writeDocx(document, { tocPages: document.blocks.map(() => 1) }));
  return run('pandoc', ['-f', 'docx', '-t', to, '--wrap=none', file]);
}

/** All nodes of a kind, at any depth. */
function nodes(value: unknown, kind: string): Node[] {
  if (Array.isArray(value)) return value.flatMap((one) => nodes(one, kind));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((one) => nodes(one, kind));
  return (value as Node).t === kind ? [value as Node, ...inside] : inside;
}

const words = (value: unknown) =>
  JSON.stringify(value)
    .replace(/"t":"Space"/g, '"c":" "')
    .match(/"c":"((?:[^"\\]|\\.)*)"/g)
    ?.map((match) => JSON.parse(match.slice(4)) as string)
    .join('') ?? '';

test.skipIf(!has('pandoc'))(
  'pandoc finds headings with their levels, both lists, the notes and the table',
  async () => {
    const tree = JSON.parse(await pandoc(sampleDocument(), 'json')) as unknown;
    expect(nodes(tree, 'Header').map((node) => [(node.c as unknown[])[0], words((node.c as unknown[])[2])])).toEqual([
      [1, 'Contents'],
      // pandoc leaves out what Word counts.
      [1, 'Bottom line'],
      [2, 'What was said'],
      [1, 'Sources'],
    ]);
    expect(words((tree as { meta: object }).meta)).toContain('Harbour dredging: where the contract stands');
    const bullets = nodes(tree, 'BulletList');
    expect(bullets).toHaveLength(2);
    expect(nodes(tree, 'OrderedList')).toHaveLength(1);
    expect(words(bullets[1])).toBe('with a clause on fuel');
    expect(nodes(tree, 'Note').map(words)).toEqual([
      'Analyst’s judgement.',
      'Coastal Courier, “Dredgers wait for spring”, 12 December 2025, https://courier.example/dredgers, accessed 1 January 2026.',
      'Coastal Courier (note 2).',
    ]);
    expect(words(nodes(tree, 'BlockQuote')[0])).toContain('“We will not dig before the spawning season ends.”');
    const tables = nodes(tree, 'Table').map(words);
    expect(tables.at(-1)).toContain('PhaseEUR millionSurvey1.2Dredging14.8Aftercare');
    expect(nodes(tree, 'Link').map((node) => ((node.c as unknown[])[2] as string[])[0])).toContain(
      'https://port.example/tender',
    );
    expect(nodes(tree, 'Strong').map(words)).toContain('March');
    expect(nodes(tree, 'Emph').map(words)).toContain('probably');
  },
);

test.skipIf(!has('pandoc'))('pandoc reads the same words in the same order', async () => {
  const document = generateDocument(4);
  const plain = (await pandoc(document, 'plain')).replace(/\s+/g, ' ');
  // Tables are drawn with their columns side by side; everything else reads in order.
  const columns = new Set(
    document.blocks.filter((block) => block.kind === 'table' || block.kind === 'stats').flatMap(blockWords),
  );
  let at = 0;
  // Title and subtitle it takes for what they are: the file's, not the text's.
  const inText = document.blocks.filter((block) => block.kind !== 'title' && block.kind !== 'subtitle');
  // And it leaves out the numbers that Word counts.
  const uncounted = new Map(
    inText.flatMap((block) =>
      block.kind === 'heading'
        ? [[blockWords(block).join(' '), blockWords({ ...block, number: '' }).join(' ')] as const]
        : [],
    ),
  );
  for (const paragraph of documentText({ ...document, blocks: inText }).paragraphs.map((text) =>
    text.replace(/\s+/g, ' '),
  )) {
    if (columns.has(paragraph)) {
      for (const word of paragraph.split(' ')) expect(plain).toContain(word);
      continue;
    }
    const bare = plain.indexOf(paragraph, at) < 0 ? (uncounted.get(paragraph) ?? paragraph) : paragraph;
    const found = plain.indexOf(bare, at);
    expect(found, paragraph).toBeGreaterThanOrEqual(0);
    at = found + bare.length;
  }
});

test.skipIf(!has('pandoc'))(
  'pandoc finds the headings, notes, points and tables of every template’s example',
  async () => {
    for (const { id } of builtInTemplates) {
      const { dossier } = await exampleOf(id);
      const { document } = composeDocument({ ...dossier, at: '2026-01-12T09:00:00Z' });
      const tree = JSON.parse(await pandoc(document, 'json')) as unknown;
      const { blocks, notes } = document;
      const counted = countsHeadings(blocks);
      expect(
        nodes(tree, 'Header').map((node) => [(node.c as unknown[])[0], words((node.c as unknown[])[2])]),
        id,
      ).toEqual(
        blocks.flatMap((block) => {
          // The heading over contents looks like one to pandoc.
          if (block.kind === 'toc') return [[1, block.heading]];
          if (block.kind !== 'heading') return [];
          return [[block.level, blockWords(counted ? { ...block, number: '' } : block).join('')]];
        }),
      );
      const noteWords = Object.values(documentText(document).notes);
      expect(nodes(tree, 'Note').map(words), id).toEqual(noteWords);
      expect(notes.length, id).toBe(noteWords.length);
      const points = blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);
      const listed = [...nodes(tree, 'BulletList'), ...nodes(tree, 'OrderedList')].reduce(
        (sum, { t, c }) => sum + ((t === 'OrderedList' ? (c as unknown[])[1] : c) as unknown[]).length,
        0,
      );
      expect(listed, id).toBe(points);
      const tables = blocks.filter(
        (block) =>
          block.kind === 'table' || block.kind === 'stats' || (block.kind === 'chart' && block.form === 'timeline'),
      );
      expect(nodes(tree, 'Table'), id).toHaveLength(tables.length);
    }
  },
  120_000,
);

function blockWords(block: Block): string[] {
  return documentText(sampleDocument({ blocks: [block], notes: [] })).paragraphs;
}
