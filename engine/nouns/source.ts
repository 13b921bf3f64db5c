import { z } from 'zod';
import { Id } from './id.ts';
import { RepairLayer } from './repairLayer.ts';
import { SourceGrade } from './sourceGrade.ts';

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'credit',
  'quotation',
  'table-row',
] as const;

/** A stretch of a source's text. `start` and `end` are UTF-16 code units into `Source.text`, end exclusive. */
export const SourceBlock = z.strictObject({
  kind: z.enum(BLOCK_KINDS),
  /** Heading or list level, from 1. */
  level: z.int().min(1).max(6).optional(),
  /** The page it begins on, from 1, where the file has pages. */
  page: z.int().min(1).optional(),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type SourceBlock = z.infer<typeof SourceBlock>;

export const DAMAGE_CODES = [
  'run-together',
  'missing-text',
  'dangling-reference',
  'mojibake',
  'duplicate',
  'orphan-caption',
  'hyphen-break',
  'boilerplate',
  'machine-translation',
] as const;

export type DamageCode = (typeof DAMAGE_CODES)[number];

/** A place where the captured text looks broken. Only reported: the text itself never changes. */
export const Damage = z.strictObject({
  code: z.enum(DAMAGE_CODES),
  start: z.int().min(0),
  end: z.int().min(0),
  message: z.string(),
  suggestion: z.string(),
});
export type Damage = z.infer<typeof Damage>;

export const META_FIELDS = ['title', 'byline', 'publisher', 'publishedOn', 'url', 'language'] as const;

/** What is known of an article besides its text; an empty string where nothing is. */
export const SourceMeta = z.strictObject({
  title: z.string(),
  byline: z.string(),
  publisher: z.string(),
  /** ISO date (2026-01-31), or '' */
  publishedOn: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  /** What told the day, in words for a reader: 'the line “Published 3 May 2021”'; '' where nobody knows or the analyst gave it. */
  publishedFrom: z.string().max(300).default(''),
  /** http or https only, or '' */
  url: z.string(),
  /** BCP 47 tag such as `en` */
  language: z.string(),
  /** Which of the fields above were inferred and not stated by the article or by the analyst. */
  guessed: z.array(z.enum(META_FIELDS)),
});
export type SourceMeta = z.infer<typeof SourceMeta>;

const MEDIA_TYPES = [
  'text/plain',
  'text/markdown',
  'text/html',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
] as const;

export const SOURCE_VERSION = 4;

/**
 * A captured article. The bytes, their hash, `text`, `blocks` and `damage` never change after capture;
 * the metadata may be corrected by the analyst, which takes the field out of `guessed`. The grade is the analyst's, and the
 * repairs lie over the text.
 */
export const Source = z.strictObject({
  version: z.literal(SOURCE_VERSION),
  /** `src_` and the first 20 hex digits of `sha256`: the same bytes are the same source. */
  id: Id,
  /** SHA-256 of the bytes as they came, 64 hex digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  byteLength: z.int().min(0),
  mediaType: z.enum(MEDIA_TYPES),
  fileName: z.string(),
  /** ISO date on which it was captured, or '' (`capture` without a clock). */
  accessedOn: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  ...SourceMeta.shape,
  text: z.string(),
  blocks: z.array(SourceBlock),
  damage: z.array(Damage),
  grade: SourceGrade,
  layer: RepairLayer,
});
export type Source = z.infer<typeof Source>;
