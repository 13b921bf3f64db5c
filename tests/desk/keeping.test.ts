import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../desk/library/openLibrary.ts';
import { chosenFolder, refuseAway, rememberFolder } from '../../desk/library/place.ts';
import { tickingClock } from './library/shelfGoods.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

let place: string;
let it1: TestDesk;
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'keeping-'));
  it1 = await openTestDesk(join(place, 'library'));
});
afterEach(async () => {
  await it1.end();
  rmSync(place, { recursive: true, force: true });
});

const capture = (text: string) =>
  it1.get('source.capture', { format: 'text', bytes: new TextEncoder().encode(text), fileName: '', url: '' });
const titles = async () => (await it1.get('source.list', { offset: 0, limit: 50 })).rows.map(({ title }) => title);
const ONE = 'Quarry road closes\n\nThe road will be closed for 14 days in March, the county said on Tuesday.';
const TWO = 'Harbour opens\n\nThe harbour opens on Monday after 12 weeks of repairs, said the office.';

describe('backups at the desk', () => {
  it('are made by hand, restored while the desk is open, and the restore is undone', async () => {
    await capture(ONE);
    const made = await it1.get('keeping.backUp', {});
    expect(made.backups).toMatchObject([{ why: 'hand', counts: { sources: 1 } }]);
    await capture(TWO);
    await it1.get('keeping.restore', { name: made.backups[0]?.name ?? '', where: 'library' });
    expect(await titles()).toEqual(['Quarry road closes']);
    expect((await it1.get('keeping.state', {})).undoable).toMatch(/^library-before-restore-/);
    await it1.get('keeping.undoRestore', {});
    expect((await titles()).sort()).toEqual(['Harbour opens', 'Quarry road closes']);
  });

  it('let requests wait that come while a library is put in place, and lose none', async () => {
    await capture(ONE);
    const { backups } = await it1.get('keeping.backUp', {});
    const restored = it1.get('keeping.restore', { name: backups[0]?.name ?? '', where: 'library' });
    const listed = [1, 2, 3].map(() => titles());
    const added = capture(TWO);
    await restored;
    for (const one of await Promise.all(listed)) expect(one).toEqual(['Quarry road closes']);
    await added;
    expect(await titles()).toContain('Harbour opens');
  });

  it('that are gone or spoilt are refused, and the library stays open', async () => {
    await capture(ONE);
    const { backups } = await it1.get('keeping.backUp', {});
    writeFileSync(join(place, 'library', 'backups', backups[0]?.name ?? ''), 'x');
    expect(await it1.refused('keeping.restore', { name: backups[0]?.name ?? '', where: 'library' })).toMatchObject({
      code: 'not-found',
    });
    expect(await it1.refused('keeping.undoRestore', {})).toMatchObject({ code: 'not-found' });
    expect(await titles()).toEqual(['Quarry road closes']);
  });

  it('go to a second folder too, and one that is away is told from an empty place', async () => {
    const drive = join(place, 'drive');
    expect((await it1.get('keeping.second', { folder: drive })).second).toMatchObject({ state: 'there', backups: [] });
    await capture(ONE);
    expect((await it1.get('keeping.backUp', {})).second.backups).toHaveLength(1);
    rmSync(drive, { recursive: true });
    mkdirSync(drive);
    const away = await it1.get('keeping.backUp', {});
    expect(away.second).toMatchObject({ state: 'away' });
    expect(away.backups).toHaveLength(2);
    expect(readdirSync(drive)).toEqual([]);
    expect(await it1.refused('keeping.second', { folder: 'relative/one' })).toMatchObject({ code: 'bad-folder' });
  });
});

describe('moving the library', () => {
  it('copies, compares and goes on there; the old copy stays until it is told to go, and says where the library is', async () => {
    await capture(ONE);
    await it1.get('keeping.backUp', {});
    const to = join(place, 'elsewhere');
    await it1.get('keeping.move', { folder: to, despite: false });
    expect((await it1.get('desk.about', {})).libraryPath).toBe(join(to, 'library.sqlite'));
    await capture(TWO);
    expect((await titles()).length).toBe(2);
    const state = await it1.get('keeping.state', {});
    expect(state).toMatchObject({ folder: to, old: join(place, 'library') });
    expect(state.backups).toHaveLength(1);
    expect(() => openLibrary(join(place, 'library'), tickingClock())).toThrow(/was moved to .*elsewhere/);
    await it1.get('keeping.removeOld', {});
    expect(existsSync(join(place, 'library', 'library.sqlite'))).toBe(false);
    expect(existsSync(join(to, 'library.sqlite'))).toBe(true);
    await it1.get('keeping.move', { folder: join(place, 'library'), despite: false });
    expect((await titles()).length).toBe(2);
  });

  it('is refused into itself, into what is not empty, and into a folder that is carried off, unless it is wanted all the same', async () => {
    await capture(ONE);
    const full = join(place, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'mine.txt'), 'x');
    for (const [folder, code] of [
      [join(place, 'library', 'inner'), 'same-folder'],
      [join(place, 'library'), 'same-folder'],
      [full, 'not-empty'],
      [join(full, 'mine.txt'), 'bad-folder'],
      ['elsewhere', 'bad-folder'],
      [join(place, 'OneDrive - Ministry', 'lib'), 'synced'],
    ] as const) {
      expect(await it1.refused('keeping.move', { folder, despite: false }), folder).toMatchObject({ code });
    }
    expect(await titles()).toEqual(['Quarry road closes']);
    await it1.get('keeping.move', { folder: join(place, 'Dropbox', 'lib'), despite: true });
    expect(await it1.get('keeping.state', {})).toMatchObject({ synced: 'Dropbox' });
  });
});

describe('a library that is away', () => {
  it('is told, and none is begun in its place', () => {
    const data = join(place, 'data');
    expect(chosenFolder(data)).toBe(join(data, 'library'));
    refuseAway(data);
    const folder = join(place, 'stick', 'library');
    openLibrary(folder, tickingClock()).close();
    rememberFolder(data, folder);
    expect(chosenFolder(data)).toBe(folder);
    refuseAway(data);
    rmSync(join(place, 'stick'), { recursive: true });
    expect(() => refuseAway(data)).toThrow(/was last in .*stick.*nothing is there now/);
    expect(existsSync(folder)).toBe(false);
  });
});
