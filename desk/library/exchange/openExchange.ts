import type { Id } from '../../../engine/nouns/id.ts';
import { type ExportedFile, exportedFiles } from './exportedFiles.ts';
import { type Desks, type Taken, takeExport } from './takeExport.ts';

/** A whole library out of this one and into it, in open formats. */
export interface Exchange {
  /** Work that sees one state of the library, whatever another program writes meanwhile. */
  still(work: () => void): void;
  files(): Iterable<ExportedFile>;
  /** In the order they came. */
  sources(): Id[];
  /** Briefings that are not removed, in the order of their lines. */
  briefings(): Id[];
  /** About how many files an export has. */
  count(): number;
  /** @throws Refusal; then nothing was taken in */
  take(bytes: Uint8Array): Taken;
}

export function openExchange(desks: Desks): Exchange {
  const { db, read } = desks.stacks;
  const sourceIds = db.prepare('SELECT id FROM sources ORDER BY sequence');
  const ids = db.prepare('SELECT id FROM briefings WHERE removed_at IS NULL ORDER BY touched, sequence');
  const count = db.prepare(`SELECT 10 + (SELECT count(*) FROM sources) + (SELECT count(*) FROM briefings)
    + (SELECT count(*) FROM templates) + (SELECT count(*) FROM media) + (SELECT count(*) FROM houses) AS n`);
  return {
    still: (work) => {
      db.exec('BEGIN');
      try {
        work();
      } finally {
        db.exec('COMMIT');
      }
    },
    files: () => exportedFiles(db),
    sources: () => read(() => sourceIds.all().map((row) => String(row.id))),
    briefings: () => read(() => ids.all().map((row) => String(row.id))),
    count: () => read(() => Number(count.get()?.n)),
    take: (bytes) => takeExport(desks, bytes),
  };
}
