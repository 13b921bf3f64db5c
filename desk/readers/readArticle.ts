import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { LIMITS, READY, type Read, type Reading } from './reading.ts';

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
}

/** From sources the worker is the .ts beside this file; in Electron's bundle it stands beside main.js, maybe a folder above this chunk. */
function workerFile(): URL {
  const here = import.meta.url;
  const names = here.endsWith('.ts') ? ['./worker.ts'] : ['./reader-worker.js', '../reader-worker.js'];
  const found = names.map((name) => new URL(name, here)).find((place) => existsSync(fileURLToPath(place)));
  if (!found) throw new Error(`no reader worker beside ${here}`);
  return found;
}

const PASTE_INSTEAD = 'Paste its text instead.';

function inWorker(reading: Reading): Promise<Read> {
  const name = reading.fileName === '' ? 'The article' : `“${reading.fileName}”`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {
      workerData: reading,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
      stdout: true,
      stderr: true,
    });
    let clock: NodeJS.Timeout;
    const refuse = (code: string, sentence: string, hint: string) => settle({ ok: false, code, sentence, hint });
    const settle = (read: Read) => {
      clearTimeout(clock);
      void worker.terminate();
      resolve(read);
    };
    const giveUp = (error: Error) => {
      clearTimeout(clock);
      reject(error);
    };
    clock = setTimeout(() => {
      const seconds = LIMITS.startMilliseconds / 1000;
      refuse(
        'too-slow',
        `${name} was not read: this machine is too busy to start within ${seconds} seconds.`,
        'Try it again.',
      );
    }, LIMITS.startMilliseconds);
    worker.on('message', (message: Read | typeof READY) => {
      if (message !== READY) return settle(message);
      clearTimeout(clock);
      clock = setTimeout(() => {
        refuse('too-slow', `${name} could not be read within ${LIMITS.milliseconds / 1000} seconds.`, PASTE_INSTEAD);
      }, LIMITS.milliseconds);
    });
    worker.once('error', (error) => {
      if (isTooMuch(error)) refuse('too-complex', `${name} is built too intricately to be read.`, PASTE_INSTEAD);
      else giveUp(error);
    });
    // Comes after every message; a promise that is settled takes no harm.
    worker.once('exit', () => giveUp(new Error('the reader ended without an answer')));
  });
}

/** Out of memory, or out of stack: the article's doing, not ours. */
function isTooMuch(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
}
