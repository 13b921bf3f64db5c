import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeWriterLock } from '../../../desk/library/writerLock.ts';

let folder: string;
const file = () => join(folder, 'writer.lock.sqlite');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writer-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of the writer', () => {
  it('is one program’s, until it gives it back', () => {
    const first = takeWriterLock(folder);
    expect(first.held).toBe(true);
    expect(takeWriterLock(folder)).toMatchObject({ held: false, why: expect.stringMatching(/another Briefwright/) });
    first.release();
    const next = takeWriterLock(folder);
    expect(next.held).toBe(true);
    next.release();
  });

  it('keeps its note, and whether there was a library', () => {
    const first = takeWriterLock(folder);
    expect([first.made, first.note]).toEqual([false, '']);
    first.markMade();
    first.keepNote('closed');
    first.release();
    const next = takeWriterLock(folder);
    expect([next.made, next.note]).toEqual([true, 'closed']);
    next.release();
  });

  it('is made anew where a full disk left half of it', () => {
    for (const spoil of [
      () => truncateSync(file(), statSync(file()).size - 900),
      () => truncateSync(file(), 60),
      () => writeFileSync(file(), 'nothing that is a lock'),
    ]) {
      const first = takeWriterLock(folder);
      first.keepNote('closed');
      first.release();
      spoil();
      const next = takeWriterLock(folder);
      expect(next.held).toBe(true);
      expect(takeWriterLock(folder).held).toBe(false);
      next.release();
    }
  });
});
