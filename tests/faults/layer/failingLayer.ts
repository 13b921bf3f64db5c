import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { has, ROOT } from '../../tools.ts';

let built: string | null = null;

/** The layer, compiled; '' where it cannot be: only Linux has LD_PRELOAD, and a C compiler is needed. */
export function failingLayer(): string {
  built ??= build();
  return built;
}

function build(): string {
  if (process.platform !== 'linux' || !has('cc')) return '';
  const library = join(mkdtempSync(join(tmpdir(), 'failing-')), 'failing.so');
  const source = join(ROOT, 'tests', 'faults', 'layer', 'failing.c');
  spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'inherit' });
  return existsSync(library) ? library : '';
}
