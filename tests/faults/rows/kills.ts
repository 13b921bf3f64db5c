import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { seededPicks } from '../../bench/seededPicks.ts';
import { tickingClock } from '../../desk/library/shelfGoods.ts';
import { ROOT } from '../../tools.ts';
import { ACTS, type Act, type Stage } from '../acts.ts';
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
    const states = await statesOf(act, prepared, root);
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

interface Played {
  folder: string;
  acknowledged: number;
  calls: number;
  signal: string | null;
  complaint: string;
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
  return { folder, acknowledged: said.split('\n').length - 1, calls, signal: child.signalCode, complaint };
}

/** What there is before the first step and after every one, where nothing goes wrong. */
async function statesOf(act: Act, prepared: string, root: string): Promise<string[]> {
  const folder = join(root, `states-${++plays}`);
  cpSync(prepared, folder, { recursive: true, preserveTimestamps: true });
  const stage: Stage = { folder, library: null, clock: tickingClock('2026-02-01T00:00:00.000Z') };
  const states = [act.state(folder)];
  for (const step of act.steps) {
    await step(stage);
    states.push(act.state(folder));
  }
  rmSync(folder, { recursive: true, force: true });
  return states;
}

async function lossesAfter(act: Act, play: Played, states: string[]): Promise<string[]> {
  const { folder, acknowledged, complaint } = play;
  if (play.signal !== 'SIGKILL' && acknowledged !== act.steps.length) return [`it ended by itself: ${complaint}`];
  const may = states.slice(acknowledged, acknowledged + 2);
  const state = act.state(folder);
  const losses: string[] = [];
  if (!may.includes(state) && !act.mayPart)
    losses.push(`after ${acknowledged} steps there is: ${state}; not: ${may.join(' or ')}`);
  if (act.mayPart && !state.split(' ').every((part, at) => may.some((one) => one.split(' ')[at] === part)))
    losses.push(`a file is neither old nor new: ${state}`);
  losses.push(...(await lossesOfGoingOn(act, folder, may)));
  return losses;
}

/** The next start finds all of it, says nothing of damage, and leaves nothing of the killed program lying about. */
async function lossesOfGoingOn(act: Act, folder: string, may: string[]): Promise<string[]> {
  const damaged = act.name.includes('damaged');
  const stage: Stage = { folder, library: null, clock: tickingClock('2026-03-01T00:00:00.000Z') };
  try {
    if (act.mayPart || act.name === 'backing up') await act.steps[0]?.(stage);
    else {
      const library = openLibrary(folder, tickingClock('2026-03-01T00:00:00.000Z'));
      const { notices, readOnly } = library;
      library.close();
      if (readOnly !== '') return [`it opens to be read only: ${readOnly}`];
      const strange = notices.filter((one) => !(damaged && /was damaged\. It is kept as/.test(one)));
      if (strange.length > 0) return [`the next start says: ${strange.join(' ')}`];
      const state = act.state(folder);
      if (!damaged && !may.includes(state)) return [`after the next start there is: ${state}`];
      if (damaged && !/rows.*kept$/.test(state)) return [`after the next start there is: ${state}`];
    }
  } catch (error) {
    return [`the next start fails: ${(error as Error).message}`];
  }
  const left = readdirSync(folder).filter((name) => name.endsWith('.tmp') || name.endsWith('-journal'));
  return left.length > 0 && act.mayPart ? [`left behind: ${left.join(', ')}`] : [];
}
