import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../desk/files/writeWhole.ts';
import { canMount, withMount } from '../../faults/mounts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (size: number, fill = 7) => new Uint8Array(size).fill(fill);

describe('writeWhole', () => {
  it('writes, and writes over, leaving nothing else behind', async () => {
    const path = join(folder, 'a.pdf');
    await writeWhole(path, bytes(10));
    await writeWhole(path, bytes(3_000_000, 9));
    expect(readFileSync(path).equals(bytes(3_000_000, 9))).toBe(true);
    await writeWhole(path, new Uint8Array());
    expect(readFileSync(path).length).toBe(0);
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('refuses a folder that is not there, a folder as a name, a file as a folder, a name too long', async () => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'file'), '');
    await expect(writeWhole(join(folder, 'no', 'a'), bytes(1))).rejects.toMatchObject({ code: 'no-folder' });
    await expect(writeWhole(join(folder, 'sub'), bytes(1))).rejects.toMatchObject({ code: 'not-writable' });
    await expect(writeWhole(join(folder, 'file', 'a'), bytes(1))).rejects.toMatchObject({ code: 'no-folder' });
    await expect(writeWhole(join(folder, 'x'.repeat(300)), bytes(1))).rejects.toMatchObject({ code: 'not-writable' });
    expect(readdirSync(folder).sort()).toEqual(['file', 'sub']);
  });

  it('clears what a killed program left, not what a living one writes', async () => {
    const dead = spawnSync('true').pid;
    writeFileSync(join(folder, `.briefwright-${dead}-0123456789ab.tmp`), 'half');
    const living = `.briefwright-${process.pid}-0123456789ab.tmp`;
    writeFileSync(join(folder, living), 'half');
    await writeWhole(join(folder, 'a'), bytes(1));
    expect(readdirSync(folder).sort()).toEqual([living, 'a']);
  });

  it('keeps many writers of one file apart: it is always one of theirs, whole', async () => {
    const path = join(folder, 'a');
    await Promise.all(Array.from({ length: 8 }, (_, n) => writeWhole(path, bytes(100_000, n))));
    const got = readFileSync(path);
    expect(got.equals(bytes(100_000, got[0]))).toBe(true);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.skipIf(!canMount())('leaves the old file whole on a full disk', async () => {
    await withMount('size=256k', async (disk) => {
      const path = join(disk, 'a.docx');
      await writeWhole(path, bytes(50_000, 1));
      await expect(writeWhole(path, bytes(900_000, 2))).rejects.toMatchObject({ name: 'Refusal', code: 'disk-full' });
      expect(readFileSync(path).equals(bytes(50_000, 1))).toBe(true);
      expect(readdirSync(disk)).toEqual(['a.docx']);
    });
  });

  it.skipIf(!canMount())('refuses a read-only folder in one sentence', async () => {
    await withMount('size=256k', async (disk) => {
      writeFileSync(join(disk, 'a'), 'old');
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      await expect(writeWhole(join(disk, 'a'), bytes(10))).rejects.toMatchObject({
        name: 'Refusal',
        code: 'read-only',
      });
      expect(readFileSync(join(disk, 'a'), 'utf8')).toBe('old');
    });
  });
});
