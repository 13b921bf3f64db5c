import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tools.ts';

/** Packages the built program around the stand-in for Electron, as `npm run package -- --dir --linux --stand-in` does; gives the folder. */
export function packHere(): string {
  const output = mkdtempSync(join(tmpdir(), 'briefwright-packed-'));
  const node = join(ROOT, 'node_modules', '.bin', 'node');
  const args = ['packaging/package.ts', '--dir', '--linux', '--stand-in', '--output', output];
  execFileSync(existsSync(node) ? node : process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  return output;
}

/** Why nothing can be packaged here, or ''. */
export function packMissing(): string {
  if (process.platform !== 'linux') return 'not Linux';
  return existsSync(join(ROOT, 'out', 'licences.json')) ? '' : 'not built: npm run build';
}
