import type { Block, Inline, Origin } from '../nouns/document.ts';
import type { Id } from '../nouns/id.ts';
import type { Prose, ProseBlock, ProseInline } from '../nouns/prose.ts';
import { columnWeight } from './columnWeight.ts';
import type { Composition, Reference } from './composition.ts';
import { inlineEvidence, linesOf } from './evidenceWords.ts';
import { UNSETTLED } from './settleReferences.ts';
import { laid } from './trail.ts';

/** Prose as blocks. Its headings stand below the section's: level 1 becomes Heading 2. Blocks without a word are left out. */
export function proseBlocks(composition: Composition, prose: Prose, role: 'body' | 'lead', origin: Origin): Block[] {
  return prose.flatMap((block) => proseBlock(composition, block, role, origin));
}

function proseBlock(composition: Composition, block: ProseBlock, role: 'body' | 'lead', origin: Origin): Block[] {
  switch (block.kind) {
    case 'paragraph': {
      const inlines = proseInlines(composition, block.inlines);
      return hasWords(inlines) ? [{ kind: 'paragraph', role, inlines, origin }] : [];
    }
    case 'heading': {
      const inlines = proseInlines(composition, block.inlines);
      return hasWords(inlines) ? [{ kind: 'heading', level: block.level + 1, number: '', inlines, origin }] : [];
    }
    case 'list': {
      const items = block.items
        .map((entry) => ({ level: entry.level, inlines: proseInlines(composition, entry.inlines) }))
        .filter((entry) => hasWords(entry.inlines));
      return items.length > 0 ? [{ kind: 'list', ordered: block.ordered, items, origin }] : [];
    }
    case 'table':
      return [tableBlock(composition, block, origin)];
  }
}

/** Inlines of prose; cites that follow each other share one footnote. */
export function proseInlines(composition: Composition, inlines: ProseInline[]): Inline[] {
  const made: Inline[] = [];
  let cites: Id[] = [];
  let citing: ProseInline | null = null;
  const add = (printed: Inline[], inline: ProseInline) =>
    made.push(...laid(composition.trail, printed, { of: 'prose', inline }));
  const cite = (evidenceId: Id, inline: ProseInline) => {
    citing ??= inline;
    cites.push(evidenceId);
  };
  const endCites = () => {
    if (citing) add(composition.notes.cite(cites), citing);
    cites = [];
    citing = null;
  };
  for (const inline of inlines) {
    if (inline.kind === 'cite') {
      cite(inline.evidenceId, inline);
      continue;
    }
    endCites();
    if (inline.kind === 'text') made.push(...styledLines(composition, inline));
    else if (inline.kind === 'break') add([{ ...inline }], inline);
    else if (inline.kind === 'reference') add([openReference(composition, inline)], inline);
    else {
      add(printedEvidence(composition, inline.evidenceId), inline);
      cite(inline.evidenceId, inline);
    }
  }
  endCites();
  return made;
}

export function hasWords(inlines: Inline[]): boolean {
  return inlines.some((one) => one.kind === 'note-ref' || (one.kind === 'text' && one.text.trim() !== ''));
}

/** A text of its own, known by its identity until `settleReferences` gives it its words. */
function openReference({ references }: Composition, reference: Reference): Inline {
  const inline: Inline = { kind: 'text', text: UNSETTLED };
  references.set(inline, reference);
  return inline;
}

function styledLines({ trail, announced }: Composition, inline: Extract<ProseInline, { kind: 'text' }>): Inline[] {
  return linesOf(inline.text).flatMap((line) => {
    const printed: Inline = line.kind === 'text' ? { ...inline, text: line.text } : line;
    return laid(trail, [printed], announced.has(inline) ? { of: 'news' } : { of: 'prose', inline });
  });
}

function printedEvidence(composition: Composition, id: Id): Inline[] {
  const evidence = composition.evidenceNamed(id);
  return evidence ? linesOf(inlineEvidence(evidence, composition.phrases)) : [];
}

type ProseTable = Extract<ProseBlock, { kind: 'table' }>;

function tableBlock(composition: Composition, table: ProseTable, origin: Origin): Block {
  const width = Math.max(...table.rows.map((row) => row.cells.length));
  const caption = linesOf(table.caption);
  const rows = table.rows.map((row) =>
    Array.from({ length: width }, (_, column) => proseInlines(composition, row.cells[column] ?? [])),
  );
  const [head = [], ...body] = rows;
  const columns = Array.from({ length: width }, (_, column) => ({
    weight: columnWeight(rows.map((row) => row[column] ?? [])),
    align: isNumeric(body.map((row) => row[column] ?? [])) ? ('right' as const) : ('left' as const),
  }));
  const counted = hasWords(caption) ? { label: composition.phrases.table, number: 1 } : {};
  return { kind: 'table', ...counted, caption, columns, head, rows: body, origin };
}

/** Figures are read from the right. */
function isNumeric(cells: Inline[][]): boolean {
  const words = cells
    .map((cell) =>
      cell
        .map((one) => (one.kind === 'text' ? one.text : ''))
        .join('')
        .trim(),
    )
    .filter((cell) => cell !== '');
  return words.length > 0 && words.every((cell) => /^[−+-]?[\d.,\u00a0\s]+\s?(%|[a-zA-Z€$£]{0,4})$/.test(cell));
}
