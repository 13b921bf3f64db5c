import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupsToDrop } from '../../../desk/library/backups/backupsToDrop.ts';
import { backUpInThread } from '../../../desk/library/backups/backupThread.ts';
import { backupName, type KeptBackup, keptBackups } from '../../../desk/library/backups/keptBackups.ts';
import {
  makeBackup,
  markSecondFolder,
  mirrorBackups,
  refuseUntrueBackup,
} from '../../../desk/library/backups/makeBackup.ts';
import { verifyBackup } from '../../../desk/library/backups/verifyBackup.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { ARTICLE, briefingOf, memo, quoteOf, sourceOf, tickingClock } from './shelfGoods.ts';

let folder: string;
let own: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backups-'));
  own = join(folder, 'backups');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { source, raw } = sourceOf(ARTICLE);
const path = () => join(folder, 'library.sqlite');
const AT = '2026-03-04T05:06:07.000Z';

function fill(): void {
  const library = openLibrary(folder, tickingClock());
  library.sources.keep(source, raw);
  library.evidence.suggest(source, [quoteOf(source, 'We sail again on Monday,')]);
  library.briefings.add(briefingOf('br_one1', 'x'), memo);
  library.close();
}

function change(id: string): void {
  const library = openLibrary(folder, tickingClock());
  library.briefings.add(briefingOf(id, 'y'), memo);
  library.close();
}

/** Flips bytes of the stored article without SQLite seeing anything wrong. */
function spoil(file: string): void {
  const bytes = readFileSync(file);
  const at = bytes.indexOf('Kesmark');
  for (let place = at; place >= 0; place = bytes.indexOf('Kesmark', place + 1)) bytes.write('Kesmork', place);
  writeFileSync(file, bytes);
}

