import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import type { BackupJob, BackupReply } from './backupThread.ts';
import { isSecondThere, makeBackup, mirrorBackups } from './makeBackup.ts';

/** One backup in a thread of its own: reading a large library through would hold up the screen. */
const { libraryPath, folder, why, at, second } = workerData as BackupJob;
let reply: BackupReply;
try {
  const backup = makeBackup(libraryPath, folder, why, at);
  const mirrored = second !== '' && isSecondThere(second);
  if (mirrored) mirrorBackups(folder, second, at);
  reply = { ok: true, backup, mirrored };
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  reply = { ok: false, code: error.code, sentence: error.message, hint: error.hint };
}
parentPort?.postMessage(reply);
