import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import type { Id } from '../../engine/nouns/id.ts';
import type { CslItem } from '../../engine/nouns/reference.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { metaOfReference } from '../../engine/references/referenceMeta.ts';
import { safeName } from '../files/safeName.ts';
import { writeExport } from '../library/exchange/writeExport.ts';
import type { Library } from '../library/library.ts';
import { readReferences, referenceFormat } from '../references/readReferences.ts';
import { REFERENCE_FILES, writeReferences } from '../references/writeReferences.ts';
import type { Answers, Room } from './room.ts';

type Named =
  | 'library.export'
  | 'library.import'
  | 'reference.import'
  | 'reference.waiting'
  | 'reference.remove'
  | 'reference.export';

/** More than this is for the command line: a reply over a door is held in memory. Bytes. */
const LARGEST = 300 * 1024 * 1024;

export function answerExchange({ library, deliver, clock }: Room): Answers<Named> {
  return {
    'library.export': () => {
      const folder = mkdtempSync(join(tmpdir(), 'briefwright-export-'));
      const path = join(folder, 'library.zip');
      try {
        writeExport(library, path);
        if (statSync(path).size > LARGEST) {
          throw new Refusal(
            'too-large',
            'This library is too large to be exported here.',
            'Use `briefwright library export FILE.zip`.',
          );
        }
        const name = `Briefwright library ${clock().slice(0, 10)}.zip`;
        return deliver([{ name, mediaType: 'application/zip', bytes: new Uint8Array(readFileSync(path)) }]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },

    'library.import': ({ bytes }) => library.exchange.take(bytes),

    'reference.import': async ({ bytes, fileName }) => {
      const format = referenceFormat(fileName);
      if (!format) {
        const hint = 'Export from Zotero as CSL JSON, RIS or BibTeX.';
        throw new Refusal(
          'unknown-format',
          `“${fileName}” is no file of references: its name ends in none of .json, .ris, .bib.`,
          hint,
        );
      }
      return library.references.take(await readReferences(bytes, format));
    },

    'reference.waiting': () =>
      library.references.waiting().map(({ id, csl }) => {
        const { title, byline, publisher, publishedOn, url } = metaOfReference(csl);
        return { id, title, byline, publisher, publishedOn, url };
      }),

    'reference.remove': ({ id }) => {
      library.references.remove(id);
      return {};
    },

    'reference.export': ({ as, briefingId }) => {
      const { items } = itemsOf(library, briefingId);
      const { ending, mediaType } = REFERENCE_FILES[as];
      const title =
        briefingId === undefined
          ? 'Briefwright sources'
          : (library.briefings.open(briefingId).briefing.variables.title ?? '');
      const bytes = writeReferences(items, as);
      return deliver([{ name: safeName(title, ending), mediaType, bytes }]);
    },
  };
}

/**
 * As CSL-JSON: the sources of the library and the references that still wait for their text, or the sources of one briefing, and how many are of
 * each kind. @throws Refusal 'nothing'
 */
export function itemsOf(
  library: Library,
  briefingId: Id | undefined,
): { items: CslItem[]; sources: number; waiting: number } {
  const ids = briefingId === undefined ? library.exchange.sources() : sourcesOf(library, briefingId);
  const waiting = briefingId === undefined ? library.references.waiting() : [];
  if (ids.length + waiting.length === 0) throw new Refusal('nothing', 'There are no sources to export.');
  const items = [...ids.map(library.references.cslOf), ...waiting.map(({ id, csl }) => ({ ...csl, id }))];
  return { items, sources: ids.length, waiting: waiting.length };
}

/** The sources that a briefing prints or cites, in the order of its evidence. */
function sourcesOf(library: Library, briefingId: Id): Id[] {
  const used = evidenceUsed(library.briefings.open(briefingId).briefing).map(
    (id) => library.evidence.find(id)?.sourceId ?? '',
  );
  return [...new Set(used)].filter((id) => id !== '');
}
