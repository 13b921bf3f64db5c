import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { ownModule } from '../../files/ownModule.ts';
import type { BackupReason, KeptBackup } from './keptBackups.ts';

export interface BackupJob {
  libraryPath: string;
  folder: string;
  why: BackupReason;
  at: string;
  /** '' where there is none. */
  second: string;
}

export type BackupReply =
  | { ok: true; backup: KeptBackup; mirrored: boolean }
  | { ok: false; code: string; sentence: string; hint: string };

/** Makes a backup beside the running work. @throws Refusal as `makeBackup` and `mirrorBackups` do */
export function backUpInThread(job: BackupJob): Promise<{ backup: KeptBackup; mirrored: boolean }> {
  const worker = new Worker(ownModule('backup-worker', import.meta.url), { workerData: job });
  return new Promise((resolve, reject) => {
    worker.once('message', (reply: BackupReply) => {
      if (reply.ok) resolve(reply);
      else reject(new Refusal(reply.code, reply.sentence, reply.hint));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the backup ended without an answer')));
  });
}
