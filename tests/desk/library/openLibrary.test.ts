import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { migrate, SCHEMA_STEPS } from '../../../desk/library/schema.ts';
import { knowSeals } from '../../../desk/library/seals.ts';
import { ARTICLE, briefingOf, memo, quoteOf, sourceOf, tickingClock } from './shelfGoods.ts';

let folder: string;
let opened: Library[];
const open = () => {
  const library = openLibrary(folder, tickingClock());
  opened.push(library);
  return library;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  opened = [];
});
afterEach(() => {
  for (const library of opened) library.close();
  rmSync(folder, { recursive: true, force: true });
});

function stock(library: Library) {
  const { source, raw } = sourceOf(ARTICLE);
  const quote = quoteOf(source, 'We sail again on Monday,');
  library.sources.keep(source, raw);
  library.evidence.suggest(source, [quote]);
  library.briefings.add(briefingOf('br_one1', 'The ferry sails.', [quote]), memo);
  return { source, raw, quote };
}

/** Takes back the steps that sealed rows, told which articles carry the same text, kept house files, pictures and versions, and pinned briefings. */
const LATER = [
  'DROP TABLE seals;',
  ...['sources', 'evidence', 'templates', 'briefings', 'settings'].flatMap((table) =>
    ['sealed', 'sealed_anew', 'unsealed'].map((what) => `DROP TRIGGER ${table}_${what};`),
  ),
  ...['likenesses', 'shingles', 'versions', 'houses', 'media', 'placed_media', 'snapshots'].map(
    (table) => `DROP TABLE ${table};`,
  ),
  'ALTER TABLE briefings DROP COLUMN pinned;',
].join(' ');

