import { z } from 'zod';
import { Id } from './id.ts';

/** Only these are ever links; anything else is kept as plain text. */
export const LinkUrl = z.string().regex(/^(https?:\/\/|mailto:)/i);

/** What an analyst writes, inline. `cite` is a footnote to a piece of evidence; `evidence` prints it in the sentence, locked. */
export const ProseInline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    link: LinkUrl.optional(),
  }),
  z.strictObject({ kind: z.literal('break') }),
  z.strictObject({ kind: z.literal('cite'), evidenceId: Id }),
  z.strictObject({ kind: z.literal('evidence'), evidenceId: Id }),
  /**
   * A cross-reference, printed as that place is numbered: of a section its id, of a figure or a table that of its slot or fill
   * (of the second table with a caption in one fill, 'fill_…#2').
   */
  z.strictObject({
    kind: z.literal('reference'),
    to: z.enum(['section', 'figure', 'table']),
    id: z.string().min(1).max(100),
  }),
]);
export type ProseInline = z.infer<typeof ProseInline>;

const ProseListItem = z.strictObject({ level: z.int().min(0).max(2), inlines: z.array(ProseInline) });

const ProseTableRow = z.strictObject({ cells: z.array(z.array(ProseInline)).min(1).max(12) });

export const ProseBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), inlines: z.array(ProseInline) }),
  /** Below the section's heading: level 1 here prints as Heading 2, level 2 as Heading 3. */
  z.strictObject({ kind: z.literal('heading'), level: z.int().min(1).max(2), inlines: z.array(ProseInline) }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(ProseListItem) }),
  /** The first row is the head. Rows may be ragged; missing cells print empty. */
  z.strictObject({ kind: z.literal('table'), caption: z.string(), rows: z.array(ProseTableRow).min(1) }),
]);
export type ProseBlock = z.infer<typeof ProseBlock>;

export const Prose = z.array(ProseBlock);
export type Prose = z.infer<typeof Prose>;

/** Inlines of prose, paragraph by paragraph (a list point or a table cell counts as one). */
export function paragraphsOf(prose: Prose): ProseInline[][] {
  return prose.flatMap((block) => {
    if (block.kind === 'list') return block.items.map((entry) => entry.inlines);
    if (block.kind === 'table') return block.rows.flatMap((row) => row.cells);
    return [block.inlines];
  });
}

/** A paragraph with where it begins in the plain text of its prose (`proseText`), and of which block of it. */
export interface ParagraphAt {
  kind: 'paragraph' | 'heading' | 'point' | 'cell';
  block: number;
  inlines: ProseInline[];
  at: number;
}

/** As `paragraphsOf`, each with its place. */
export function paragraphsAt(prose: Prose): ParagraphAt[] {
  let at = 0;
  return prose.flatMap((block, number) => {
    const kind = block.kind === 'list' ? 'point' : block.kind === 'table' ? 'cell' : block.kind;
    return paragraphsOf([block]).map((inlines): ParagraphAt => {
      const here = { kind, block: number, inlines, at } as const;
      // What parts blocks, points and cells is one sign.
      at += inlineText(inlines).length + 1;
      return here;
    });
  });
}

/** The words of a paragraph as they count in `proseText`: a break is one sign, evidence and references none. */
export function inlineText(inlines: ProseInline[]): string {
  return inlines.map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? '\n' : '')).join('');
}

/** Inlines, each with where it begins in `inlineText`. */
export function inlinesAt(inlines: ProseInline[]): { inline: ProseInline; at: number }[] {
  let at = 0;
  return inlines.map((inline) => {
    const here = { inline, at };
    at += inline.kind === 'text' ? inline.text.length : inline.kind === 'break' ? 1 : 0;
    return here;
  });
}

/** Prose with the inlines of each of its paragraphs changed, in the order of `paragraphsOf`. */
export function mapParagraphs(prose: Prose, change: (inlines: ProseInline[]) => ProseInline[]): Prose {
  return prose.map((block): ProseBlock => {
    if (block.kind === 'list')
      return { ...block, items: block.items.map((item) => ({ ...item, inlines: change(item.inlines) })) };
    if (block.kind === 'table')
      return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map((cell) => change(cell)) })) };
    return { ...block, inlines: change(block.inlines) };
  });
}

export function inlinesOf(prose: Prose): ProseInline[] {
  return paragraphsOf(prose).flat();
}

/** The words of prose as plain text, blocks parted by a line feed; cites, references and locked evidence are left out. */
export function proseText(prose: Prose): string {
  return prose
    .map((block) => {
      if (block.kind === 'list') return block.items.map((entry) => inlineText(entry.inlines)).join('\n');
      if (block.kind === 'table') return block.rows.map((row) => row.cells.map(inlineText).join('\t')).join('\n');
      return inlineText(block.inlines);
    })
    .join('\n');
}

/** Plain sentences as prose: a blank line or line feed starts a paragraph. */
export function proseOf(text: string): Prose {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: line }] }));
}
