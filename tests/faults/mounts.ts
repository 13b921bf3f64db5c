import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Full and read-only disks need a real file system of their own: a small tmpfs, which only root may mount. */
let able: boolean | null = null;
export function canMount(): boolean {
  able ??= process.platform === 'linux' && process.getuid?.() === 0 && tryMount();
  return able;
}

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-try-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return mounted;
}

/** Runs the work on a small disk of its own. `options` as for mount: 'size=256k'. */
export async function withMount<T>(options: string, work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { encoding: 'utf8' });
  if (mounted.status !== 0) throw new Error(mounted.stderr);
  try {
    return await work(folder);
  } finally {
    // Lazily: a failing test may still hold a file open.
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}
