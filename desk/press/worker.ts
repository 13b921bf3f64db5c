import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { glance } from './glance.ts';
import type { PressJob, PressReply } from './pressJob.ts';
import { pressNow } from './pressNow.ts';

/** The press's own thread: one job at a time, in the order they come. Files are handed over, not copied. */
parentPort?.on('message', async (job: PressJob) => {
  const done = await reply(job);
  parentPort?.postMessage(done, done.ok ? filesOf(done.pressed) : []);
});

function filesOf(made: { pdf?: Uint8Array<ArrayBuffer> | null; docx?: Uint8Array<ArrayBuffer> }): ArrayBuffer[] {
  return [made.pdf, made.docx].flatMap((file) => (file ? [file.buffer] : []));
}

async function reply({ number, dossier, wants, media }: PressJob): Promise<PressReply> {
  try {
    const pressed = 'seen' in wants ? await glance(dossier, wants, media) : await pressNow(dossier, wants, media);
    return { number, ok: true, pressed };
  } catch (error) {
    if (error instanceof Refusal) {
      return { number, ok: false, refusal: { code: error.code, sentence: error.message, hint: error.hint } };
    }
    return { number, ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
