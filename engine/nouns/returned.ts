import { z } from 'zod';

/** Who changed something, as the file says; '' where it does not. `at` is whatever instant the file writes. */
export const Hand = z.strictObject({ by: z.string(), at: z.string() });
export type Hand = z.infer<typeof Hand>;

/** A stretch of one look. Notes, pictures and the like are pieces of their own whose text is one sign. */
export const ReturnedPiece = z.strictObject({
  kind: z.enum(['text', 'note', 'object']),
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  /** Where it leads, as the file writes it; '' for nowhere. */
  link: z.string(),
  /** Which note: 'footnote 3'; '' for other pieces. */
  note: z.string(),
  /** Tracked changes: came in, went out. Moved words are both. */
  inserted: Hand.nullable(),
  deleted: Hand.nullable(),
  /** A tracked change of its look. */
  formatted: Hand.nullable(),
});
export type ReturnedPiece = z.infer<typeof ReturnedPiece>;

/** A paragraph as it stands in a file that came back, tracked deletions and all. */
export const ReturnedParagraph = z.strictObject({
  /** Names of bookmarks that cover words of it. */
  marks: z.array(z.string()),
  /** Its table (counted from 0 in the file), row and cell; null in the text itself. */
  cell: z.strictObject({ table: z.int(), row: z.int(), column: z.int() }).nullable(),
  kind: z.enum(['heading', 'list-item', 'paragraph', 'contents']),
  level: z.int(),
  style: z.string(),
  /** What its style says of its words. */
  bold: z.boolean(),
  italic: z.boolean(),
  pieces: z.array(ReturnedPiece),
  /** Tracked changes of its end: without it, it runs on into the next paragraph. */
  endInserted: Hand.nullable(),
  endDeleted: Hand.nullable(),
});
export type ReturnedParagraph = z.infer<typeof ReturnedParagraph>;

/** What somebody wrote in the margin of the file. */
export const ReturnedComment = z.strictObject({
  id: z.string(),
  text: z.string(),
  hand: Hand,
  /** The paragraph it begins in, by its place in `paragraphs`; -1 where the text does not say. */
  paragraph: z.int(),
  /** The words it is about. */
  about: z.string(),
  /** The comment that it answers; '' for none. */
  answers: z.string(),
  done: z.boolean(),
});
export type ReturnedComment = z.infer<typeof ReturnedComment>;

export const RETURNED_VERSION = 1;

/** A Word file that came back, as its words: nothing of it runs, nothing else is kept. */
export const Returned = z.strictObject({
  version: z.literal(RETURNED_VERSION),
  fileName: z.string(),
  /** SHA-256 of its bytes: the same file is the same return. */
  sha256: z.string(),
  /** The briefing it was exported from, and its template; '' where the file no longer says. */
  briefingId: z.string(),
  template: z.string(),
  /** The fills that went out; null where the file does not say. */
  fills: z.array(z.string()).nullable(),
  house: z.boolean(),
  paragraphs: z.array(ReturnedParagraph),
  /** By 'footnote 3'. */
  notes: z.array(z.strictObject({ id: z.string(), paragraphs: z.array(ReturnedParagraph) })),
  comments: z.array(ReturnedComment),
  /** The lines of headers and footers, what fields show left out. */
  frames: z.array(z.string()),
  /** What could not be read, in sentences. */
  noticed: z.array(z.string()),
});
export type Returned = z.infer<typeof Returned>;

/** A file that is being gone through: kept until that is finished or given up. `accepted` and `refused` are keys of edits. */
export const KeptReturn = z.strictObject({
  returned: Returned,
  accepted: z.array(z.string().max(40)).max(20_000),
  refused: z.array(z.string().max(40)).max(20_000),
});
export type KeptReturn = z.infer<typeof KeptReturn>;
