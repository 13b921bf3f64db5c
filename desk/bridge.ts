import { z } from 'zod';
import { ARTICLE_FORMATS } from '../engine/nouns/articleFormat.ts';
import { Briefing } from '../engine/nouns/briefing.ts';
import { Diagnostic } from '../engine/nouns/diagnostic.ts';
import { Origin } from '../engine/nouns/document.ts';
import { Dossier } from '../engine/nouns/dossier.ts';
import { Evidence } from '../engine/nouns/evidence.ts';
import { Id } from '../engine/nouns/id.ts';
import { RepairLayer } from '../engine/nouns/repairLayer.ts';
import { Source, SourceMeta } from '../engine/nouns/source.ts';
import { SourceGrade } from '../engine/nouns/sourceGrade.ts';
import { Stamp } from '../engine/nouns/stamp.ts';
import { Template } from '../engine/nouns/template.ts';

/** Raw bytes. Structured clone carries them as they are; the HTTP door writes them as {"$bytes": base64}. */
const Bytes = z.instanceof(Uint8Array);

const Nothing = z.strictObject({});

/** One line of the library's list. */
export const SourceSummary = z.strictObject({
  id: Id,
  title: z.string(),
  publisher: z.string(),
  byline: z.string(),
  publishedOn: z.string(),
  language: z.string(),
  /** ISO instant of capture. */
  capturedAt: z.string(),
  words: z.int(),
  damage: z.int(),
  suggested: z.int(),
  confirmed: z.int(),
  /** Articles that carry the same text have the same one. */
  textGroup: z.string(),
});
export type SourceSummary = z.infer<typeof SourceSummary>;

/** Another stored article with the same text (agency copy, a newer version); `share` of the shorter one that stands in the other, 0 to 1. */
const SameTextIn = z.strictObject({
  id: Id,
  title: z.string(),
  publisher: z.string(),
  publishedOn: z.string(),
  share: z.number(),
});
export type SameTextIn = z.infer<typeof SameTextIn>;

export const OpenedSource = z.strictObject({
  source: Source,
  evidence: z.array(Evidence),
  sameText: z.array(SameTextIn),
  /** The stored article that this one is a newer version of, with the day it was captured; null where there is none. */
  earlier: z.strictObject({ id: Id, capturedOn: z.string() }).nullable(),
});
export type OpenedSource = z.infer<typeof OpenedSource>;

export const TemplateSummary = z.strictObject({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  purpose: z.string(),
  pageLimit: z.int().nullable(),
  sections: z.array(z.string()),
});
export type TemplateSummary = z.infer<typeof TemplateSummary>;

export const BriefingSummary = z.strictObject({
  id: Id,
  title: z.string(),
  templateId: z.string(),
  templateName: z.string(),
  marking: z.string(),
  changedAt: z.string(),
  fills: z.int(),
});
export type BriefingSummary = z.infer<typeof BriefingSummary>;

/** The briefing as stored, with a number that counts its saves: a save must name the number it started from. */
export const OpenedBriefing = z.strictObject({ dossier: Dossier, revision: z.int() });
export type OpenedBriefing = z.infer<typeof OpenedBriefing>;

