import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tools.ts';

/** Where the package keeps the binary once it is fetched; read from its files, for asking the package would fetch it. */
function electronBinary(): string | null {
  const folder = join(ROOT, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const path = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(path) ? path : null;
}

const binary = electronBinary();
const built = existsSync(join(ROOT, 'out', 'main', 'main.js'));
// A window needs a display; on Linux one of these names it.
const display = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;
const skipped =
  binary === null ? 'skipped: no Electron binary' : display && built ? '' : 'skipped: no display or no build';
if (skipped) process.stdout.write(`${skipped}\n`);

describe('the real Electron', () => {
  it.skipIf(skipped !== '')(skipped || 'opens the library and ends when it is told to', async () => {
    const libraryFolder = mkdtempSync(join(tmpdir(), 'briefwright-smoke-'));
    const userData = mkdtempSync(join(tmpdir(), 'briefwright-smoke-'));
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(binary ?? '', [...asRoot, `--user-data-dir=${userData}`, ROOT], {
      env: { ...process.env, BRIEFWRIGHT_LIBRARY: libraryFolder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    try {
      await expect
        .poll(() => existsSync(join(libraryFolder, 'library.sqlite')) || words, { timeout: 20_000 })
        .toBe(true);
      expect(child.exitCode, words).toBeNull();
    } finally {
      child.kill('SIGTERM');
      await ended;
      for (const folder of [libraryFolder, userData]) rmSync(folder, { recursive: true, force: true });
    }
  });
});
