import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools.ts';
import { type Extent, type FaultRow, rowOf } from '../faultRow.ts';

const FAULT = 'library damaged';

/** The library is damaged in one place after another, by a program of its own: a crash is one of the losses. */
export async function damagedPlaces({ places, seed }: Extent): Promise<FaultRow[]> {
  const root = mkdtempSync(join(tmpdir(), 'damage-'));
  const program = join(ROOT, 'tests', 'faults', 'damageLibrary.ts');
  const args = ['--disable-warning=ExperimentalWarning', program, root, String(places), String(seed)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  await once(child, 'close');
  rmSync(root, { recursive: true, force: true });
  const trials = said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { name: string; losses: string[] });
  const rows = [...new Set(trials.map((one) => one.name))].map((name) => {
    const mine = trials.filter((one) => one.name === name);
    return rowOf(
      FAULT,
      name,
      mine.length,
      mine.flatMap((one) => one.losses),
    );
  });
  if (child.exitCode === 0) return rows;
  return [...rows, rowOf(FAULT, 'the program itself', 1, [`it ended with ${child.exitCode ?? child.signalCode}`])];
}
