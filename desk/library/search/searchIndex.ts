import type { DatabaseSync } from 'node:sqlite';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import { primaryLanguage } from '../../../engine/nouns/primaryLanguage.ts';
import type { SourceMeta } from '../../../engine/nouns/source.ts';
import { indexedWords } from '../../../engine/search/searchWords.ts';
import { briefingWords, evidenceAbout, evidenceWords, sameWords, sourceWords, speakerOf } from './entryWords.ts';

const PLACES = { source: 0, evidence: 1, briefing: 2 } as const;
export type Place = keyof typeof PLACES;

/** What of a source is needed to find it and its evidence. */
export interface IndexedSource extends Omit<SourceMeta, 'guessed' | 'publishedFrom'> {
  sequence: number;
  accessedOn: string;
}

/** An address without what differs between two ways to one page. */
export function plainAddress(url: string): string {
  return url
    .replace(/[#?].*$/u, '')
    .replace(/\/$/u, '')
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .toLowerCase();
}

/** Works inside the caller's transaction: what is stored and what is found never differ. */
export interface SearchIndex {
  putSource(source: IndexedSource, text: string): void;
  putEvidence(sequence: number, evidence: Evidence, source: IndexedSource): void;
  putBriefing(sequence: number, briefing: Briefing): void;
  take(place: Place, sequence: number): void;
}

function rowOf(place: Place, sequence: number): number {
  return sequence * 4 + PLACES[place];
}

export function placeOf(row: number): [place: Place, sequence: number] {
  const place = row % 4 === 0 ? 'source' : row % 4 === 1 ? 'evidence' : 'briefing';
  return [place, Math.floor(row / 4)];
}

interface Entry {
  row: number;
  kind: string;
  source: number;
  publisher: string;
  speaker: string;
  language: string;
  day: string;
  confirmed: boolean;
  same: number;
  address: string;
  title: string;
  words: string;
  about: string;
}

export function openSearchIndex(db: DatabaseSync): SearchIndex {
  const insert = db.prepare('INSERT INTO found(rowid, title, words, about) VALUES (?, ?, ?, ?)');
  const insertEntry = db.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const there = db.prepare('SELECT 1 FROM entries WHERE n = ?');
  const remove = db.prepare('DELETE FROM found WHERE rowid = ?');
  const removeEntry = db.prepare('DELETE FROM entries WHERE n = ?');
  const named = db.prepare('SELECT id FROM names WHERE name = ?');
  const insertName = db.prepare('INSERT INTO names(name, words) VALUES (?, ?)');

  const nameId = (name: string): number => {
    if (name === '') return 0;
    const known = named.get(name);
    return Number(known ? known.id : insertName.run(name, ` ${indexedWords(name)} `).lastInsertRowid);
  };

  const take = (row: number) => {
    if (!there.get(row)) return;
    remove.run(row);
    removeEntry.run(row);
  };

  const put = (entry: Entry) => {
    const { row, kind, source, language, day, same, address } = entry;
    take(row);
    insert.run(row, indexedWords(entry.title), indexedWords(entry.words), indexedWords(entry.about));
    const confirmed = entry.confirmed ? 1 : 0;
    const tongue = primaryLanguage(language);
    const [publisher, speaker] = [nameId(entry.publisher), nameId(entry.speaker)];
    insertEntry.run(row, kind, source, publisher, speaker, tongue, day, confirmed, same, address);
  };

  return {
    putSource: (source, text) =>
      put({
        ...NOTHING,
        ...ofSource(source),
        row: rowOf('source', source.sequence),
        kind: 'source',
        address: plainAddress(source.url),
        title: source.title,
        words: sourceWords(source, text),
      }),
    putEvidence: (sequence, evidence, source) =>
      put({
        ...NOTHING,
        ...ofSource(source),
        row: rowOf('evidence', sequence),
        kind: evidence.kind,
        speaker: speakerOf(evidence),
        confirmed: evidence.state === 'confirmed',
        same: sameWords(evidence),
        words: evidenceWords(evidence),
        about: evidenceAbout(evidence, source),
      }),
    putBriefing: (sequence, briefing) =>
      put({
        ...NOTHING,
        row: rowOf('briefing', sequence),
        kind: 'briefing',
        day: /^\d{4}-\d\d-\d\d$/.exec(briefing.variables.date ?? '')?.[0] ?? briefing.created.at.slice(0, 10),
        title: briefing.variables.title ?? '',
        words: briefingWords(briefing),
      }),
    take: (place, sequence) => take(rowOf(place, sequence)),
  };
}

const NOTHING = {
  source: 0,
  publisher: '',
  speaker: '',
  language: '',
  day: '',
  confirmed: false,
  same: 0,
  address: '',
  title: '',
  words: '',
  about: '',
};

function ofSource({ sequence, publisher, language, publishedOn, accessedOn }: IndexedSource) {
  return { source: sequence, publisher, language, day: publishedOn || accessedOn };
}
