import { z } from 'zod';
import { Delivery } from './delivery.ts';

const Nothing = z.strictObject({});

/** One package that is part of the program, as “Licences” shows it. */
const Licence = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** SPDX expression, as the package says. */
  licence: z.string(),
  text: z.string(),
  homepage: z.string(),
});
export type Licence = z.infer<typeof Licence>;

/** A verified copy of the library. */
const Backup = z.strictObject({
  name: z.string(),
  number: z.int(),
  /** ISO instant. */
  at: z.string(),
  why: z.enum(['rule', 'migration', 'hand']),
  byteLength: z.int(),
  sha256: z.string(),
  counts: z.strictObject({ sources: z.int(), evidence: z.int(), briefings: z.int() }),
});

/** Whether a backup lies in the library's own folder or in the second one. */
const Where = z.enum(['library', 'second']);

export const KeepingState = z.strictObject({
  /** The library's folder. */
  folder: z.string(),
  /** The program that carries this folder to other machines; '' where none is known. */
  synced: z.string(),
  /** The newest first. */
  backups: z.array(Backup),
  second: z.strictObject({ folder: z.string(), state: z.enum(['none', 'there', 'away']), backups: z.array(Backup) }),
  /** What a restore put aside last; '' where there was none. */
  undoable: z.string(),
  busy: z.enum(['backup', '']),
  /** Why the last backup by the rule could not be made; ''. */
  trouble: z.string(),
  /** Whether a move is remembered at the next start; otherwise the folder was named on the command line. */
  movable: z.boolean(),
  /** Where the library was moved from in this run and still lies; ''. */
  old: z.string(),
});
export type KeepingState = z.infer<typeof KeepingState>;

const count = z.int().min(0);
const TakenLibrary = z.strictObject({
  added: z.strictObject({
    sources: count,
    evidence: count,
    briefings: count,
    versions: count,
    templates: count,
    houses: count,
    pictures: count,
    references: count,
  }),
  known: count,
  conflicts: z.array(z.string()),
});

const TakenReferences = z.strictObject({
  waiting: count,
  attached: count,
  known: count,
  conflicts: z.array(z.string()),
  beyond: z.array(z.strictObject({ field: z.string(), count })),
});

const WaitingReference = z.strictObject({
  id: z.string(),
  title: z.string(),
  byline: z.string(),
  publisher: z.string(),
  publishedOn: z.string(),
  url: z.string(),
});

const Folder = z.string().trim().max(1000);

/** What keeps the library safe, movable and shared, and what the program is made of. */
export const keepingRequests = {
  /** Takes in the .briefing files that the system handed over since it was asked last; `id` '' where `trouble` says why not. */
  'desk.arrivals': {
    takes: Nothing,
    gives: z.array(z.strictObject({ name: z.string(), id: z.string(), trouble: z.string() })),
  },
  'keeping.state': { takes: Nothing, gives: KeepingState },
  /** Answers when the backup is made and read back. */
  'keeping.backUp': { takes: Nothing, gives: KeepingState },
  'keeping.remove': { takes: z.strictObject({ name: z.string(), where: Where }), gives: KeepingState },
  /** Names a second folder for backups, or none (''). Refused where it cannot be written. */
  'keeping.second': { takes: z.strictObject({ folder: Folder }), gives: KeepingState },
  /** Puts a backup in the place of the library; afterwards the screen must load again. */
  'keeping.restore': { takes: z.strictObject({ name: z.string(), where: Where }), gives: Nothing },
  'keeping.undoRestore': { takes: Nothing, gives: Nothing },
  /** Refused with code 'synced' where another program carries the folder off the machine, unless `despite`. */
  'keeping.move': { takes: z.strictObject({ folder: Folder, despite: z.boolean() }), gives: Nothing },
  'keeping.removeOld': { takes: Nothing, gives: KeepingState },
  /** The whole library as one zip in open formats. */
  'library.export': { takes: Nothing, gives: Delivery },
  /** Takes an exported library in, all or nothing. Refused with one sentence where the file is broken. */
  'library.import': { takes: z.strictObject({ bytes: z.instanceof(Uint8Array) }), gives: TakenLibrary },
  /** References of Zotero and others: CSL-JSON, RIS or BibTeX by the file's name. */
  'reference.import': {
    takes: z.strictObject({ bytes: z.instanceof(Uint8Array), fileName: z.string().max(300) }),
    gives: TakenReferences,
  },
  /** Those whose text was not captured yet. */
  'reference.waiting': { takes: Nothing, gives: z.array(WaitingReference) },
  'reference.remove': { takes: z.strictObject({ id: z.string() }), gives: Nothing },
  /** The sources of a briefing, or all, for Zotero and others. */
  'reference.export': {
    takes: z.strictObject({ as: z.enum(['csl', 'ris', 'bib']), briefingId: z.string().optional() }),
    gives: Delivery,
  },
  'desk.licences': { takes: Nothing, gives: z.array(Licence) },
} as const;