describe('a backup by the rule', () => {
  it('is read back, counted and noted with its hash', () => {
    fill();
    const backup = makeBackup(path(), own, 'rule', AT);
    expect(backup).toMatchObject({ number: 1, why: 'rule', counts: { sources: 1, evidence: 1, briefings: 1 } });
    expect(keptBackups(own)).toEqual([backup]);
    expect(refuseUntrueBackup(own, backup.name)).toEqual(backup);
    expect(verifyBackup(join(own, backup.name))).toEqual(backup.counts);
  });

  it('of a state that is kept already is not kept twice, one by hand is', () => {
    fill();
    makeBackup(path(), own, 'rule', AT);
    makeBackup(path(), own, 'rule', '2026-03-05T05:06:07.000Z');
    expect(keptBackups(own).map(({ number, at }) => [number, at.slice(0, 10)])).toEqual([[1, '2026-03-05']]);
    change('br_two2');
    makeBackup(path(), own, 'rule', '2026-03-05T06:06:07.000Z');
    makeBackup(path(), own, 'hand', '2026-03-05T06:06:08.000Z');
    expect(keptBackups(own).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('that does not read back lets no older one go and leaves nothing behind', () => {
    fill();
    for (let day = 1; day <= 9; day++) {
      change(`br_day${day}`);
      makeBackup(path(), own, 'migration', `2026-03-0${day}T05:00:00.000Z`);
    }
    const before = readdirSync(own);
    expect(before).toHaveLength(6);
    spoil(path());
    expect(() => makeBackup(path(), own, 'migration', '2026-03-10T05:00:00.000Z')).toThrow(
      /read back and is not sound: bytes of sources lost/,
    );
    expect(readdirSync(own)).toEqual(before);
  });

  it('is no backup any more when its bytes, its size or its note are gone', () => {
    fill();
    const backup = makeBackup(path(), own, 'rule', AT);
    spoil(join(own, backup.name));
    expect(() => refuseUntrueBackup(own, backup.name)).toThrow(/no longer what it was/);
    writeFileSync(join(own, backup.name), 'short');
    expect(keptBackups(own)).toEqual([]);
    expect(() => refuseUntrueBackup(own, backup.name)).toThrow(/no longer there/);
  });

  it('is made in a thread of its own while the library is being written, and copied to the second folder', async () => {
    const second = join(folder, 'drive');
    markSecondFolder(second);
    const library = openLibrary(folder, tickingClock());
    library.sources.keep(source, raw);
    const running = backUpInThread({ libraryPath: path(), folder: own, why: 'rule', at: AT, second });
    for (let count = 0; count < 20; count++) library.briefings.add(briefingOf(`br_more${count}`, 'x'), memo);
    const { backup, mirrored } = await running;
    expect(mirrored).toBe(true);
    expect(keptBackups(second)).toEqual([backup]);
    expect(library.briefings.list()).toHaveLength(20);
    library.close();
  });

  it('says in one sentence why none could be made', async () => {
    const job = { libraryPath: path(), folder: own, why: 'rule', at: AT, second: '' } as const;
    await expect(backUpInThread(job)).rejects.toThrow(/^The file or its folder is not there\.$/);
  });
});

describe('the rule', () => {
  const of = (number: number, at: number, why: KeptBackup['why'] = 'rule'): KeptBackup => {
    const iso = new Date(at).toISOString();
    return {
      name: backupName(number, iso, why),
      number,
      at: iso,
      why,
      byteLength: 1,
      sha256: 'a'.repeat(64),
      counts: { sources: 0, evidence: 0, briefings: 0 },
    };
  };
  const HOUR = 3_600_000;
  const START = Date.parse('2026-01-01T00:00:00Z');

  it('keeps hours, days, weeks and months, and never the newest two least of all (law)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 300 }), (gaps) => {
        let kept: KeptBackup[] = [];
        let now = START;
        gaps.forEach((gap, index) => {
          now += gap * HOUR;
          kept = [...kept, of(index + 1, now)];
          const gone = new Set(backupsToDrop(kept, new Date(now).toISOString()));
          kept = kept.filter((one) => !gone.has(one));
        });
        const numbers = kept.map(({ number }) => number);
        expect(numbers.slice(-2)).toEqual([gaps.length - 1, gaps.length].filter((number) => number > 0));
        expect(kept.length).toBeLessThanOrEqual(2 + 6 + 7 + 4 + 12);
        // Whatever was kept at some time within the last year is not further than a month from what is kept still.
        let at = START;
        for (const gap of gaps) {
          at += gap * HOUR;
          if (now - at > 300 * 24 * HOUR) continue;
          expect(kept.some((one) => Math.abs(Date.parse(one.at) - at) <= 31 * 24 * HOUR)).toBe(true);
        }
      }),
    );
  });

  it('keeps what a hand made, the last three before a migration, and what a clock that went back has made in the future', () => {
    const all = [1, 2, 3, 4, 5].map((number) => of(number, START, 'migration'));
    const gone = backupsToDrop(
      [...all, of(6, START, 'hand'), of(7, START + 9000 * HOUR)],
      new Date(START).toISOString(),
    );
    expect(gone.map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('a second folder', () => {
  it('is brought up to the first, and compared', () => {
    fill();
    const second = join(folder, 'drive');
    markSecondFolder(second);
    const first = makeBackup(path(), own, 'rule', AT);
    change('br_two2');
    const next = makeBackup(path(), own, 'rule', '2026-03-06T05:06:07.000Z');
    mirrorBackups(own, second, '2026-03-06T05:06:07.000Z');
    expect(keptBackups(second)).toEqual([next, first]);
    mirrorBackups(own, second, '2026-03-06T05:06:07.000Z');
    expect(keptBackups(second)).toEqual([next, first]);
  });

  it('gets nothing that is spoilt', () => {
    fill();
    const second = join(folder, 'drive');
    markSecondFolder(second);
    const backup = makeBackup(path(), own, 'rule', AT);
    spoil(join(own, backup.name));
    expect(() => mirrorBackups(own, second, AT)).toThrow(/did not come out the same/);
    expect(keptBackups(second)).toEqual([]);
  });
});

describe('opening', () => {
  it('keeps a library before it is migrated', () => {
    fill();
    const old = new DatabaseSync(path());
    const { user_version: version } = old.prepare('PRAGMA user_version').get() as { user_version: number };
    old.exec(`PRAGMA user_version = ${version - 1}`);
    old.close();
    // The last step may not be doable twice: what counts is that the backup was there before it.
    try {
      openLibrary(folder, tickingClock()).close();
    } catch {}
    expect(keptBackups(own).map(({ why, counts }) => [why, counts.briefings])).toEqual([['migration', 1]]);
  });

  it('takes what a damaged library no longer gives from the newest sound backup, and says so', () => {
    fill();
    makeBackup(path(), own, 'rule', AT);
    change('br_two2');
    const newer = makeBackup(path(), own, 'rule', '2026-03-05T05:06:07.000Z');
    spoil(join(own, newer.name));
    writeFileSync(path(), Buffer.alloc(40_000));
    const library = openLibrary(folder, tickingClock());
    expect(library.notices.join()).toMatch(/Nothing could be read.*taken from the backup of 2026-03-04: \d+/);
    expect(library.briefings.list().map(({ id }) => id)).toEqual(['br_one1']);
    expect(library.sources.raw(source.id)).toEqual(raw);
    expect(library.search.hits('Kesmark', 10).length).toBeGreaterThan(0);
    library.close();
  });

  it('takes nothing older from the backup where the damaged library still gives it', () => {
    fill();
    makeBackup(path(), own, 'rule', AT);
    const library = openLibrary(folder, tickingClock());
    const { briefing, template, revision } = library.briefings.open('br_one1');
    library.briefings.save({ ...briefing, variables: { ...briefing.variables, title: 'Newer' } }, template, revision);
    library.close();
    const whole = new DatabaseSync(path(), { readOnly: true });
    const index = whole.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'briefings_by_change'").get();
    whole.close();
    const bytes = readFileSync(path());
    // An index that is broken makes the file unsound and leaves the rows.
    bytes.fill(0, (Number(index?.rootpage) - 1) * 4096, Number(index?.rootpage) * 4096);
    writeFileSync(path(), bytes);
    const again = openLibrary(folder, tickingClock());
    expect(again.notices.join()).toContain('The library was damaged.');
    expect(again.briefings.list().map(({ title }) => title)).toEqual(['Newer']);
    again.close();
  });
});
