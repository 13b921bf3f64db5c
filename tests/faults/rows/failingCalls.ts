import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededPicks } from '../../bench/seededPicks.ts';
import { has, ROOT } from '../../tools.ts';
import { ACTS, type Act } from '../acts.ts';
import { lossesAfter, type Played, statesOf } from '../afterwards.ts';
import { type Extent, type FaultRow, inLanes, rowOf, skippedRow } from '../faultRow.ts';

const FAULT = 'disk full, EIO, by the kernel';
/** Not `write`: Node wakes its own threads with it, and the fault would be none of a disk. */
const CALLS = ['pwrite64', 'fdatasync,fsync', 'ftruncate', 'rename', 'unlink'];

/** The same as the layer's, but the kernel says it: strace lets the nth call of a kind fail. Only calls that did fail are counted. */
export async function failingCalls({ stride, seed, lanes }: Extent): Promise<FaultRow[]> {
  if (!has('strace')) return [skippedRow(FAULT, 'the nth system call', 'no strace')];
  const root = mkdtempSync(join(tmpdir(), 'failing-calls-'));
  const rows: FaultRow[] = [];
  for (const act of ACTS) {
    const prepared = join(root, `prepared-${act.name.replaceAll(' ', '-')}`);
    mkdirSync(prepared);
    act.prepare(prepared);
    const states = await statesOf(act, prepared);
    const pick = seededPicks(seed);
    const wishes = CALLS.flatMap((call) =>
      (['ENOSPC', 'EIO'] as const).map((error) => ({
        call,
        error: call === 'unlink' ? ('EIO' as const) : error,
        nth: pick.between(1, call === 'pwrite64' ? 60 : call === 'fdatasync,fsync' ? 12 : 2),
      })),
    ).filter((_, at) => at % Math.min(stride, 5) === 0);
    let trials = 0;
    const losses: string[] = [];
    await inLanes(wishes.length, lanes, async (at) => {
      const { call, error, nth } = wishes[at] ?? { call: 'fsync', error: 'EIO', nth: 1 };
      const { failed, ...play } = await traced(
        act,
        prepared,
        join(root, `play-${act.name.replaceAll(' ', '-')}-${at}`),
        ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${nth}`],
      );
      if (failed) trials += 1;
      losses.push(...(await lossesAfter(act, play, states)).map((loss) => `${error} at ${call} ${nth}: ${loss}`));
      rmSync(play.folder, { recursive: true, force: true });
    });
    rows.push(rowOf(FAULT, act.name, trials, losses));
  }
  rmSync(root, { recursive: true, force: true });
  return rows;
}

async function traced(
  act: Act,
  prepared: string,
  folder: string,
  inject: string[],
): Promise<Played & { failed: boolean }> {
  cpSync(prepared, folder, { recursive: true, preserveTimestamps: true });
  const log = `${folder}.trace`;
  const program = join(ROOT, 'tests', 'faults', 'playAct.ts');
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', program, act.name, folder];
  const child = spawn('strace', ['-f', '-q', '-o', log, ...inject, ...command], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint += part;
  });
  await once(child, 'close');
  const failed = readFileSync(log, 'utf8').includes('(INJECTED)');
  rmSync(log);
  const acknowledged = said.split('\n').length - 1;
  return { folder, acknowledged, calls: 0, signal: null, refused: child.exitCode === 3, complaint, failed };
}
