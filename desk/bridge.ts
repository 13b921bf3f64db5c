import { z } from 'zod';
import { AREAS } from '../engine/nouns/area.ts';
import { ARTICLE_FORMATS } from '../engine/nouns/articleFormat.ts';
import { Briefing } from '../engine/nouns/briefing.ts';
import { CopyDifference } from '../engine/nouns/copyDifference.ts';
import { Diagnostic } from '../engine/nouns/diagnostic.ts';
import { Origin } from '../engine/nouns/document.ts';
import { Dossier } from '../engine/nouns/dossier.ts';
import { Evidence } from '../engine/nouns/evidence.ts';
import { Id } from '../engine/nouns/id.ts';
import { Medium } from '../engine/nouns/medium.ts';
import { Prose } from '../engine/nouns/prose.ts';
import { RepairLayer } from '../engine/nouns/repairLayer.ts';
import { KeptReturn, Returned } from '../engine/nouns/returned.ts';
import { Issue } from '../engine/nouns/series.ts';
import { Source, SourceMeta } from '../engine/nouns/source.ts';
import { SourceGrade } from '../engine/nouns/sourceGrade.ts';
import { Stamp } from '../engine/nouns/stamp.ts';
import { Template } from '../engine/nouns/template.ts';
import { Delivery } from './bridge/delivery.ts';
import { keepingRequests } from './bridge/keeping.ts';

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
  /** Other articles that carry the same text: they stand in the list as one, under the one that most was decided of. */
  others: z.array(z.strictObject({ id: Id, title: z.string(), publisher: z.string() })),
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

/** Another article with the same text, and what the two do not say alike; `one` is this article's side. */
const ComparedCopy = z.strictObject({ ...SameTextIn.shape, differences: z.array(CopyDifference) });
export type ComparedCopy = z.infer<typeof ComparedCopy>;

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
  /** It comes with the program, and with an example. */
  builtIn: z.boolean(),
});
export type TemplateSummary = z.infer<typeof TemplateSummary>;

/** A template in the studio's list. */
export const StudioLine = z.strictObject({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  builtIn: z.boolean(),
  /** Null for one that was never published. */
  version: z.int().nullable(),
  draft: z.boolean(),
  /** On any version of it. */
  briefings: z.int(),
});
export type StudioLine = z.infer<typeof StudioLine>;

/** A template open in the studio. */
export const StudioTemplate = z.strictObject({
  template: Template,
  /** The version it began from; null for one that was never published. */
  base: Template.nullable(),
  builtIn: z.boolean(),
  /** Of the draft; 0 where none is kept yet. */
  revision: z.int(),
  /** Newest first. */
  versions: z.array(z.strictObject({ version: z.int(), briefings: z.int() })),
  /** How many briefings have anything in a slot. */
  bySlot: z.record(z.string(), z.int()),
  /** Identifiers that slots of any version have had. */
  slotIds: z.array(z.string()),
});
export type StudioTemplate = z.infer<typeof StudioTemplate>;

export const BriefingSummary = z.strictObject({
  id: Id,
  title: z.string(),
  templateId: z.string(),
  templateName: z.string(),
  marking: z.string(),
  changedAt: z.string(),
  fills: z.int(),
  /** Stands before the others in every list. */
  pinned: z.boolean(),
  /** What tells it from the other issues where its template is a series; else null. */
  issue: Issue.nullable(),
});
export type BriefingSummary = z.infer<typeof BriefingSummary>;

/** The briefing as stored, with a number that counts its saves: a save must name the number it started from. */
export const OpenedBriefing = z.strictObject({ dossier: Dossier, revision: z.int() });
export type OpenedBriefing = z.infer<typeof OpenedBriefing>;

/** An earlier state of a briefing: named by the analyst, or kept on an export, on the first opening of a day, before going back to another. */
export const SnapshotSummary = z.strictObject({
  id: Id,
  at: z.string(),
  by: z.string(),
  why: z.enum(['named', 'export', 'day', 'restore', 'template']),
  name: z.string(),
  words: z.int(),
  /** Words, against the state kept before it. */
  added: z.int(),
  removed: z.int(),
});
export type SnapshotSummary = z.infer<typeof SnapshotSummary>;

