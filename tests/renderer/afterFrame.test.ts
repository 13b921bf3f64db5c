import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFrame, doNow } from '../../renderer/prose/afterFrame.ts';

/** Frames that the test gives. */
let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (at: number) => {
    frames[at - 1] = () => {};
  });
});
afterEach(() => {
  doNow();
  vi.unstubAllGlobals();
});

/** Paints, and lets what was posted from within arrive. */
async function paint(): Promise<void> {
  for (const frame of frames.splice(0)) frame();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('what follows from a letter', () => {
  it('comes after the frame that shows it, once', async () => {
    const done: string[] = [];
    afterFrame({}, () => done.push('a'));
    expect(done).toEqual([]);
    await paint();
    expect(done).toEqual(['a']);
    await paint();
    doNow();
    expect(done).toEqual(['a']);
  });

  it('is done before whatever is asked for, in its order, and not again', async () => {
    const done: string[] = [];
    afterFrame({}, () => done.push('a'));
    afterFrame({}, () => done.push('b'));
    doNow();
    expect(done).toEqual(['a', 'b']);
    await paint();
    expect(done).toEqual(['a', 'b']);
  });

  it('is the last word about the same thing', () => {
    const about = {};
    const done: string[] = [];
    afterFrame(about, () => done.push('l'));
    afterFrame(about, () => done.push('lo'));
    doNow();
    expect(done).toEqual(['lo']);
  });

  it('waits for no frame in a window that paints none', async () => {
    const done: string[] = [];
    afterFrame({}, () => done.push('a'));
    await expect.poll(() => done).toEqual(['a']);
  });

  it('may itself leave something for the next frame', async () => {
    const done: string[] = [];
    afterFrame({}, () => afterFrame({}, () => done.push('later')));
    await paint();
    expect(done).toEqual([]);
    await paint();
    expect(done).toEqual(['later']);
  });
});
