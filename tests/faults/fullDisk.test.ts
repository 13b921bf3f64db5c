import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../desk/library/openLibrary.ts';
import { ARTICLE, briefingOf, memo, quoteOf, sourceOf, tickingClock } from '../desk/library/shelfGoods.ts';
import { canMount, withMount } from './mounts.ts';

const { source, raw } = sourceOf(ARTICLE);
const quote = quoteOf(source, 'We sail again on Monday,');

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    const { name, code } = error as { name: string; code: string };
    if (name !== 'Refusal') throw error;
    return code;
  }
}

describe.skipIf(!canMount())('a library on a full disk', () => {
  it('refuses the save, is as it was before, and saves again once there is room', async () => {
    await withMount('size=2m', (disk) => {
      const filler = join(disk, 'filler');
      let library = openLibrary(disk, tickingClock());
      library.sources.keep(source, raw);
      library.briefings.add(briefingOf('br_one1', 'before', [quote]), memo);
      fill(filler);
      const long = briefingOf('br_one1', 'word '.repeat(60_000));
      expect(codeOf(() => library.briefings.save(long, memo, 1))).toBe('disk-full');
      const other = sourceOf('x'.repeat(300_000));
      expect(codeOf(() => library.sources.keep(other.source, other.raw))).toBe('disk-full');
      expect(library.briefings.open('br_one1')).toMatchObject({
        revision: 1,
        briefing: briefingOf('br_one1', 'before', [quote]),
      });
      expect(library.sources.has(other.source.id)).toBe(false);
      expect(library.search.hits('before', 5)).toHaveLength(1);
      rmSync(filler);
      expect(library.briefings.save(long, memo, 1)).toBe(2);
      library.close();
      library = openLibrary(disk, tickingClock());
      expect(library.notices).toEqual([]);
      expect(library.briefings.open('br_one1').briefing).toEqual(long);
      library.close();
    });
  });

  it('cannot be begun there: refused in one sentence', async () => {
    await withMount('size=128k', (disk) => {
      fill(join(disk, 'filler'));
      expect(codeOf(() => openLibrary(disk, tickingClock()))).toMatch(/disk-full|cannot-open|io/);
    });
  });
});

describe.skipIf(!canMount())('a library in a read-only folder', () => {
  it('opens for reading and says so', async () => {
    await withMount('size=2m', (disk) => {
      const made = openLibrary(disk, tickingClock());
      made.sources.keep(source, raw);
      made.close();
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      const library = openLibrary(disk, tickingClock());
      expect(library.readOnly).toMatch(/cannot be written/);
      expect(library.sources.open(source.id)).toEqual(source);
      expect(library.search.hits('kesmark', 5)).toHaveLength(1);
      expect(codeOf(() => library.settings.set('analyst', 'x'))).toBe('read-only');
      library.close();
    });
  });

  it('that is empty is refused in one sentence', async () => {
    await withMount('size=128k', (disk) => {
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      expect(codeOf(() => openLibrary(disk, tickingClock()))).toBe('cannot-open');
    });
  });
});

/** Fills a disk to its last byte. */
function fill(path: string): void {
  for (const size of [4096, 1]) {
    try {
      for (;;) writeFileSync(path, new Uint8Array(size), { flag: 'a' });
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
    }
  }
}
