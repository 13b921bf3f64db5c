import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { PressJob, PressReply } from './pressJob.ts';
import { pressNow } from './pressNow.ts';

/** The press's own thread: one job at a time, in the order they come. */
parentPort?.on('message', async ({ number, dossier, wants }: PressJob) => {
  parentPort?.postMessage(await reply(number, dossier, wants));
});

async function reply(number: number, dossier: PressJob['dossier'], wants: PressJob['wants']): Promise<PressReply> {
  try {
    return { number, ok: true, pressed: await pressNow(dossier, wants) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { number, ok: false, refusal: { code: error.code, sentence: error.message, hint: error.hint } };
    }
    return { number, ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
