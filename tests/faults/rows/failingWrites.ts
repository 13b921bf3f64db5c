import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools.ts';
import { ACTS } from '../acts.ts';
import { type Extent, type FaultRow, inLanes, skippedRow } from '../faultRow.ts';
import { failingLayer } from '../layer/failingLayer.ts';
import { makeOrderFile } from '../layer/failureOrder.ts';

const FAULT = 'disk full, short write, EIO';

interface Trial {
  act: string;
  mode: string;
  nth: number;
  error: string;
  losses: string[];
}

/** Every write of every act fails once and for good, with ENOSPC and EIO, or writes half; by the layer between Node and the C library. */
export async function failingWrites({ stride, seed, lanes }: Extent): Promise<FaultRow[]> {
  const layer = failingLayer();
  if (layer === '') return [skippedRow(FAULT, 'every write, by an injected layer', 'needs Linux and a C compiler')];
  const trials: Trial[] = [];
  await inLanes(ACTS.length, lanes, async (at) => {
    trials.push(...(await trialsOf(ACTS[at]?.name ?? '', layer, stride, seed)));
  });
  const kinds = [...new Set(trials.map((one) => `${one.act}\0${one.error}`))];
  return kinds.map((kind) => {
    const [act = '', error = ''] = kind.split('\0');
    const mine = trials.filter((one) => one.act === act && one.error === error);
    const losses = mine.flatMap((one) => one.losses.map((loss) => `${one.mode} at write ${one.nth}: ${loss}`));
    return { fault: FAULT, tried: `${act}, ${error}`, trials: mine.length, losses, skipped: '' };
  });
}

async function trialsOf(act: string, layer: string, stride: number, seed: number): Promise<Trial[]> {
  const root = mkdtempSync(join(tmpdir(), 'failing-writes-'));
  const orderFile = `${root}.order`;
  makeOrderFile(orderFile);
  const program = join(ROOT, 'tests', 'faults', 'failWrites.ts');
  const args = ['--disable-warning=ExperimentalWarning', program, root, orderFile, String(stride), String(seed), act];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LD_PRELOAD: layer, FAULT_CONTROL: orderFile, FAULT_ROOT: `${root}/` },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  await once(child, 'close');
  rmSync(root, { recursive: true, force: true });
  rmSync(orderFile, { force: true });
  const trials = said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Trial);
  if (child.exitCode === 0) return trials;
  return [
    ...trials,
    { act, mode: 'the program died', nth: 0, error: 'EIO', losses: [`${child.exitCode ?? child.signalCode}`] },
  ];
}
