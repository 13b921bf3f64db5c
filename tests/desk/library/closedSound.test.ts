import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { ARTICLE, sourceOf, tickingClock } from './shelfGoods.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'closed-'));
  file = join(folder, 'library.sqlite');
  const { source, raw } = sourceOf(ARTICLE);
  const library = openLibrary(folder, tickingClock('2026-01-01T00:00:00.000Z'));
  library.sources.keep(source, raw);
  library.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Breaks a page in the middle. */
function damage(): void {
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096 * 3, 4096 * 4);
  writeFileSync(file, bytes);
}

function noticesAt(day: string): string[] {
  const library = openLibrary(folder, tickingClock(`${day}T00:00:00.000Z`));
  library.close();
  return library.notices;
}

describe('a library that was closed in order', () => {
  it('is read through again as soon as anybody has written into it', () => {
    damage();
    expect(noticesAt('2026-01-02').join()).toMatch(/was damaged/);
  });

  it('is taken as it was left while its file is untouched, and read through after a week', () => {
    const { atimeMs, mtimeMs } = statSync(file);
    damage();
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    // What a failing disk breaks without a trace is found when it is read, or now:
    expect(noticesAt('2026-01-09').join()).toMatch(/was damaged/);
  });

  it('is not read through while nothing shows that it should be', () => {
    const { atimeMs, mtimeMs } = statSync(file);
    damage();
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
    expect(noticesAt('2026-01-05')).toEqual([]);
  });

  it('is read through when the clock went back', () => {
    const { atimeMs, mtimeMs } = statSync(file);
    damage();
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
    expect(noticesAt('2025-12-01').join()).toMatch(/was damaged/);
  });
});
