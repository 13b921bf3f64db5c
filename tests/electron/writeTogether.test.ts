import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../desk/files/writeTogether.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('files written together', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefwright-together-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const standing = () =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isDirectory() ? 'folder' : readFileSync(join(folder, entry.name), 'utf8'),
    ]);

  it('stand with their bytes, and nothing else does', async () => {
    writeFileSync(join(folder, 'a.docx'), 'old');
    await writeTogether(['a.docx', 'a.pdf'].map((name) => ({ path: join(folder, name), bytes: bytes(name) })));
    expect(standing()).toEqual([
      ['a.docx', 'a.docx'],
      ['a.pdf', 'a.pdf'],
    ]);
  });

  it('law: when any of them fails, everything is as it was', async () => {
    const file = fc.record({ was: fc.constantFrom(null, 'old', ''), becomes: fc.string({ maxLength: 20 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), fc.nat(), async (files, place) => {
        for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
        for (const [at, { was }] of files.entries()) if (was !== null) writeFileSync(join(folder, `${at}`), was);
        // A folder takes no file over itself.
        mkdirSync(join(folder, 'in the way'));
        const before = standing();
        const asked = files.map(({ becomes }, at) => ({ path: join(folder, `${at}`), bytes: bytes(becomes) }));
        asked.splice(place % (asked.length + 1), 0, { path: join(folder, 'in the way'), bytes: bytes('new') });
        await expect(writeTogether(asked)).rejects.toThrow('was not written');
        expect(standing()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
