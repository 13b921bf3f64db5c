import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { PressJob, PressReply } from './pressJob.ts';
import { pressNow } from './pressNow.ts';

/** The press's own thread: one job at a time, in the order they come. */
parentPort?.on('message', async (job: PressJob) => {
  parentPort?.postMessage(await reply(job));
});

async function reply({ number, dossier, wants, media }: PressJob): Promise<PressReply> {
  try {
    return { number, ok: true, pressed: await pressNow(dossier, wants, media) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { number, ok: false, refusal: { code: error.code, sentence: error.message, hint: error.hint } };
    }
    return { number, ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