/** Another issue of a series; `here` false for one that is not in this library, or was removed. */
export const IssueLine = z.strictObject({ ...Issue.shape, here: z.boolean() });
export type IssueLine = z.infer<typeof IssueLine>;

export const SearchHit = z.strictObject({
  kind: z.enum(['source', 'evidence', 'briefing']),
  id: Id,
  /** The source a hit in evidence belongs to; the id itself otherwise. */
  sourceId: z.string(),
  /** Of the source or the briefing. */
  title: z.string(),
  /** Text around the hit; matched words stand between U+E000 and U+E001. */
  snippet: z.string(),
  /** What kind of evidence; '' where it is none. */
  piece: z.enum(['quote', 'stat', 'excerpt', '']),
  confirmed: z.boolean(),
  speaker: z.string(),
  publisher: z.string(),
  /** ISO date: of publication, else of capture; a briefing's own date. '' where nobody knows. */
  day: z.string(),
  /** Where in the source's text it was found; -1 where that says nothing. */
  start: z.int(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchCounts = z.strictObject({
  source: z.int(),
  quote: z.int(),
  stat: z.int(),
  excerpt: z.int(),
  briefing: z.int(),
});
export type SearchCounts = z.infer<typeof SearchCounts>;

const Facet = z.array(z.strictObject({ name: z.string(), count: z.int() }));
export const SearchFacets = z.strictObject({ publishers: Facet, speakers: Facet, languages: Facet });
export type SearchFacets = z.infer<typeof SearchFacets>;

/** Evidence with what a list says of its source. */
const NamedEvidence = z.strictObject({
  evidence: Evidence,
  source: z.strictObject({ title: z.string(), publisher: z.string(), publishedOn: z.string() }),
});
export type NamedEvidence = z.infer<typeof NamedEvidence>;

/** Evidence as it is offered for a slot. */
export const EvidenceOffer = z.strictObject({
  ...NamedEvidence.shape,
  /** How many other briefings print it. */
  uses: z.int(),
  /** Papers that carry the same words in the same text: one piece of evidence, not several. */
  alsoIn: z.array(z.string()),
});
export type EvidenceOffer = z.infer<typeof EvidenceOffer>;

/** A place where a briefing prints or cites a piece of evidence. */
export const EvidenceUse = z.strictObject({
  evidenceId: Id,
  briefingId: Id,
  title: z.string(),
  fillId: Id,
  /** Of the briefing, where its template is a series. */
  issue: Issue.nullable(),
  /** What the slot is called. */
  slot: z.string(),
});
export type EvidenceUse = z.infer<typeof EvidenceUse>;

/** A stretch of a long list. */
const Stretch = { offset: z.int().min(0), limit: z.int().min(1).max(200) };

/** Where something is on the pages, in points from the top left: for a jump from page to place and back. */
export const PageAnchor = z.strictObject({
  page: z.int().min(1),
  top: z.number(),
  bottom: z.number(),
  origin: Origin,
});
export type PageAnchor = z.infer<typeof PageAnchor>;

/** A page that stands on the screen, and the look it has there. */
const SeenPage = z.strictObject({ page: z.int().min(1), look: z.string().max(100) });

/** A ministry's own Word file, kept for exports. */
export const HouseSummary = z.strictObject({
  id: Id,
  name: z.string(),
  fileName: z.string(),
  /** ISO instant. */
  addedAt: z.string(),
});
export type HouseSummary = z.infer<typeof HouseSummary>;

/** What is wrong with a house file, and where: 'paragraph 12 of the body: “Dear {{tilte}} …”'. Only errors stop an export. */
export const HouseFinding = z.strictObject({
  severity: z.enum(['error', 'warning', 'remark']),
  place: z.string(),
  sentence: z.string(),
  hint: z.string(),
});
export type HouseFinding = z.infer<typeof HouseFinding>;

const HouseName = z.string().trim().min(1).max(80);

/** What the analyst chose for spelling. */
export const SpellingChoice = z.strictObject({
  on: z.boolean(),
  /** Which of the two that come with the program spells English. */
  english: z.enum(['en-GB', 'en-US']),
  /** The analyst's own words. */
  words: z.array(z.string().min(1).max(80)).max(20_000),
});
export type SpellingChoice = z.infer<typeof SpellingChoice>;

/** A language as BCP 47 writes it, without a country where the dictionary is for all: 'de', 'fr-CA'. */
const DictionaryLanguage = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/);

/** The contract between screen and desk. One request out, one reply back; every payload is parsed on arrival. */
export const requests = {
  'desk.about': {
    takes: Nothing,
    gives: z.strictObject({
      version: z.string(),
      /** The version with commit and day, '0.1.0 (995a04d012, 2026-11-28)'. */
      stamp: z.string(),
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

  'spelling.settings': {
    takes: Nothing,
    /** `dictionaries`: languages that the analyst has added one for. */
    gives: SpellingChoice.extend({ dictionaries: z.array(DictionaryLanguage) }),
  },
  'spelling.choose': { takes: SpellingChoice, gives: Nothing },
  /** Text of Hunspell's two files; null where there is none for the language. */
  'spelling.dictionary': {
    takes: z.strictObject({ language: DictionaryLanguage }),
    gives: z.strictObject({ aff: z.string(), dic: z.string() }).nullable(),
  },
  /** Takes the place of one that is there. Refused with code 'no-dictionary' where the files are something else. */
  'spelling.add': {
    takes: z.strictObject({
      language: DictionaryLanguage,
      aff: z.string().max(4_000_000),
      dic: z.string().max(16_000_000),
    }),
    gives: Nothing,
  },
  'spelling.remove': { takes: z.strictObject({ language: DictionaryLanguage }), gives: Nothing },

  /** Reads an article, stores it with its suggested evidence. Captured before: the stored one, `known` true. */
  'source.capture': {
    takes: z.strictObject({
      format: z.enum(ARTICLE_FORMATS),
      bytes: Bytes,
      fileName: z.string(),
      url: z.string(),
      /** The reference that waited for this text. */
      referenceId: Id.optional(),
    }),
    gives: z.strictObject({ ...OpenedSource.shape, known: z.boolean() }),
  },
  /** A stretch of the list, newest first, one line for articles that carry the same text; `total` counts lines. */
  'source.list': {
    takes: z.strictObject(Stretch),
    gives: z.strictObject({ rows: z.array(SourceSummary), total: z.int() }),
  },
  /** The next article down the list, and round to its top, in which something is undecided. */
  'source.waiting': {
    takes: z.strictObject({ after: Id }),
    gives: z.strictObject({ id: Id, title: z.string() }).nullable(),
  },
  'source.open': { takes: z.strictObject({ id: Id }), gives: OpenedSource },
  /** The likest articles with the same text, twelve at most, each laid beside this one. */
  'source.copies': { takes: z.strictObject({ id: Id }), gives: z.array(ComparedCopy) },
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
  /** The first paragraph of more than twelve words that a stored article says, too, and where; null where none does. */
  'source.passage': {
    takes: z.strictObject({ text: z.string().max(20_000) }),
    gives: z
      .strictObject({
        said: z.string(),
        sourceId: Id,
        title: z.string(),
        publisher: z.string(),
        start: z.int(),
        end: z.int(),
      })
      .nullable(),
  },
  /** Refused with code 'in-use' while a briefing prints evidence from it. */
  'source.remove': { takes: z.strictObject({ id: Id }), gives: Nothing },

  /** New or changed evidence; its text is compared with the stored source before it is kept. */
  'evidence.save': { takes: z.strictObject({ evidence: Evidence }), gives: Evidence },
  /** Refused with code 'in-use' while a briefing prints it. */
  'evidence.remove': { takes: z.strictObject({ id: Id }), gives: Nothing },

  /** Pieces by their ids; those that are gone are left out. */
  'evidence.open': { takes: z.strictObject({ ids: z.array(Id).max(2000) }), gives: z.array(NamedEvidence) },
  /** Where briefings print or cite anything from a source. */
  'evidence.uses': {
    takes: z.strictObject({ sourceId: Id }),
    gives: z.array(EvidenceUse),
  },
  /** What fits a slot, best first: not placed yet, unused, near to what the briefing says, accepted, new. */
  'evidence.offers': {
    takes: z.strictObject({
      kinds: z.array(z.enum(['quote', 'stat', 'excerpt'])),
      query: z.string().max(1000),
      /** The words of the briefing so far. */
      about: z.string().max(20_000),
      placed: z.array(Id).max(5000),
      ...Stretch,
    }),
    gives: z.strictObject({ offers: z.array(EvidenceOffer), more: z.boolean() }),
  },

  /** The language of queries: engine/search/readQuery. Counts are of every kind, whatever kind the query asks for. */
  'library.search': {
    takes: z.strictObject({ query: z.string().max(1000), ...Stretch }),
    gives: z.strictObject({ hits: z.array(SearchHit), counts: SearchCounts }),
  },
  /** What the found ones can be narrowed to, with numbers; of everything where nothing is asked for. */
  'library.facets': { takes: z.strictObject({ query: z.string().max(1000) }), gives: SearchFacets },

  'template.list': { takes: Nothing, gives: z.array(TemplateSummary) },
  'template.open': { takes: z.strictObject({ id: z.string() }), gives: Template },
  /** What it makes, for its first page to be shown: its example where it has one, else itself with nothing filled in. */
  'template.page': { takes: z.strictObject({ id: z.string() }), gives: z.strictObject({ pdf: Bytes }) },
  /** The newest version of a template, where that is newer than this one. */
  'template.newer': {
    takes: z.strictObject({ id: z.string(), version: z.int().min(1) }),
    gives: Template.nullable(),
  },

  /** The templates as the studio lists them: drafts and those of one's own first, then the built-in ones. */
  'studio.list': { takes: Nothing, gives: z.array(StudioLine) },
  /** Its draft, or its newest version as the beginning of the next; a built-in one can only be looked at. */
  'studio.open': { takes: z.strictObject({ id: z.string() }), gives: StudioTemplate },
  /** A draft of a new template: from nothing, as a copy, or from a briefing; refused with code 'unknown-template'. */
  'studio.start': {
    takes: z.strictObject({
      name: z.string().trim().min(1).max(200),
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('nothing') }),
        z.strictObject({ kind: z.literal('template'), id: z.string() }),
        z.strictObject({ kind: z.literal('briefing'), briefing: Briefing, keepProse: z.boolean() }),
      ]),
    }),
    gives: StudioTemplate,
  },
  /** Keeps the draft. Refused with code 'conflict' when another window saved since `revision`, 'built-in' for a built-in template. */
  'studio.save': {
    takes: z.strictObject({ template: Template, revision: z.int().min(0) }),
    gives: z.strictObject({ revision: z.int() }),
  },
  'studio.discard': { takes: z.strictObject({ id: z.string() }), gives: Nothing },
  /** The draft as the next version, which briefings can be made on and moved to. Refused with code 'unsound' while an error stands in it. */
  'studio.publish': { takes: z.strictObject({ template: Template }), gives: Template },
  /** Its pages: with placeholders, or with what stands in a briefing. */
  'studio.preview': {
    takes: z.strictObject({ template: Template, briefing: Briefing.nullable() }),
    gives: z.strictObject({ pdf: Bytes, pages: z.int(), looks: z.array(z.string()) }),
  },
  'studio.version': { takes: z.strictObject({ id: z.string(), version: z.int().min(1) }), gives: Template },
  /** A template file (JSON). One that is known already changes nothing; where it would stand over another it becomes a draft. */
  'studio.import': {
    takes: z.strictObject({ bytes: Bytes, fileName: z.string().max(300) }),
    gives: z.strictObject({ id: z.string(), name: z.string(), as: z.enum(['known', 'version', 'draft']) }),
  },
  'studio.export': { takes: z.strictObject({ template: Template }), gives: Delivery },
  /** No longer offered for new briefings, or offered again. Refused with code 'built-in'. */
  'studio.retire': { takes: z.strictObject({ id: z.string(), retired: z.boolean() }), gives: Nothing },

  /** Those used last first. */
  'house.list': { takes: Nothing, gives: z.array(HouseSummary) },
  /** What there is to say of a file before it is kept. */
  'house.check': { takes: z.strictObject({ bytes: Bytes }), gives: z.array(HouseFinding) },
  'house.validate': { takes: z.strictObject({ id: Id }), gives: z.array(HouseFinding) },
  /** Refused with code 'house-unsound' while an error stands, 'name-taken' where another file has the name. */
  'house.add': {
    takes: z.strictObject({ name: HouseName, fileName: z.string().max(300), bytes: Bytes }),
    gives: HouseSummary,
  },
  'house.rename': { takes: z.strictObject({ id: Id, name: HouseName }), gives: HouseSummary },
  'house.remove': { takes: z.strictObject({ id: Id }), gives: Nothing },

  'briefing.list': { takes: Nothing, gives: z.array(BriefingSummary) },
  'briefing.create': {
    takes: z.strictObject({ templateId: z.string(), title: z.string().max(500), date: z.string() }),
    gives: OpenedBriefing,
  },
  /** A copy of the template's example with its articles, to play with. */
  'briefing.example': { takes: z.strictObject({ templateId: z.string() }), gives: OpenedBriefing },
  /**
   * A briefing made of stored articles by the template's draft rules. Of an article that is not named, only the pieces that are; all
   * pieces named are placed where a slot takes them.
   */
  'briefing.draft': {
    takes: z.strictObject({
      templateId: z.string(),
      title: z.string().max(500),
      date: z.string(),
      sourceIds: z.array(Id).max(2000),
      evidenceIds: z.array(Id).max(2000),
    }),
    gives: OpenedBriefing,
  },
  'briefing.open': { takes: z.strictObject({ id: Id }), gives: OpenedBriefing },
  /** Refused with code 'conflict' when somebody else saved since `revision`. Gives the new revision once it is on disk. */
  'briefing.save': {
    takes: z.strictObject({ briefing: Briefing, revision: z.int() }),
    gives: z.strictObject({ revision: z.int() }),
  },
  /** The next issue of a series, on the same version of its template or on the newest. Refused with code 'no-series' where the template is none. */
  'briefing.next': {
    takes: z.strictObject({ id: Id, date: z.iso.date(), title: z.string().max(500), newest: z.boolean() }),
    gives: OpenedBriefing,
  },
  /** The issues before it, the nearest first, and those after it. */
  'briefing.series': {
    takes: z.strictObject({ id: Id }),
    gives: z.strictObject({ earlier: z.array(IssueLine), later: z.array(IssueLine) }),
  },
  'briefing.duplicate': { takes: z.strictObject({ id: Id }), gives: OpenedBriefing },
  'briefing.remove': { takes: z.strictObject({ id: Id }), gives: Nothing },
  /** Takes back the last removal of this briefing. */
  'briefing.unremove': { takes: z.strictObject({ id: Id }), gives: Nothing },
  'briefing.pin': { takes: z.strictObject({ id: Id, pinned: z.boolean() }), gives: Nothing },

  /** Keeps the briefing as it stands; null where that state is kept already, or one of this day for 'day'. */
  'snapshot.keep': {
    takes: z.strictObject({ briefing: Briefing, why: SnapshotSummary.shape.why, name: z.string().max(200) }),
    gives: SnapshotSummary.nullable(),
  },
  'snapshot.list': { takes: z.strictObject({ briefingId: Id }), gives: z.array(SnapshotSummary) },
  'snapshot.open': { takes: z.strictObject({ id: Id }), gives: Dossier },

  /** Reads a Word file that came back, tracked changes and comments and all; nothing is kept of it yet. */
  'returned.read': { takes: z.strictObject({ fileName: z.string().max(1000), bytes: Bytes }), gives: Returned },
  /** The file that is being gone through for a briefing; null where none is. */
  'returned.open': { takes: z.strictObject({ briefingId: Id }), gives: KeptReturn.nullable() },
  'returned.keep': { takes: z.strictObject({ briefingId: Id, kept: KeptReturn }), gives: Nothing },
  'returned.drop': { takes: z.strictObject({ briefingId: Id }), gives: Nothing },

  /** Reads a .briefing file into the library. */
  'briefing.import': { takes: z.strictObject({ bytes: Bytes }), gives: OpenedBriefing },
  /** Writes a .briefing file. */
  'briefing.pack': { takes: z.strictObject({ id: Id }), gives: Delivery },

  /** Stores a picture without its metadata; a briefing then names it. Refused with one sentence where it is no sound PNG or JPEG. */
  'picture.add': { takes: z.strictObject({ bytes: Bytes }), gives: Medium },
  /** For the screen: the bytes as they are stored. */
  'picture.open': {
    takes: z.strictObject({ sha256: Medium.shape.sha256 }),
    gives: z.strictObject({ bytes: Bytes }),
  },

  'briefing.check': { takes: z.strictObject({ briefing: Briefing }), gives: z.array(Diagnostic) },
  /** How much the checks looked at, by what it is about. */
  'briefing.checked': {
    takes: z.strictObject({ briefing: Briefing }),
    gives: z.array(z.strictObject({ area: z.enum(AREAS).exclude(['margin']), count: z.int().min(0) })),
  },
  /** The statement on the sources, as far as it follows from them; empty where nothing is used yet. */
  'briefing.source-summary': { takes: z.strictObject({ briefing: Briefing }), gives: Prose },
  /**
   * Of the pages on the screen those that look otherwise now, as a file of their own: what they draw is what the whole file draws.
   * For between two keys; the whole file follows when typing pauses.
   */
  'briefing.glance': {
    takes: z.strictObject({ briefing: Briefing, seen: z.array(SeenPage).max(12) }),
    gives: z.strictObject({
      /** Null where they all look as they did. */
      pdf: Bytes.nullable(),
      /** Which pages stand in it, in its order. */
      numbers: z.array(z.int()),
      /** Of every page of the briefing. */
      looks: z.array(z.string()),
    }),
  },
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
      /** The kept house file that the DOCX is made on; left out, it is all our own. */
      houseId: Id.optional(),
      pdf: z.boolean(),
      html: z.boolean().optional(),
      markdown: z.boolean().optional(),
      stamp: Stamp,
    }),
    gives: z.strictObject({
      delivery: Delivery,
      diagnostics: z.array(Diagnostic),
      /** What of the house file changes the briefing, where one was asked for. */
      houseWarnings: z.array(HouseFinding).optional(),
    }),
  },
  /** For the clipboard, with its footnotes; `text` is Markdown. Refused with code 'blocked' as an export is. */
  'briefing.copy': {
    takes: z.strictObject({ briefing: Briefing, stamp: Stamp }),
    gives: z.strictObject({ html: z.string(), text: z.string() }),
  },

  ...keepingRequests,
} as const;

export type { Delivery } from './bridge/delivery.ts';
export type RequestName = keyof typeof requests;
export type Takes<N extends RequestName> = z.infer<(typeof requests)[N]['takes']>;
export type Gives<N extends RequestName> = z.infer<(typeof requests)[N]['gives']>;

/** What comes back over either door: the reply, or the refusal as data. */
export type Reply<N extends RequestName> =
  | { ok: true; value: Gives<N> }
  | { ok: false; code: string; sentence: string; hint: string };

/** Both doors and the screen's transport implement this one function. */
export type Ask = <N extends RequestName>(name: N, payload: Takes<N>) => Promise<Reply<N>>;
