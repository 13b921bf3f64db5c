import { parentPort } from 'node:worker_threads';
import { suggestEvidence } from '../../engine/capture/suggestEvidence.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { readBytes } from './readBytes.ts';
import { READY, type Read, type Reading } from './reading.ts';

// Structured clone makes a plain Uint8Array of whatever came in; only a Refusal is sent back as words, our own errors end the worker.
async function answer(reading: Reading): Promise<Read> {
  try {
    const source = await readBytes(reading);
    return { ok: true, source, evidence: suggestEvidence(source) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, sentence: error.message, hint: error.hint };
    throw error;
  }
}

// pdf.js leaves promises behind that fail when nobody waits for them any more, maybe in the middle of the next article.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', async (reading: Reading) => {
  try {
    parentPort?.postMessage(await answer(reading));
  } catch (error) {
    // Out of the promise, so that the thread ends with the error itself.
    setImmediate(() => {
      throw error;
    });
  }
});
parentPort?.postMessage(READY);
