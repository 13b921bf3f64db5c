import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpLibrary, restoreLibrary } from '../../../desk/library/backUp.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { knowSeals } from '../../../desk/library/seals.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { pictureFill } from '../../fixtures/pictureFill.ts';
import { PICTURES } from '../../fixtures/pictures.ts';
import { briefingOf, memo } from './shelfGoods.ts';

const DAY = 86_400_000;

let folder: string;
let now: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-media-'));
  now = Date.parse('2026-01-01T00:00:00.000Z');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The library a moment later than whatever was done last. */
const open = (at = folder) =>
  openLibrary(at, () => {
    now += 1000;
    return new Date(now).toISOString();
  });
const placed = (...fills: Fill[]) => ({ ...briefingOf('br_pic1', 'Text.'), fills });
const quay = PICTURES[1];
if (!quay) throw new Error('no picture');
const { sha256 } = quay.medium;

describe('pictures of a library', () => {
  it('are kept once, and given back to whoever places them', () => {
    const library = open();
    expect(library.media.keep(quay.bytes)).toBe(sha256);
    expect(library.media.keep(quay.bytes)).toBe(sha256);
    const briefing = placed(pictureFill('points', 1), pictureFill('points', 3));
    const media = library.media.of(briefing);
    expect([...media.keys()]).toEqual([sha256]);
    expect(hashOf(media.get(sha256) ?? new Uint8Array())).toBe(sha256);
    expect(library.media.find('0'.repeat(64))).toBeNull();
    library.close();
    const db = new DatabaseSync(join(folder, 'library.sqlite'), { readOnly: true });
    expect(db.prepare('SELECT count(*) AS n FROM media').get()).toEqual({ n: 1 });
    db.close();
  });

  it('stay while a briefing places them, a removed one too, however long', () => {
    const first = open();
    first.media.keep(quay.bytes);
    first.briefings.add(placed(pictureFill('points')), memo);
    first.briefings.remove('br_pic1');
    first.close();
    now += 900 * DAY;
    const later = open();
    later.briefings.unremove('br_pic1');
    expect(later.media.of(later.briefings.open('br_pic1').briefing).size).toBe(1);
    later.close();
  });

  it('stay while a kept version of a briefing has them, however long', () => {
    const first = open();
    first.media.keep(quay.bytes);
    const before = placed(pictureFill('points'));
    first.briefings.add(before, memo);
    const about = {
      id: 'snap_pic1',
      by: '',
      why: 'named' as const,
      name: 'With the quay',
      words: 0,
      added: 0,
      removed: 0,
    };
    first.snapshots.add(before, memo, about);
    first.briefings.save(placed(), memo, 1);
    first.close();
    now += 400 * DAY;
    open().close();
    const later = open();
    expect(later.media.of(later.snapshots.open('snap_pic1').briefing).size).toBe(1);
    later.close();
  });

  it('stay for a month after the last briefing took them out, for its undo, and go then', () => {
    const first = open();
    first.media.keep(quay.bytes);
    first.briefings.add(placed(pictureFill('points')), memo);
    now += 400 * DAY;
    first.briefings.save(placed(), memo, 1);
    first.close();
    now += 29 * DAY;
    const soon = open();
    expect(soon.media.find(sha256)).not.toBeNull();
    soon.close();
    now += 2 * DAY;
    const late = open();
    expect(late.media.find(sha256)).toBeNull();
    late.close();
  });

  it('go into the backup and come back with it', () => {
    const library = open();
    library.media.keep(quay.bytes);
    library.briefings.add(placed(pictureFill('points')), memo);
    library.close();
    const backup = join(folder, 'backup.sqlite');
    backUpLibrary(join(folder, 'library.sqlite'), backup);
    const other = mkdtempSync(join(tmpdir(), 'briefwright-media-'));
    restoreLibrary(other, backup, '2026-01-02T00:00:00.000Z');
    const restored = open(other);
    expect(restored.media.of(restored.briefings.open('br_pic1').briefing).size).toBe(1);
    restored.close();
    rmSync(other, { recursive: true, force: true });
  });

  it('are brought over from a damaged library, but not one whose bytes no longer fit its hash', () => {
    const library = open();
    library.media.keep(quay.bytes);
    const spoilt = PICTURES[3];
    if (!spoilt) throw new Error('no picture');
    library.media.keep(spoilt.bytes);
    library.briefings.add(placed(pictureFill('points'), pictureFill('points', 3)), memo);
    library.close();
    const path = join(folder, 'library.sqlite');
    const db = new DatabaseSync(path);
    knowSeals(db);
    db.prepare('UPDATE media SET bytes = ? WHERE sha256 = ?').run(new Uint8Array(9), spoilt.medium.sha256);
    const root = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'settings'").get()?.rootpage;
    db.close();
    const bytes = readFileSync(path);
    bytes.fill(0xee, (Number(root) - 1) * 4096, (Number(root) - 1) * 4096 + 64);
    writeFileSync(path, bytes);
    const again = open();
    expect(again.notices.join()).toMatch(/was damaged/);
    expect([...again.media.of(again.briefings.open('br_pic1').briefing).keys()]).toEqual([sha256]);
    again.close();
  });
});