export const SearchHit = z.strictObject({
  kind: z.enum(['source', 'evidence', 'briefing']),
  id: Id,
  /** The source a hit in evidence belongs to; the id itself otherwise. */
  sourceId: z.string(),
  title: z.string(),
  /** Text around the hit; matched words stand between U+E000 and U+E001. */
  snippet: z.string(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Where something is on the pages, in points from the top left: for a jump from page to place and back. */
export const PageAnchor = z.strictObject({
  page: z.int().min(1),
  top: z.number(),
  bottom: z.number(),
  origin: Origin,
});
export type PageAnchor = z.infer<typeof PageAnchor>;

/** How an export left the desk: written to paths, handed to the browser as downloads, or the person chose Cancel. */
export const Delivery = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), paths: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('downloads'),
    files: z.array(z.strictObject({ name: z.string(), mediaType: z.string(), bytes: Bytes })),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
export type Delivery = z.infer<typeof Delivery>;

/** The contract between screen and desk. One request out, one reply back; every payload is parsed on arrival. */
export const requests = {
  'desk.about': {
    takes: Nothing,
    gives: z.strictObject({
      version: z.string(),
      door: z.enum(['electron', 'browser']),
      libraryPath: z.string(),
      /** Set when the library could only be opened for reading; says why. */
      readOnly: z.string(),
      /** Name put under sign-offs; '' until the analyst gives one. */
      analyst: z.string(),
      /** What a person must be told about this opening of the library: a damaged file that was kept aside. */
      notices: z.array(z.string()),
    }),
  },
  'desk.sign': { takes: z.strictObject({ analyst: z.string().max(200) }), gives: Nothing },

  /** Reads an article, stores it with its suggested evidence. Captured before: the stored one, `known` true. */
  'source.capture': {
    takes: z.strictObject({
      format: z.enum(ARTICLE_FORMATS),
      bytes: Bytes,
      fileName: z.string(),
      url: z.string(),
    }),
    gives: z.strictObject({ ...OpenedSource.shape, known: z.boolean() }),
  },
  'source.list': { takes: Nothing, gives: z.array(SourceSummary) },
  'source.open': { takes: z.strictObject({ id: Id }), gives: OpenedSource },
  /** Corrects metadata; the fields given leave `guessed`. */
  'source.describe': {
    takes: z.strictObject({ id: Id, meta: SourceMeta.omit({ guessed: true, publishedFrom: true }).partial() }),
    gives: Source,
  },
  /** Grade or repairs. Refused with code 'overlap' or 'other-words' where a repair does not fit the text. */
  'source.judge': {
    takes: z.strictObject({ id: Id, grade: SourceGrade.optional(), layer: RepairLayer.optional() }),
    gives: Source,
  },
  /** What became of the earlier version's evidence and paragraphs. Refused with code 'not-found' where there is no earlier version. */
  'source.changes': {
    takes: z.strictObject({ id: Id }),
    gives: z.strictObject({
      pieces: z.array(
        z.strictObject({
          kind: z.enum(['same', 'changed', 'gone']),
          was: z.string(),
          now: z.string(),
          decided: z.boolean(),
        }),
      ),
      paragraphs: z.strictObject({ added: z.int(), removed: z.int(), altered: z.int() }),
    }),
  },
  /** Makes what was decided of the earlier version's evidence anew in this one, where its words still stand. */
  'source.carryOver': {
    takes: z.strictObject({ id: Id }),
    gives: z.strictObject({ ...OpenedSource.shape, carried: z.int() }),
  },
  /** Refused with code 'in-use' while a briefing prints evidence from it. */
  'source.remove': { takes: z.strictObject({ id: Id }), gives: Nothing },

  /** New or changed evidence; its text is compared with the stored source before it is kept. */
  'evidence.save': { takes: z.strictObject({ evidence: Evidence }), gives: Evidence },
  /** Refused with code 'in-use' while a briefing prints it. */
  'evidence.remove': { takes: z.strictObject({ id: Id }), gives: Nothing },

  'library.search': {
    takes: z.strictObject({ query: z.string().max(1000), limit: z.int().min(1).max(200) }),
    gives: z.array(SearchHit),
  },
  /** All evidence, newest source first: what the briefing room offers for its slots. */
  'library.evidence': { takes: Nothing, gives: z.array(Evidence) },

  'template.list': { takes: Nothing, gives: z.array(TemplateSummary) },
  'template.open': { takes: z.strictObject({ id: z.string() }), gives: Template },

  'briefing.list': { takes: Nothing, gives: z.array(BriefingSummary) },
  'briefing.create': {
    takes: z.strictObject({ templateId: z.string(), title: z.string().max(500), date: z.string() }),
    gives: OpenedBriefing,
  },
  /** A copy of the template's example with its articles, to play with. */
  'briefing.example': { takes: z.strictObject({ templateId: z.string() }), gives: OpenedBriefing },
  /** A briefing made of stored articles by the template's draft rules. */
  'briefing.draft': {
    takes: z.strictObject({
      templateId: z.string(),
      title: z.string().max(500),
      date: z.string(),
      sourceIds: z.array(Id).min(1),
    }),
    gives: OpenedBriefing,
  },
  'briefing.open': { takes: z.strictObject({ id: Id }), gives: OpenedBriefing },
  /** Refused with code 'conflict' when somebody else saved since `revision`. Gives the new revision once it is on disk. */
  'briefing.save': {
    takes: z.strictObject({ briefing: Briefing, revision: z.int() }),
    gives: z.strictObject({ revision: z.int() }),
  },
  'briefing.duplicate': { takes: z.strictObject({ id: Id }), gives: OpenedBriefing },
  'briefing.remove': { takes: z.strictObject({ id: Id }), gives: Nothing },
  /** Takes back the last removal of this briefing. */
  'briefing.unremove': { takes: z.strictObject({ id: Id }), gives: Nothing },
  /** Reads a .briefing file into the library. */
  'briefing.import': { takes: z.strictObject({ bytes: Bytes }), gives: OpenedBriefing },
  /** Writes a .briefing file. */
  'briefing.pack': { takes: z.strictObject({ id: Id }), gives: Delivery },

  'briefing.check': { takes: z.strictObject({ briefing: Briefing }), gives: z.array(Diagnostic) },
  /** The very bytes that export writes, from the briefing as it stands on screen. */
  'briefing.preview': {
    takes: z.strictObject({ briefing: Briefing }),
    gives: z.strictObject({
      pdf: Bytes,
      pages: z.int(),
      /** One a page: pages of one look are drawn alike, in this file or in the next. */
      looks: z.array(z.string()),
      anchors: z.array(PageAnchor),
      diagnostics: z.array(Diagnostic),
    }),
  },
  /** Refused with code 'blocked' while findings stand that stop it; the diagnostics say which. */
  'briefing.export': {
    takes: z.strictObject({
      briefing: Briefing,
      docx: z.boolean(),
      pdf: z.boolean(),
      html: z.boolean().optional(),
      markdown: z.boolean().optional(),
      stamp: Stamp,
    }),
    gives: z.strictObject({ delivery: Delivery, diagnostics: z.array(Diagnostic) }),
  },
  /** For the clipboard, with its footnotes; `text` is Markdown. Refused with code 'blocked' as an export is. */
  'briefing.copy': {
    takes: z.strictObject({ briefing: Briefing, stamp: Stamp }),
    gives: z.strictObject({ html: z.string(), text: z.string() }),
  },
} as const;

export type RequestName = keyof typeof requests;
export type Takes<N extends RequestName> = z.infer<(typeof requests)[N]['takes']>;
export type Gives<N extends RequestName> = z.infer<(typeof requests)[N]['gives']>;

/** What comes back over either door: the reply, or the refusal as data. */
export type Reply<N extends RequestName> =
  | { ok: true; value: Gives<N> }
  | { ok: false; code: string; sentence: string; hint: string };

/** Both doors and the screen's transport implement this one function. */
export type Ask = <N extends RequestName>(name: N, payload: Takes<N>) => Promise<Reply<N>>;
