import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { writeTogether } from '../../desk/files/writeTogether.ts';
import { backUpLibrary, restoreLibrary } from '../../desk/library/backUp.ts';
import type { Library } from '../../desk/library/library.ts';
import { openLibrary } from '../../desk/library/openLibrary.ts';
import { ARTICLE, briefingOf, memo, quoteOf, sourceOf, tickingClock } from '../desk/library/shelfGoods.ts';
import { libraryDump } from './libraryDump.ts';

/** Where an act plays: a folder of its own and the library it has open, if any. */
export interface Stage {
  folder: string;
  library: Library | null;
  clock: () => string;
}

/** One call of the program that is acknowledged or refused. A step that was refused is tried again when the fault is over. */
type Step = (stage: Stage) => void | Promise<void>;

export interface Act {
  name: string;
  /** Makes the folder ready; its work is not counted. */
  prepare(folder: string): void;
  steps: Step[];
  /** Whether several files are written that no file system can rename as one. */
  mayPart?: true;
  /** What there is, as one line: between steps it is the line before or after, never another. */
  state(folder: string): string;
}

const LIBRARY = 'library.sqlite';
const { source, raw } = sourceOf(ARTICLE);
const quote = quoteOf(source, 'We sail again on Monday,');
const other = sourceOf(`Harbour dredged\n${'The harbour was dredged again in spring. '.repeat(600)}`);

const stock = (folder: string, words = 'before') => {
  const library = openLibrary(folder, tickingClock());
  library.sources.keep(source, raw);
  library.evidence.suggest(source, [quote]);
  library.briefings.add(briefingOf('br_one1', words, [quote]), memo);
  library.settings.set('analyst', 'A. Nalyst');
  library.close();
};

const shelf = (folder: string) => libraryDump(join(folder, LIBRARY));

const withLibrary =
  (work: (library: Library) => void): Step =>
  ({ library }) => {
    if (!library) throw new Error('the library is not open');
    work(library);
  };

const open: Step = (stage) => {
  stage.library ??= openLibrary(stage.folder, stage.clock);
  if (stage.library.readOnly === '') return;
  const { readOnly } = stage.library;
  stage.library.close();
  stage.library = null;
  // Opened to be read only, and said so: nothing is lost, but nothing can be done either.
  throw Object.assign(new Error(readOnly), { name: 'Refusal', code: 'read-only' });
};

const close: Step = (stage) => {
  stage.library?.close();
  stage.library = null;
};

const begin: Act = {
  name: 'beginning a library',
  prepare: (folder) => void mkdirSync(folder, { recursive: true }),
  steps: [open, withLibrary((library) => library.sources.keep(source, raw)), close],
  state: shelf,
};

const work: Act = {
  name: 'saving and capturing',
  prepare: (folder) => stock(folder),
  steps: [
    open,
    withLibrary((library) => library.settings.set('analyst', 'B. Nalyst')),
    withLibrary((library) =>
      library.together(() => {
        library.sources.keep(other.source, other.raw);
        library.evidence.suggest(other.source, [quoteOf(other.source, 'dredged again')]);
      }),
    ),
    withLibrary(
      (library) => void library.briefings.save(briefingOf('br_one1', 'word '.repeat(9000), [quote]), memo, 1),
    ),
    withLibrary((library) => void library.media.keep(new Uint8Array(30_000).fill(7))),
    withLibrary((library) => {
      const about = { id: 'snap_one1', by: 'A', why: 'named' as const, name: 'first', words: 3, added: 0, removed: 0 };
      library.snapshots.add(briefingOf('br_one1', 'word '.repeat(9000), [quote]), memo, about);
    }),
    withLibrary((library) => library.briefings.remove('br_one1')),
    withLibrary((library) => library.briefings.unremove('br_one1')),
    close,
  ],
  state: shelf,
};