describe('a library opened again', () => {
  it('gives back everything as it was', () => {
    const first = open();
    const { source, raw, quote } = stock(first);
    first.settings.set('analyst', 'T. Ester');
    first.close();
    const again = open();
    expect(again.readOnly).toBe('');
    expect(again.notices).toEqual([]);
    expect(again.sources.open(source.id)).toEqual(source);
    expect(Buffer.from(again.sources.raw(source.id))).toEqual(Buffer.from(raw));
    expect(again.evidence.ofSource(source.id)).toEqual([quote]);
    expect(again.briefings.open('br_one1').template).toEqual(memo);
    expect(again.settings.get('analyst')).toBe('T. Ester');
  });

  it('brings an older form to the present one, with its search index', () => {
    const path = join(folder, 'library.sqlite');
    const made = open();
    const { source } = stock(made);
    made.close();
    const old = new DatabaseSync(path);
    old.exec(`DROP TABLE found; ${LATER} ALTER TABLE sources DROP COLUMN judged; PRAGMA user_version = 1`);
    old.close();
    const library = open();
    expect(library.search.hits('kesmark', 10).map((hit) => hit.id)).toContain(source.id);
    expect(library.search.hits('sails', 10).map((hit) => hit.kind)).toEqual(['briefing']);
    library.close();
    const now = new DatabaseSync(path);
    expect(now.prepare('PRAGMA user_version').get()).toEqual({ user_version: SCHEMA_STEPS.length });
    now.close();
  });

  it('opens articles from before grades and repairs, and keeps both from then on', () => {
    const made = open();
    const { source } = stock(made);
    made.close();
    const old = new DatabaseSync(join(folder, 'library.sqlite'));
    const { grade: _, layer: __, ...before } = source;
    old.exec(
      `DROP TRIGGER a_capture_never_changes; ${LATER} ALTER TABLE sources DROP COLUMN judged; PRAGMA user_version = 2`,
    );
    old.prepare('UPDATE sources SET captured = ?').run(JSON.stringify({ ...before, version: 1 }));
    old.close();
    const library = open();
    expect(library.sources.open(source.id)).toEqual(source);
    const grade = { ...source.grade, reliability: 'B' as const, credibility: '2' as const };
    const was = source.text.slice(0, 5);
    const layer = {
      repairs: [{ start: 0, end: 5, was, now: 'Boats', by: 'analyst' as const }],
      dismissed: [],
      noted: [],
    };
    library.sources.judge(source.id, { grade });
    library.sources.judge(source.id, { layer });
    const over = [
      ...layer.repairs,
      { start: 2, end: 5, was: source.text.slice(2, 5), now: 'x', by: 'analyst' as const },
    ];
    expect(() => library.sources.judge(source.id, { layer: { ...layer, repairs: over } })).toThrow(/another repair/);
    library.close();
    expect(open().sources.open(source.id)).toEqual({ ...source, grade, layer });
  });

  it('reads what was judged before damage could be noted', () => {
    const PLACE = { code: 'run-together', start: 0, end: 5 };
    const library = open();
    const { source } = stock(library);
    library.close();
    const db = new DatabaseSync(join(folder, 'library.sqlite'));
    knowSeals(db);
    db.exec('DROP TRIGGER IF EXISTS a_capture_never_changes');
    const { noted: _, ...layer } = source.layer;
    const judged = JSON.stringify({ grade: source.grade, layer: { ...layer, dismissed: [PLACE] } });
    db.prepare('UPDATE sources SET captured = ?, judged = ?').run(
      JSON.stringify({ ...source, version: 3, layer }),
      judged,
    );
    db.close();
    const again = open();
    const kept = { ...source.layer, dismissed: [PLACE] };
    expect(again.sources.open(source.id)).toEqual({ ...source, layer: kept });
    again.sources.judge(source.id, { layer: { ...kept, noted: [PLACE] } });
    again.close();
    expect(open().sources.open(source.id).layer.noted).toEqual([PLACE]);
  });

  it('leaves the old form whole when a step of the way fails', () => {
    const db = new DatabaseSync(join(folder, 'x.sqlite'));
    migrate(db, SCHEMA_STEPS.slice(0, 1));
    const failing = () => {
      db.exec('DROP TABLE settings');
      throw new Error('invented');
    };
    expect(() => migrate(db, [...SCHEMA_STEPS.slice(0, 1), failing])).toThrow('invented');
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    expect(db.prepare('SELECT count(*) AS n FROM settings').get()).toEqual({ n: 0 });
    db.close();
  });

  it('only reads what a newer program wrote, and says so', () => {
    const first = open();
    const { source } = stock(first);
    first.close();
    const db = new DatabaseSync(join(folder, 'library.sqlite'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    const library = open();
    expect(library.readOnly).toMatch(/newer Briefwright/);
    expect(library.sources.open(source.id).text).toBe(ARTICLE);
    expect(() => library.sources.remove(source.id)).toThrow(/Nothing can be saved/);
  });
});

describe('two programs on one library', () => {
  it('tells the second that it only reads, and lets it write when the first is gone', () => {
    const first = open();
    const { source } = stock(first);
    const second = open();
    expect(second.readOnly).toMatch(/another Briefwright/);
    expect(second.sources.open(source.id)).toEqual(source);
    expect(() => second.settings.set('analyst', 'X')).toThrow(/another Briefwright/);
    first.settings.set('analyst', 'A');
    expect(second.settings.get('analyst')).toBe('A');
    first.close();
    second.close();
    expect(open().readOnly).toBe('');
  });
});

describe('a damaged library', () => {
  const damages: [string, (path: string) => void][] = [
    ['zeroed', (path) => writeFileSync(path, new Uint8Array(readFileSync(path).length))],
    ['cut', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
    ['emptied', (path) => truncateSync(path, 0)],
    ['of another program', (path) => writeFileSync(path, 'not a library at all, only words')],
    [
      'with flipped bits',
      (path) => {
        const bytes = readFileSync(path);
        for (let at = 4096; at < bytes.length; at += 4096)
          for (let i = 0; i < 64; i++) bytes[at + i] = ~(bytes[at + i] ?? 0) & 255;
        writeFileSync(path, bytes);
      },
    ],
  ];

  it.each(damages)('%s: is kept aside byte for byte and said', (_name, damage) => {
    const first = open();
    stock(first);
    first.close();
    const path = join(folder, 'library.sqlite');
    damage(path);
    const broken = readFileSync(path);
    const library = open();
    expect(library.notices.join()).toMatch(/was damaged\. It is kept as library-damaged-2026/);
    expect(library.sources.list().length).toBeLessThanOrEqual(1);
    const kept = readdirSync(folder).find((name) => name.startsWith('library-damaged-') && name.endsWith('.sqlite'));
    expect(readFileSync(join(folder, kept ?? '')).equals(broken)).toBe(true);
  });

  it('never writes over one that was kept aside before', () => {
    const path = join(folder, 'library.sqlite');
    for (let round = 0; round < 3; round++) {
      open().close();
      writeFileSync(path, `junk ${round}`);
    }
    open();
    const kept = readdirSync(folder).filter((name) => name.startsWith('library-damaged-'));
    expect(kept.length).toBe(3);
  });

  it('whose search index alone is broken gives everything back, with its order and revisions', () => {
    const first = open();
    const { source, raw, quote } = stock(first);
    first.briefings.add(briefingOf('br_two2', 'second'), memo);
    first.briefings.save(briefingOf('br_one1', 'changed', [quote]), memo, 1);
    const letterhead = new Uint8Array([80, 75, 3, 4]);
    const house = first.houses.keep('Letterhead', 'letterhead.dotx', letterhead);
    first.close();
    const path = join(folder, 'library.sqlite');
    // SQLite guards the tables of an index from being broken by hand; this wants to break them.
    const db = new DatabaseSync(path, { defensive: false } as object);
    db.exec(`UPDATE found_data SET block = x'0001020304' WHERE id > 10`);
    db.close();
    const library = open();
    expect(library.notices.join()).toMatch(/Brought over: articles 1, pieces of evidence 1, briefings 2\. Check/);
    expect(library.sources.open(source.id)).toEqual(source);
    expect(Buffer.from(library.sources.raw(source.id)).equals(raw)).toBe(true);
    expect(library.briefings.list().map((one) => one.id)).toEqual(['br_one1', 'br_two2']);
    expect(library.briefings.open('br_one1').revision).toBe(2);
    expect(library.houses.list()).toEqual([house]);
    expect(Buffer.from(library.houses.bytes(house.id)).equals(letterhead)).toBe(true);
    expect(library.search.hits('kesmark', 5).map((hit) => hit.id)).toContain(source.id);
    expect(() => library.sources.remove(source.id)).toThrow(/prints evidence/);
  });

  it('of many articles keeps all that lie on sound pages', () => {
    const first = open();
    const ids = Array.from({ length: 60 }, (_, n) => {
      const { source, raw } = sourceOf(`Article ${n}\n${'Words about the quay. '.repeat(100)}`);
      first.sources.keep(source, raw);
      return source.id;
    });
    first.close();
    const path = join(folder, 'library.sqlite');
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length / 2 / 4096) * 4096;
    bytes.fill(0xa5, at, at + 4096);
    writeFileSync(path, bytes);
    const library = open();
    expect(library.notices.join()).toMatch(/Brought over/);
    const saved = library.sources.list().map((one) => one.id);
    expect(saved.length).toBeGreaterThan(30);
    for (const id of saved) {
      expect(ids).toContain(id);
      expect(library.sources.open(id).text).toContain('Words about the quay.');
    }
  });

  it('survives any single damaged page: opened or kept aside, never a crash', () => {
    const first = open();
    stock(first);
    first.close();
    const path = join(folder, 'library.sqlite');
    const good = join(folder, 'good.bin');
    copyFileSync(path, good);
    const bytes = readFileSync(good);
    for (let page = 0; page * 4096 < bytes.length; page++) {
      const broken = Buffer.from(bytes);
      broken.fill(0xa5, page * 4096 + 7, page * 4096 + 300);
      writeFileSync(path, broken);
      const library = open();
      expect(Array.isArray(library.sources.list())).toBe(true);
      library.close();
    }
  });

  it('says when the library that was there is missing', () => {
    const first = open();
    stock(first);
    first.close();
    rmSync(join(folder, 'library.sqlite'));
    expect(open().notices.join()).toMatch(/is missing/);
  });
});

describe('a folder that goes away', () => {
  it('is not written to: the save is refused', () => {
    const library = open();
    stock(library);
    const kept = library.briefings.open('br_one1');
    rmSync(join(folder, 'library.sqlite'));
    expect(() => library.briefings.save(kept.briefing, memo, kept.revision)).toThrow(/no longer there/);
    writeFileSync(join(folder, 'library.sqlite'), '');
    expect(() => library.briefings.save(kept.briefing, memo, kept.revision)).toThrow(/no longer there/);
  });
});
