import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../tools.ts';

export interface Said {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command in a folder, to its end. */
export function briefwright(folder: string, args: string[], input?: Uint8Array): Said {
  const ended = spawnSync(process.execPath, [join(ROOT, 'desk', 'cli', 'briefwright.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...(input ? { input } : {}),
    env: { ...process.env, BRIEFWRIGHT_LIBRARY: join(folder, 'library') },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}
