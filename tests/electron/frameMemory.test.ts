import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFrame, recallFrame } from '../../electron/frameMemory.ts';

const DISPLAY = { x: 0, y: 0, width: 1920, height: 1080 };
const FRAME = { x: 100, y: 80, width: 1200, height: 800, maximized: false };

describe('where the window stood', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefwright-frame-'));
    path = join(folder, 'window.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('comes back', async () => {
    await keepFrame(path, FRAME);
    expect(recallFrame(path, [DISPLAY])).toEqual(FRAME);
  });

  it.each([
    ['beyond the right edge', { ...FRAME, x: 1900 }],
    ['above the top', { ...FRAME, y: -200 }],
    ['below the foot', { ...FRAME, y: 1060 }],
    ['on a display that is gone', { ...FRAME, x: 2500 }],
  ])('is forgotten when it was %s', async (_where, frame) => {
    await keepFrame(path, frame);
    expect(recallFrame(path, [DISPLAY])).toBeNull();
  });

  it('is found on a second display', async () => {
    await keepFrame(path, { ...FRAME, x: 2500 });
    expect(recallFrame(path, [DISPLAY, { ...DISPLAY, x: 1920 }])).not.toBeNull();
  });

  it.each(['', '{', '[]', '{"x":1}', '{"x":"1","y":1,"width":1,"height":1,"maximized":false}', 'null'])(
    'is forgotten when the file says %s',
    (text) => {
      writeFileSync(path, text);
      expect(recallFrame(path, [DISPLAY])).toBeNull();
    },
  );

  it('is not there the first time, and a folder that takes no files is no trouble', async () => {
    expect(recallFrame(path, [DISPLAY])).toBeNull();
    await keepFrame(join(folder, 'missing', 'window.json'), FRAME);
  });
});
