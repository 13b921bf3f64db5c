import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpLibrary, restoreLibrary } from '../../../desk/library/backUp.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { briefingOf, memo, tickingClock } from './shelfGoods.ts';

const AT = '2026-03-04T05:06:07.000Z';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const titles = () => {
  const library = openLibrary(folder, tickingClock());
  const ids = library.briefings.list().map((one) => one.id);
  library.close();
  return ids;
};

describe('a backup', () => {
  it('is made of an open library, restored by one call, and the restore undone by another', () => {
    const backup = join(folder, 'mine.sqlite');
    const library = openLibrary(folder, tickingClock());
    library.briefings.add(briefingOf('br_one1', 'x'), memo);
    backUpLibrary(library.path, backup);
    library.briefings.add(briefingOf('br_two2', 'x'), memo);
    expect(() => restoreLibrary(folder, backup, AT)).toThrow(/another Briefwright has this library open/);
    library.close();

    const kept = restoreLibrary(folder, backup, AT);
    expect(kept).toBe('library-before-restore-2026-03-04T05-06-07.sqlite');
    expect(titles()).toEqual(['br_one1']);
    restoreLibrary(folder, join(folder, kept), AT);
    expect(titles()).toEqual(['br_two2', 'br_one1']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('goes over an older backup only when it is sound', () => {
    const backup = join(folder, 'mine.sqlite');
    writeFileSync(backup, 'an older one');
    expect(() => backUpLibrary(join(folder, 'none.sqlite'), backup)).toThrow(/cannot be opened/);
    expect(readFileSync(backup, 'utf8')).toBe('an older one');
    expect(() => backUpLibrary(backup, join(folder, 'other.sqlite'))).toThrow(/not a library/);
    expect(readdirSync(folder)).toEqual(['mine.sqlite']);
  });

  it('that is broken or missing is refused, and the library stays', () => {
    const library = openLibrary(folder, tickingClock());
    library.briefings.add(briefingOf('br_one1', 'x'), memo);
    library.close();
    writeFileSync(join(folder, 'broken.sqlite'), 'no');
    for (const name of ['broken.sqlite', 'missing.sqlite', '.']) {
      expect(() => restoreLibrary(folder, join(folder, name), AT)).toThrow(/not a sound library/);
    }
    expect(titles()).toEqual(['br_one1']);
  });
});
