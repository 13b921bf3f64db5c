import { z } from 'zod';
import { Medium } from './medium.ts';
import { LinkUrl } from './prose.ts';
import { Theme } from './theme.ts';

/** A place in the document itself: a heading (counted from 0), a figure or a table (by its number). */
export const InnerPlace = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('heading'), index: z.int().min(0) }),
  z.strictObject({ to: z.literal('figure'), number: z.int().min(1) }),
  z.strictObject({ to: z.literal('table'), number: z.int().min(1) }),
]);
export type InnerPlace = z.infer<typeof InnerPlace>;

/** Inline text. Never carries line feeds: a forced line end is a `break`. */
export const Inline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    link: LinkUrl.optional(),
    /** A cross-reference: the words name that place. Never together with `link`. */
    refersTo: InnerPlace.optional(),
    /** BCP 47 where it differs from the document's. */
    language: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('break') }),
  /** The raised number of a note; `number` is `Note.number`. */
  z.strictObject({ kind: z.literal('note-ref'), number: z.int().min(1) }),
]);
export type Inline = z.infer<typeof Inline>;

/** The words of inlines; a forced line end is a space, numbers of notes are left out. */
export function plainText(inlines: Inline[]): string {
  return inlines.map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? ' ' : '')).join('');
}

/** A footnote or endnote. Numbers run from 1 in reading order; every number is referred to exactly once. */
export const Note = z.strictObject({
  number: z.int().min(1),
  inlines: z.array(Inline),
  evidenceIds: z.array(z.string()),
});
export type Note = z.infer<typeof Note>;

/** What a block came from, so that a click on the page finds its place in the briefing. */
export const Origin = z.strictObject({
  sectionId: z.string().optional(),
  slotId: z.string().optional(),
  fillId: z.string().optional(),
  evidenceId: z.string().optional(),
});
export type Origin = z.infer<typeof Origin>;

const origin = { origin: Origin };

export const CHART_FORMS = ['bars', 'line', 'comparison', 'timeline'] as const;

/** `high`: the upper end of a range, drawn pale. `figure` is what is printed beside it; of a timeline, the whole sentence. */
const ChartPoint = z.strictObject({ value: z.number(), high: z.number().optional(), figure: z.string() });

/** `role` picks the style; the structure (P, BlockQuote, …) follows from `kind`. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), inlines: z.array(Inline), ...origin }),
  z.strictObject({ kind: z.literal('subtitle'), inlines: z.array(Inline), ...origin }),
  /** "To", "From", "Date": label and value in two columns, no rules, not a data table. */
  z.strictObject({
    kind: z.literal('facts'),
    rows: z.array(z.strictObject({ label: z.string(), inlines: z.array(Inline) })),
    ...origin,
  }),
  z.strictObject({ kind: z.literal('toc'), heading: z.string(), depth: z.int().min(1).max(3), ...origin }),
  z.strictObject({
    kind: z.literal('heading'),
    level: z.int().min(1).max(3),
    /** '2.1', or '' for none. Printed before the text with a space. */
    number: z.string(),
    inlines: z.array(Inline),
    ...origin,
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    role: z.enum(['body', 'lead', 'meta', 'entry-meta', 'source-entry', 'placeholder']),
    inlines: z.array(Inline),
    ...origin,
  }),
  z.strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.strictObject({ level: z.int().min(0).max(2), inlines: z.array(Inline) })),
    ...origin,
  }),
  /** A quotation set off from the text. Quotation marks are part of the text. `attribution` may be empty. */
  z.strictObject({
    kind: z.literal('quotation'),
    inlines: z.array(Inline),
    attribution: z.array(Inline),
    ...origin,
  }),
  /** A verbatim stretch that nobody speaks. */
  z.strictObject({ kind: z.literal('excerpt'), inlines: z.array(Inline), attribution: z.array(Inline), ...origin }),
  /** One to four numbers side by side; more wrap. */
  z.strictObject({
    kind: z.literal('stats'),
    figures: z.array(
      z.strictObject({ figure: z.string(), label: z.array(Inline), detail: z.array(Inline), origin: Origin }),
    ),
    ...origin,
  }),
  /** A data table with a repeating head. `weight`: the column's share of the width. Every row has as many cells as there are columns. */
  z.strictObject({
    kind: z.literal('table'),
    /** 'Table' and its number, counted apart from the figures; left out where nobody can refer to it. */
    label: z.string().optional(),
    number: z.int().min(1).optional(),
    caption: z.array(Inline),
    columns: z
      .array(z.strictObject({ weight: z.number().positive(), align: z.enum(['left', 'right', 'centre']) }))
      .min(1),
    head: z.array(z.array(Inline)),
    rows: z.array(z.array(z.array(Inline))),
    ...origin,
  }),
  /** Numbers drawn: every point is a Stat, its `figure` printed as everywhere. Numbered in reading order with its label: 'Figure 1'. */
  z.strictObject({
    kind: z.literal('chart'),
    form: z.enum(CHART_FORMS),
    label: z.string(),
    number: z.int().min(1),
    caption: z.array(Inline),
    /** Says all that is drawn, for who does not see it. */
    alt: z.string(),
    /** What the values count ('ships', 'EUR'), printed once above them; '' where the figures say it themselves. */
    unit: z.string(),
    /** What the table of the same numbers calls its columns. */
    axes: z.strictObject({ category: z.string(), value: z.string() }),
    /** `at`: years with their fraction (2025.5), null where categories are not days. */
    categories: z.array(z.strictObject({ label: z.string(), at: z.number().nullable() })).min(1),
    /** As many points as categories. The name is '' where there is only one series. */
    series: z
      .array(z.strictObject({ name: z.string(), points: z.array(ChartPoint.nullable()) }))
      .min(1)
      .max(4),
    /** Who says so, with the footnotes. */
    source: z.array(Inline),
    ...origin,
  }),
  /** A picture, its bytes named by their hash. Counted together with the charts. */
  z.strictObject({
    kind: z.literal('picture'),
    medium: Medium,
    fileName: z.string(),
    label: z.string(),
    /** Null where it is no figure: decoration without a caption. */
    number: z.int().min(1).nullable(),
    caption: z.array(Inline),
    /** Null: it says nothing. */
    alt: z.string().nullable(),
    credit: z.array(Inline),
    ...origin,
  }),
  z.strictObject({ kind: z.literal('page-break'), ...origin }),
  /** From here on text stands in so many columns. Two columns end level; notes stand under both. */
  z.strictObject({ kind: z.literal('columns'), count: z.union([z.literal(1), z.literal(2)]), ...origin }),
]);
export type Block = z.infer<typeof Block>;
export type TableBlock = Extract<Block, { kind: 'table' }>;
export type ChartBlock = Extract<Block, { kind: 'chart' }>;
export type PictureBlock = Extract<Block, { kind: 'picture' }>;

