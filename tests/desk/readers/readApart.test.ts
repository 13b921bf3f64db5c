import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { ownModule } from '../../../desk/files/ownModule.ts';
import { READY } from '../../../desk/readers/reading.ts';
import { watchThread } from '../../../desk/readers/watchThread.ts';
import { pdfOf } from './pdf/pdfOf.ts';
import { read, refusalOf } from './reading.ts';

const MEGABYTES = 400;
const taken = () => Array.from({ length: MEGABYTES }, () => Buffer.alloc(1024 * 1024, 1));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Signs and widths for four billion characters, in some hundred bytes: V8 ends a process that makes room for them. */
const endless = pdfOf([{ content: 'BT /F9 12 Tf 50 700 Td (Lock) Tj ET' }], {
  resources: '/Font<</F9 20 0 R>>',
  objects: [
    '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[21 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(B)/Supplement 0>>/W[0 4294967295 500]>>',
  ],
});

// First, while this process holds no memory that it could use again.
describe('a thread that reads', () => {
  const watched = (work: () => unknown): Promise<string> =>
    new Promise((resolve, reject) => {
      const stop = watchThread({ tooMuch: () => resolve('too much'), tooSlow: () => resolve('too slow') });
      Promise.resolve(work()).then(() => {
        stop();
        resolve('read');
      }, reject);
    });

  it('is told of when it takes too much', async () => {
    let held: Buffer[] = [];
    const told = await watched(async () => {
      held = taken();
      await pause(200);
    });
    expect(held).toHaveLength(MEGABYTES);
    expect(told).toBe('too much');
  });

  it('is told of when it works too long, not when it waits', { timeout: 60_000 }, async () => {
    const worker = new Worker('while (true);', { eval: true });
    expect(await watched(() => pause(25_000))).toBe('too slow');
    await worker.terminate();
    expect(await watched(() => pause(6_000))).toBe('read');
  });
});

describe('a reading apart', () => {
  it('has nothing to do with how much the program itself grows or works meanwhile', async () => {
    const reading = read('The first one is read.');
    const held = taken();
    const end = performance.now() + 300;
    while (performance.now() < end);
    expect((await reading).text).toBe('The first one is read.');
    expect(held).toHaveLength(MEGABYTES);
  });

  it('is ended with its article, and the next is read, while the program stays as it was', async () => {
    await read('Something to start with.');
    const before = process.memoryUsage.rss();
    let most = before;
    const looking = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 5);
    expect(await refusalOf(endless, { fileName: 'a.pdf' })).toMatchObject({
      code: 'too-complex',
      message: '“a.pdf” is built too intricately to be read.',
    });
    clearInterval(looking);
    expect((most - before) / 1024 / 1024).toBeLessThan(50);
    expect((await read('The next one is read.')).text).toBe('The next one is read.');
  });

  it('goes on beside others', async () => {
    const texts = Array.from({ length: 8 }, (_, at) => `Ship number ${at} came into the port.`);
    const sources = await Promise.all(texts.map((text) => read(text)));
    expect(sources.map((source) => source.text)).toEqual(texts);
  });
});

describe('a promise that fails when nobody waits for it', () => {
  it('does not end the thread that reads', async () => {
    const file = ownModule('reader-worker', new URL('../../../desk/readers/oversee.ts', import.meta.url).href);
    const worker = new Worker(
      `import(${JSON.stringify(file.href)}).then(() => { Promise.reject(new Error('End of file inside dictionary.')); });`,
      { eval: true },
    );
    const answer = new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message) => {
        if (message !== READY) return resolve(message);
        const bytes = new TextEncoder().encode('The next one is read.');
        // Not before the rejection was told.
        setTimeout(() => worker.postMessage({ bytes, format: 'text', fileName: '', url: '', accessedOn: '' }), 50);
      });
    });
    expect(await answer).toMatchObject({ ok: true, source: { text: 'The next one is read.' } });
    await worker.terminate();
  });
});
