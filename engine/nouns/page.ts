import { z } from 'zod';
import { Origin } from './document.ts';

/** A cut of a bundled family: 'serif-regular-italic'. Text is set in 'serif' and 'sans'; other families stand in where these lack a sign. */
export const Face = z.string().regex(/^[a-z]+-(regular|semibold|bold)(-italic)?$/);
export type Face = z.infer<typeof Face>;

/** Where a link leads: out of the file, to a note, a heading (counted from 0 in the Document) a figure or a table. */
export const LinkTarget = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('url'), url: z.string() }),
  z.strictObject({ to: z.literal('note'), number: z.int() }),
  z.strictObject({ to: z.literal('heading'), index: z.int() }),
  z.strictObject({ to: z.literal('figure'), number: z.int() }),
  z.strictObject({ to: z.literal('table'), number: z.int() }),
]);
export type LinkTarget = z.infer<typeof LinkTarget>;

/** What is drawn. Points from the top left corner of the page; `node` is an index into `Pages.structure`, null for what is only furniture (an artifact). */
export const Mark = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('run'),
    x: z.number(),
    baseline: z.number(),
    width: z.number(),
    face: Face,
    size: z.number(),
    colour: z.string(),
    /** Words and the spaces between them, as they were measured: each was shaped by itself. */
    words: z.array(z.string()),
    /** The one word of the run is read from right to left; `x` is its left edge all the same. */
    rightToLeft: z.boolean().optional(),
    /** Points added to every space of a justified line; `width` counts them in. */
    spaceExtra: z.number().optional(),
    node: z.int().nullable(),
    link: LinkTarget.optional(),
  }),
  z.strictObject({
    kind: z.literal('box'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    colour: z.string(),
    /** The drawing that it is part of; otherwise it is furniture. */
    node: z.int().optional(),
  }),
  /** A line through points, `width` thick. */
  z.strictObject({
    kind: z.literal('path'),
    points: z.array(z.strictObject({ x: z.number(), y: z.number() })).min(2),
    width: z.number(),
    colour: z.string(),
    node: z.int(),
  }),
  /** A filled circle around its centre. */
  z.strictObject({
    kind: z.literal('dot'),
    x: z.number(),
    y: z.number(),
    radius: z.number(),
    colour: z.string(),
    node: z.int(),
  }),
  /** The room that a drawing takes: nothing is drawn. */
  z.strictObject({
    kind: z.literal('extent'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    node: z.int(),
  }),
  /** A picture by the hash of its bytes, to be turned as its EXIF orientation says; without a node it is decoration. */
  z.strictObject({
    kind: z.literal('picture'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    sha256: z.string(),
    orientation: z.int().min(1).max(8),
    node: z.int().nullable(),
  }),
  /** Here an element stands in the order of reading, although it is drawn on a later page. */
  z.strictObject({ kind: z.literal('stands'), node: z.int() }),
  /** An element of the structure that has nothing to draw, such as an empty table cell. */
  z.strictObject({ kind: z.literal('empty'), node: z.int() }),
  /** A place that links lead to. */
  z.strictObject({ kind: z.literal('target'), y: z.number(), target: LinkTarget }),
]);
export type Mark = z.infer<typeof Mark>;
export type GlyphRun = Extract<Mark, { kind: 'run' }>;

/** A finished page. */
export const Page = z.strictObject({
  number: z.int().min(1),
  width: z.number(),
  height: z.number(),
  marks: z.array(Mark),
  /** Lines of text on it, footnotes and frame not counted. */
  lines: z.int().min(0),
});
export type Page = z.infer<typeof Page>;

const STRUCTURE_KINDS = [
  'Document',
  'H1',
  'H2',
  'H3',
  'P',
  'BlockQuote',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'TR',
  'TH',
  'TD',
  'Caption',
  'TOC',
  'TOCI',
  'Figure',
  'Note',
  'Reference',
  'Link',
  'Span',
] as const;

/** An element of the logical structure (ISO 32000-1, 14.8); node 0 is the Document, every other names its parent. */
export const StructureNode = z.strictObject({
  kind: z.enum(STRUCTURE_KINDS),
  parent: z.int().min(-1),
  /** BCP 47 where it differs from the document's. */
  language: z.string().optional(),
  /** What a Figure shows, in words. */
  alt: z.string().optional(),
});
export type StructureNode = z.infer<typeof StructureNode>;

/** A heading in the outline; `page` from 1, `y` in points from the top. */
export const OutlineEntry = z.strictObject({
  level: z.int(),
  title: z.string(),
  page: z.int(),
  y: z.number(),
});
export type OutlineEntry = z.infer<typeof OutlineEntry>;

/** Where something of the briefing stands on the pages, in points from the top of its page. */
export const PlacedOrigin = z.strictObject({
  page: z.int().min(1),
  top: z.number(),
  bottom: z.number(),
  origin: Origin,
});
export type PlacedOrigin = z.infer<typeof PlacedOrigin>;

/** A document set on pages: everything the pen needs and nothing it would have to decide. */
export const Pages = z.strictObject({
  pages: z.array(Page),
  structure: z.array(StructureNode),
  outline: z.array(OutlineEntry),
  anchors: z.array(PlacedOrigin),
  /** Page of every heading in Document order. */
  headingPages: z.array(z.int()),
  /** Signs that no bundled font has, by the place that they come from, each once. */
  missingSigns: z.array(z.strictObject({ origin: Origin, signs: z.array(z.string()) })),
});
export type Pages = z.infer<typeof Pages>;
