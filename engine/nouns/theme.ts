import { z } from 'zod';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/i);

const TEXT_ROLES = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'lead',
  'meta',
  'list',
  'quote',
  'attribution',
  'excerpt',
  'stat-figure',
  'stat-label',
  'stat-detail',
  'table-head',
  'table-cell',
  'caption',
  'entry-meta',
  'note',
  'source-entry',
  'toc',
  'frame',
  'placeholder',
] as const;
export const TextRole = z.enum(TEXT_ROLES);
export type TextRole = z.infer<typeof TextRole>;

/** How one role of text looks. All lengths in points (1/72 inch). */
export const RoleStyle = z.strictObject({
  family: z.enum(['serif', 'sans']),
  size: z.number().min(4).max(72),
  /** Baseline to baseline. */
  leading: z.number().min(4).max(100),
  weight: z.enum(['regular', 'semibold', 'bold']),
  italic: z.boolean(),
  colour: Colour,
  spaceBefore: z.number().min(0),
  spaceAfter: z.number().min(0),
  indent: z.number().min(0),
  /** 'left' is where lines begin: the right edge for text that runs from right to left. 'justified' fills both edges. */
  align: z.enum(['left', 'right', 'centre', 'justified']),
  keepWithNext: z.boolean(),
});
export type RoleStyle = z.infer<typeof RoleStyle>;

/** How roles look: the one source of style for DOCX and PDF alike. */
export const Theme = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  /** The PDF embeds the bundled families (Source Serif 4, Source Sans 3); the DOCX names these, which Word users have. */
  docxFonts: z.strictObject({ serif: z.string(), sans: z.string() }),
  accent: Colour,
  rule: Colour,
  shade: Colour,
  page: z.strictObject({
    size: z.enum(['A4', 'Letter']),
    top: z.number(),
    bottom: z.number(),
    left: z.number(),
    right: z.number(),
  }),
  roles: z.record(TextRole, RoleStyle),
});
export type Theme = z.infer<typeof Theme>;

/** Width and height in points. */
export const PAGE_SIZES = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } } as const;

/** The room for text on a page, in points. */
export function columnOf({ page }: Theme): { width: number; height: number } {
  const { width, height } = PAGE_SIZES[page.size];
  return { width: width - page.left - page.right, height: height - page.top - page.bottom };
}

/** Below a figure and below the facts at the head of a briefing, in points. */
export const BELOW_BLOCK = 14;
