import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { beginWork } from '../../../desk/files/otherWork.ts';
import { workerFile } from '../../../desk/files/workerFile.ts';
import { READY } from '../../../desk/readers/reading.ts';
import { watchGrowth } from '../../../desk/readers/watchGrowth.ts';
import { pdfOf } from './pdf/pdfOf.ts';
import { read, refusalOf } from './reading.ts';

const MEGABYTES = 400;
const TAKE = `Array.from({ length: ${MEGABYTES} }, () => Buffer.alloc(1024 * 1024, 1))`;
const WAIT = "require('node:worker_threads').parentPort.on('message', () => {});";
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Signs and widths for four billion characters, in some hundred bytes. */
const endless = pdfOf([{ content: 'BT /F9 12 Tf 50 700 Td (Lock) Tj ET' }], {
  resources: '/Font<</F9 20 0 R>>',
  objects: [
    '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[21 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(B)/Supplement 0>>/W[0 4294967295 500]>>',
  ],
});

describe('a thread that makes the process grow', () => {
  it('is told of, in its heap or outside of it', async () => {
    const worker = new Worker(`${WAIT} globalThis.taken = ${TAKE};`, { eval: true });
    await new Promise<void>((told) => watchGrowth(worker, told));
    await worker.terminate();
  });

  it('is not taken for one when others grow', async () => {
    const worker = new Worker(WAIT, { eval: true });
    await new Promise((online) => worker.once('online', online));
    let told = false;
    const stop = watchGrowth(worker, () => {
      told = true;
    });
    await pause(100);
    const taken = Array.from({ length: MEGABYTES }, () => Buffer.alloc(1024 * 1024, 1));
    await pause(300);
    stop();
    expect(taken).toHaveLength(MEGABYTES);
    expect(told).toBe(false);
    await worker.terminate();
  });

  it('is not taken for one while it loads beside a press that grows', async () => {
    const worker = new Worker(`${WAIT} const end = Date.now() + 900; while (Date.now() < end);`, { eval: true });
    await new Promise((online) => worker.once('online', online));
    let told = false;
    const endWork = beginWork();
    const stop = watchGrowth(worker, () => {
      told = true;
    });
    await pause(50);
    const taken = Array.from({ length: 200 }, () => Buffer.alloc(1024 * 1024, 1));
    await pause(400);
    stop();
    endWork();
    expect(taken).toHaveLength(200);
    expect(told).toBe(false);
    await worker.terminate();
  });

  it('is ended with its article, and the next is read', async () => {
    expect(await refusalOf(endless, { fileName: 'a.pdf' })).toMatchObject({
      code: 'too-complex',
      message: '“a.pdf” is built too intricately to be read.',
    });
    expect((await read('The next one is read.')).text).toBe('The next one is read.');
  });
});

describe('a promise that fails when nobody waits for it', () => {
  it('does not end the thread that reads', async () => {
    const file = workerFile('reader', new URL('../../../desk/readers/readerThread.ts', import.meta.url).href);
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
