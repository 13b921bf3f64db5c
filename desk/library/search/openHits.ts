import type { DatabaseSync } from 'node:sqlite';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { SourceMeta } from '../../../engine/nouns/source.ts';
import { markedStretch } from '../../../engine/search/markWords.ts';
import type { SearchQuery } from '../../../engine/search/searchQuery.ts';
import type { SearchHit } from '../../bridge.ts';
import { briefingWords, speakerOf } from './entryWords.ts';
import { placeOf } from './searchIndex.ts';

/** Characters of text that a hit shows. */
const SHOWN = 180;

/** What a list shows of a row of the index, what was looked for marked in it. */
export function openHits(db: DatabaseSync): (row: number, query: SearchQuery) => SearchHit {
  const source = db.prepare("SELECT id, described, captured ->> '$.text' AS text FROM sources WHERE sequence = ?");
  const evidence = db.prepare(`
    SELECT e.id, e.source_id, e.json, s.described FROM evidence e JOIN sources s ON s.id = e.source_id WHERE e.sequence = ?`);
  const briefing = db.prepare('SELECT id, title, json FROM briefings WHERE sequence = ?');
  const entry = db.prepare('SELECT day FROM entries WHERE n = ?');

  return (row, query) => {
    const [place, sequence] = placeOf(row);
    const day = String(entry.get(row)?.day ?? '');
    if (place === 'source') {
      const found = source.get(sequence) as { id: string; described: string; text: string };
      const { title, publisher } = JSON.parse(found.described) as SourceMeta;
      // The headline is shown as the title; the text begins after it.
      const body = found.text.startsWith(title) ? title.length : 0;
      const { text: snippet, start } = markedStretch(found.text.slice(body).trimStart(), query, SHOWN);
      const shift = found.text.length - found.text.slice(body).trimStart().length;
      return {
        ...NOTHING,
        kind: 'source',
        id: found.id,
        sourceId: found.id,
        title,
        snippet,
        publisher,
        day,
        start: start < 0 ? -1 : start + shift,
      };
    }
    if (place === 'evidence') {
      const found = evidence.get(sequence) as { id: string; source_id: string; json: string; described: string };
      const { title, publisher } = JSON.parse(found.described) as SourceMeta;
      const one = JSON.parse(found.json) as Evidence;
      return {
        kind: 'evidence',
        id: found.id,
        sourceId: found.source_id,
        title,
        snippet: evidenceSnippet(one, query),
        piece: one.kind,
        confirmed: one.state === 'confirmed',
        speaker: speakerOf(one),
        publisher,
        day,
        start: one.start,
      };
    }
    const found = briefing.get(sequence) as { id: string; title: string; json: string };
    const words = briefingWords(JSON.parse(found.json) as Briefing);
    const snippet = markedStretch(words, query, SHOWN).text.trim();
    return { ...NOTHING, kind: 'briefing', id: found.id, sourceId: found.id, title: found.title, snippet, day };
  };
}

const NOTHING = { piece: '', confirmed: false, speaker: '', publisher: '', day: '', start: -1 } as const;

/** The words themselves and nothing else, whatever else the piece is found by: a quotation's are shown in its marks. */
function evidenceSnippet(one: Evidence, query: SearchQuery): string {
  return markedStretch(one.text, query, SHOWN * 2).text;
}
