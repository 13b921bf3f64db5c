import { z } from 'zod';
import { Id } from '../../../engine/nouns/id.ts';
import { SourceMeta } from '../../../engine/nouns/source.ts';

/** The form of a whole library in one zip: lines of JSON and files as they came. What each file is stands in its README.txt. */
export const EXPORT_FORMAT = 'briefwright-library';
export const EXPORT_VERSION = 1;

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Stored = z.record(z.string(), z.unknown());

export const Manifest = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.int().min(1),
  /** SHA-256 of every other file, by name. */
  files: z.record(z.string(), Hash),
});

/** A line of sources.jsonl; the nouns in it are read by their own readers, in whatever version they were stored. */
export const SourceLine = z.strictObject({
  id: Id,
  file: z.string(),
  capturedAt: z.string(),
  words: z.int().min(0),
  damage: z.int().min(0),
  captured: Stored,
  described: SourceMeta,
  judged: Stored.nullable(),
});

export const BriefingLine = z.strictObject({
  id: Id,
  template: Hash,
  revision: z.int().min(1),
  changedAt: z.string(),
  removedAt: z.string().nullable(),
  pinned: z.boolean(),
  briefing: Stored,
});

export const VersionLine = z.strictObject({
  id: Id,
  briefingId: Id,
  template: Hash,
  at: z.string(),
  by: z.string(),
  why: z.string(),
  name: z.string(),
  words: z.int(),
  added: z.int(),
  removed: z.int(),
  briefing: Stored,
});

/** A template that is being made in the studio. */
export const DraftLine = z.strictObject({
  id: z.string(),
  revision: z.int().min(1),
  changedAt: z.string(),
  template: Stored,
});

export const HouseLine = z.strictObject({ id: Id, name: z.string(), fileName: z.string(), addedAt: z.string() });
export const PictureLine = z.strictObject({ sha256: Hash, file: z.string(), lastPlaced: z.string() });
export const SettingsFile = z.strictObject({ analyst: z.string(), retired: z.array(z.string()) });

const EXTENSIONS: Record<string, string> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'eml',
};

/** So that people can open the bytes as they came. */
export function sourceFileName(id: string, mediaType: string): string {
  return `sources/${id}.${EXTENSIONS[mediaType] ?? 'bin'}`;
}

export function pictureFileName(sha256: string, bytes: Uint8Array): string {
  return `pictures/${sha256}.${bytes[0] === 0x89 ? 'png' : 'jpg'}`;
}

export const ALLOWED_NAMES =
  /^(README\.txt|manifest\.json|settings\.json|(sources|evidence|drafts|briefings|versions|houses|pictures|references)\.jsonl|sources\/src_[a-z0-9]{4,64}\.(txt|md|html|pdf|docx|eml|bin)|templates\/[0-9a-f]{64}\.json|houses\/house_[a-z0-9]{4,64}\.docx|pictures\/[0-9a-f]{64}\.(png|jpg)|briefings\/[^/\\]{1,255}\.briefing)$/u;

export const README = `A library of Briefwright, whole, in open formats.

sources.jsonl     one article a line (JSON): as it was captured, what was corrected since, grade and repairs
sources/          the bytes of each article as they came; sources.jsonl names the file
evidence.jsonl    one quotation, number or excerpt a line, with its place in the article's text (UTF-16 code units)
templates/        templates by the SHA-256 of their bytes (JSON)
drafts.jsonl      templates that are being made, one a line (JSON)
briefings.jsonl   one briefing a line (JSON), removed ones too
versions.jsonl    kept earlier states of briefings, one a line
briefings/        the same briefings, each as a self-contained .briefing file (a zip)
pictures/         pictures by the SHA-256 of their bytes; pictures.jsonl lists them
houses/           Word files of the house; houses.jsonl names them
references.jsonl  references of articles (CSL-JSON), one a line
settings.json     the name under sign-offs, and which templates are put away
manifest.json     SHA-256 of every file

"briefwright library import FILE" or the screen takes it into an empty or a filled library.
`;