/** What travels inside the exported files so that every footnote can be traced and re-hashed. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  briefingId: z.string(),
  template: z.string(),
  /** Every fill that went out, so that one written since is not missed in a file that comes back. Files of earlier versions do not say. */
  fills: z.array(z.string()).optional(),
  /** It went out on a house file, which prints of title, fields and sources what it likes. */
  house: z.boolean().optional(),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      sha256: z.string(),
      title: z.string(),
      publisher: z.string(),
      publishedOn: z.string(),
      url: z.string(),
      accessedOn: z.string(),
    }),
  ),
  evidence: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['excerpt', 'quote', 'stat']),
      sourceId: z.string(),
      start: z.int(),
      end: z.int(),
      /** SHA-256 of the UTF-8 of the verbatim text. */
      textSha256: z.string(),
      text: z.string(),
      speaker: z.string(),
      notes: z.array(z.int()),
    }),
  ),
  /** The pictures that are printed, in their order. Files of earlier versions do not say. */
  pictures: z
    .array(
      z.strictObject({
        /** Of the bytes as they are stored. */
        sha256: z.string(),
        mediaType: z.string(),
        /** As EXIF counts it: Word gets a picture that is turned without its EXIF, so with other bytes. */
        orientation: z.int(),
        number: z.int().nullable(),
        caption: z.string(),
        credit: z.string(),
      }),
    )
    .optional(),
  signOffs: z.array(
    z.strictObject({ code: z.string(), sentence: z.string(), reason: z.string(), by: z.string(), at: z.string() }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

export const DOCUMENT_FORMAT = 1;

/** The neutral tree: all that layout and exporters ever see. */
export const Document = z.strictObject({
  format: z.literal(DOCUMENT_FORMAT),
  title: z.string(),
  author: z.string(),
  subject: z.string(),
  /** BCP 47. */
  language: z.string(),
  /** Creation and modification date of the files, ISO 8601 UTC, handed in. */
  at: z.iso.datetime(),
  theme: Theme,
  /** The handling mark in header and footer of every page: '' prints none. `colour` is the TLP colour on black, or null for plain text. */
  marking: z.strictObject({ text: z.string(), colour: z.string().nullable() }),
  /** The running line beside the mark: usually a reference or short title. `pageLabel` e.g. 'Page {page} of {pages}'. */
  frame: z.strictObject({ left: z.string(), right: z.string(), pageLabel: z.string() }),
  /** The blocks before the first page break are a cover: they begin a third down, without a page number. */
  cover: z.boolean(),
  blocks: z.array(Block),
  notes: z.array(Note),
  /** At the foot of the page of their reference, or all at the end of the document: the last block is their heading then. */
  notesAt: z.enum(['foot', 'end']),
  manifest: Manifest,
});
export type Document = z.infer<typeof Document>;
