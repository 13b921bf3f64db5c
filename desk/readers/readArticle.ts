import { Worker } from 'node:worker_threads';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { LIMITS, type Read, type Reading } from './reading.ts';

/**
 * Reads one article in a worker of its own that is killed when it takes too long or too much memory; nothing of the article runs, nothing is fetched.
 * @throws Refusal 'empty', 'too-large', 'binary', 'format', 'too-slow', 'too-complex'
 */
export async function readArticle(reading: Reading): Promise<{ source: Source }> {
  refuseAtOnce(reading);
  const read = await inWorker(reading);
  if (!read.ok) throw new Refusal(read.code, read.sentence, read.hint);
  return { source: read.source };
}

function refuseAtOnce({ bytes, fileName }: Reading): void {
  const name = fileName === '' ? 'The article' : `“${fileName}”`;
  if (bytes.length === 0) throw new Refusal('empty', `${name} is empty: there is no text to capture.`);
  if (bytes.length > LIMITS.bytes) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    throw new Refusal(
      'too-large',
      `${name} is ${size} MB; an article may have ${LIMITS.bytes / 1024 / 1024} MB at most.`,
      'Cut out the part you need and capture that.',
    );
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const other = start.startsWith('%PDF')
    ? 'a PDF'
    : start.startsWith('PK\u0003\u0004')
      ? 'a Word file or another zip archive'
      : start.startsWith('\u00d0\u00cf\u0011\u00e0')
        ? 'an old Word file'
        : '';
  if (other !== '') {
    throw new Refusal(
      'format',
      `${name} is ${other}; this Briefwright reads plain text, Markdown and HTML.`,
      'Copy the text out of it and paste that.',
    );
  }
}

/** From sources the worker is TypeScript beside this file; bundled, it lies beside main.js under its own name. */
function workerFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./worker.ts', import.meta.url)
    : new URL('./reader-worker.js', import.meta.url);
}

function inWorker(reading: Reading): Promise<Read> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {
      workerData: reading,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
      stdout: true,
      stderr: true,
    });
    const name = reading.fileName === '' ? 'The article' : `“${reading.fileName}”`;
    const settle = (read: Read) => {
      clearTimeout(clock);
      void worker.terminate();
      resolve(read);
    };
    const clock = setTimeout(() => {
      settle({
        ok: false,
        code: 'too-slow',
        sentence: `${name} could not be read within ${LIMITS.milliseconds / 1000} seconds.`,
        hint: 'Paste its text instead.',
      });
    }, LIMITS.milliseconds);
    worker.once('message', settle);
    worker.once('error', (error) => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError) {
        settle({
          ok: false,
          code: 'too-complex',
          sentence: `${name} is built too intricately to be read.`,
          hint: 'Paste its text instead.',
        });
      } else {
        clearTimeout(clock);
        reject(error);
      }
    });
  });
}