/** The tables as the first released program made them, with what stood in them. */
function makeOlder(folder: string): void {
  const db = new DatabaseSync(join(folder, LIBRARY));
  db.exec(`
    DROP TRIGGER a_capture_never_changes; DROP TABLE seals;
    ${['sources', 'evidence', 'templates', 'briefings', 'settings']
      .flatMap((table) => ['sealed', 'sealed_anew', 'unsealed'].map((what) => `DROP TRIGGER ${table}_${what};`))
      .join(' ')}
    DROP TABLE likenesses; DROP TABLE shingles; DROP TABLE versions; DROP TABLE houses; DROP TABLE media; DROP TABLE placed_media;
    DROP TABLE snapshots; DROP TABLE found; DROP TABLE entries;
    ALTER TABLE briefings DROP COLUMN pinned; ALTER TABLE sources DROP COLUMN judged; PRAGMA user_version = 1`);
  db.close();
}

const migrateOld: Act = {
  name: 'migrating an older library',
  prepare: (folder) => {
    stock(folder);
    makeOlder(folder);
  },
  steps: [open, close],
  state: shelf,
};

const backUp: Act = {
  name: 'backing up',
  prepare: (folder) => {
    stock(folder);
    backUpLibrary(join(folder, LIBRARY), join(folder, 'backup.sqlite'));
    const library = openLibrary(folder, tickingClock());
    library.briefings.save(briefingOf('br_one1', 'newer', [quote]), memo, 1);
    library.close();
  },
  steps: [({ folder }) => backUpLibrary(join(folder, LIBRARY), join(folder, 'backup.sqlite'))],
  state: (folder) => `${shelf(folder)}, backup ${libraryDump(join(folder, 'backup.sqlite'))}`,
};

const restore: Act = {
  name: 'restoring a backup',
  prepare: (folder) => {
    backUp.prepare(folder);
  },
  steps: [({ folder, clock }) => void restoreLibrary(folder, join(folder, 'backup.sqlite'), clock()), open, close],
  // What was there before is never gone: it is the library or kept beside it.
  state: (folder) => {
    const kept = readdirSync(folder).filter((name) => /^library-before-restore-.*\.sqlite$/.test(name));
    const dumps = [LIBRARY, 'backup.sqlite', ...kept].map((name) => libraryDump(join(folder, name)));
    return `${dumps[0]} out of ${[...new Set(dumps)].sort().join(' | ')}`;
  },
};

const exporting: Act = {
  name: 'exporting two files',
  mayPart: true,
  prepare: (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.docx'), new Uint8Array(90_000).fill(1));
    writeFileSync(join(folder, 'a.pdf'), new Uint8Array(200_000).fill(1));
  },
  steps: [
    ({ folder }) =>
      writeTogether([
        { path: join(folder, 'a.docx'), bytes: new Uint8Array(90_000).fill(2) },
        { path: join(folder, 'a.pdf'), bytes: new Uint8Array(200_000).fill(2) },
      ]),
  ],
  state: (folder) => ['a.docx', 'a.pdf'].map((name) => hashOfFile(join(folder, name))).join(' '),
};

const damaged: Act = {
  name: 'setting a damaged library aside',
  prepare: (folder) => {
    stock(folder);
    const path = join(folder, LIBRARY);
    const db = new DatabaseSync(path);
    const { page } = db
      .prepare("SELECT rootpage AS page FROM sqlite_schema WHERE name = 'evidence_of_source'")
      .get() as {
      page: number;
    };
    db.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, (page - 1) * 4096, (page - 1) * 4096 + 64));
    copyFileSync(path, join(folder, 'as-it-was'));
  },
  steps: [open, close],
  // The damaged bytes stay somewhere.
  state: (folder) => {
    const was = hashOfFile(join(folder, 'as-it-was'));
    const there = readdirSync(folder).some(
      (name) => name.endsWith('.sqlite') && hashOfFile(join(folder, name)) === was,
    );
    return `${shelf(folder)}, damaged file ${there ? 'kept' : 'lost'}`;
  },
};

export const ACTS: Act[] = [begin, work, migrateOld, backUp, restore, exporting, damaged];

function hashOfFile(path: string): string {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16) : 'absent';
}
