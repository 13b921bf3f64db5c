import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { readBytes } from './readBytes.ts';
import { READY, type Read, type Reading } from './reading.ts';

// Structured clone makes a plain Uint8Array of whatever came in; only a Refusal is sent back as words, our own errors end the worker.
async function answer(reading: Reading): Promise<Read> {
  try {
    return { ok: true, source: await readBytes(reading) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, sentence: error.message, hint: error.hint };
    throw error;
  }
}

parentPort?.postMessage(READY);
parentPort?.postMessage(await answer(workerData as Reading));
