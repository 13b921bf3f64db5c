import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededPicks } from '../../bench/seededPicks.ts';
import { ROOT } from '../../tools.ts';
import { ACTS, type Act } from '../acts.ts';
import { lossesAfter, type Played, statesOf } from '../afterwards.ts';
import { type Extent, type FaultRow, inLanes, rowOf, skippedRow } from '../faultRow.ts';
import { failingLayer } from '../layer/failingLayer.ts';
import { makeOrderFile, openFailureOrder } from '../layer/failureOrder.ts';

const FAULT = 'kill -9 at any moment';

/** Every act is killed at a random one of its calls that change a file: what was said is there, the rest old or new. */
export async function killsAtWrites({ kills, seed, lanes }: Extent): Promise<FaultRow[]> {
  const layer = failingLayer();
  const each = Math.ceil(kills / ACTS.length);
  if (layer === '') return ACTS.map((act) => skippedRow(FAULT, act.name, 'needs Linux and a C compiler'));
  const root = mkdtempSync(join(tmpdir(), 'kills-'));
  const pick = seededPicks(seed);
  const rows: FaultRow[] = [];
  for (const act of ACTS) {
    const prepared = join(root, `prepared-${act.name.replaceAll(' ', '-')}`);
    mkdirSync(prepared);
    act.prepare(prepared);
    const peace = await played(act, prepared, root, layer, 0);
    const losses: string[] = peace.signal === null ? [] : [`ended by ${peace.signal} without a kill`];
    const states = await statesOf(act, prepared);
    const moments = Array.from({ length: each }, () => pick.between(1, peace.calls));
    let killed = 0;
    await inLanes(each, lanes, async (at) => {
      const one = await played(act, prepared, root, layer, moments[at] ?? 1);
      if (one.signal === 'SIGKILL') killed += 1;
      losses.push(...(await lossesAfter(act, one, states)).map((loss) => `killed at call ${moments[at]}: ${loss}`));
      rmSync(one.folder, { recursive: true, force: true });
    });
    rows.push(rowOf(FAULT, act.name, killed, losses));
  }
  rmSync(root, { recursive: true, force: true });
  return rows;
}

let plays = 0;

async function played(act: Act, prepared: string, root: string, layer: string, killAt: number): Promise<Played> {
  const folder = join(root, `play-${++plays}`);
  cpSync(prepared, folder, { recursive: true, preserveTimestamps: true });
  const orderFile = `${folder}.order`;
  makeOrderFile(orderFile);
  const order = openFailureOrder(orderFile);
  order.give(killAt === 0 ? 'count' : 'kill', killAt, 'EIO');
  const program = join(ROOT, 'tests', 'faults', 'playAct.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, act.name, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LD_PRELOAD: layer, FAULT_CONTROL: orderFile, FAULT_ROOT: `${folder}/` },
  });
  let said = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint += part;
  });
  await once(child, 'close');
  const { calls } = order.end();
  order.close();
  rmSync(orderFile);
  return {
    folder,
    acknowledged: said.split('\n').length - 1,
    calls,
    signal: child.signalCode,
    refused: false,
    complaint,
  };
}
