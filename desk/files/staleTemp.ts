import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';

/** A name for a file that is not whole yet; what a killed program leaves of that name is cleared by the next that writes there. */
export function tempName(): string {
  return `.briefwright-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** Takes an unfinished file away, as far as the disk lets us: where it fails twice, the next that writes there clears it. */
export async function removeTemp(path: string): Promise<void> {
  const remove = () => rm(path, { force: true });
  await remove()
    .catch(remove)
    .catch(() => {});
}

/** Our unfinished files, with what SQLite puts beside an unfinished database. */
const TEMP = /^\.briefwright-(\d+)-[0-9a-f]{12}\.tmp(?:-journal|-wal|-shm)?$/;

/** Whether a file's name is one that a killed program left behind; unfinished files of programs that live are theirs. */
export function isStaleTemp(name: string): boolean {
  const pid = TEMP.exec(name)?.[1];
  return pid !== undefined && !lives(Number(pid));
}

/** Whether a program of this number runs. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
