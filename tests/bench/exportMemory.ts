import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '../../desk/cli/node.mjs';
import { generateDocument } from './generateDocument.ts';
import { printBound } from './printRatios.ts';

const LARGEST = 300;

/** The most memory that a process of its own takes to set and write a PDF of 400 pages, started as our command is; beside it one that only loads the modules. */
export function exportMemory(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
  try {
    const path = join(folder, 'document.json');
    writeFileSync(path, JSON.stringify(generateDocument(400)));
    const floor = peakOf([]);
    const peak = peakOf([path]);
    console.log(`\nMemory, PDF of 400 pages in a process of its own (modules alone: ${floor.toFixed(0)} MiB)`);
    printBound('peak (RSS)', peak, LARGEST, 'MiB');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In MiB. */
function peakOf(args: string[]): number {
  const script = fileURLToPath(new URL('./exportPeak.ts', import.meta.url));
  const ended = spawnSync(process.execPath, [...NODE_FLAGS, script, ...args], { encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return Number(ended.stdout) / 1024;
}
