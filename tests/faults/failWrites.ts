import { cpSync, mkdirSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tickingClock } from '../desk/library/shelfGoods.ts';
import { ACTS, type Act, type Stage } from './acts.ts';
import { type FailureOrder, type Mode, openFailureOrder } from './layer/failureOrder.ts';

/**
 * Run as a program under `layer/failing.c`: plays every act once for every write it makes, and lets that write fail. Says one line of
 * JSON a trial. Arguments: root folder, order file, every how manieth write, names of the acts.
 */
const [root = '', orderFile = '', stride = '1', offset = '0', ...names] = process.argv.slice(2);
const order = openFailureOrder(orderFile);

const FAILURES: [mode: Mode, error: 'ENOSPC' | 'EIO'][] = [
  ['once', 'ENOSPC'],
  ['once', 'EIO'],
  ['always', 'ENOSPC'],
  ['always', 'EIO'],
  ['short', 'ENOSPC'],
  ['short, then full', 'ENOSPC'],
];

let count = 0;
const freshFolder = (act: Act): string => {
  const folder = join(root, `stage-${++count}`);
  mkdirSync(folder);
  const prepared = join(root, `prepared-${act.name.replaceAll(' ', '-')}`);
  cpSync(prepared, folder, { recursive: true, preserveTimestamps: true });
  return folder;
};

for (const act of ACTS.filter((one) => names.length === 0 || names.includes(one.name))) {
  mkdirSync(join(root, `prepared-${act.name.replaceAll(' ', '-')}`));
  act.prepare(join(root, `prepared-${act.name.replaceAll(' ', '-')}`));
  const { states, calls } = await playedInPeace(act, order);
  for (const [mode, error] of FAILURES) {
    for (let nth = 1 + (Number(offset) % Number(stride)); nth <= calls; nth += Number(stride)) {
      const losses = await played(act, states, order, mode, nth, error);
      writeSync(1, `${JSON.stringify({ act: act.name, mode, nth, error, calls, losses })}\n`);
    }
  }
}

/** The line of what there is before the first step and after every one. */
async function playedInPeace(act: Act, by: FailureOrder): Promise<{ states: string[]; calls: number }> {
  const stage: Stage = { folder: freshFolder(act), library: null, clock: tickingClock() };
  const states = [act.state(stage.folder)];
  let calls = 0;
  for (const step of act.steps) {
    by.give('count', 0, 'EIO');
    await step(stage);
    calls += by.end().calls;
    states.push(act.state(stage.folder));
  }
  rmSync(stage.folder, { recursive: true, force: true });
  return { states, calls };
}

async function played(
  act: Act,
  states: string[],
  by: FailureOrder,
  mode: Mode,
  nth: number,
  error: 'ENOSPC' | 'EIO',
): Promise<string[]> {
  const losses: string[] = [];
  const stage: Stage = { folder: freshFolder(act), library: null, clock: tickingClock() };
  let left = nth;
  let over = false;
  for (const [at, step] of act.steps.entries()) {
    if (!over) by.give(mode, Math.max(1, left), error);
    const refused = await refusalOf(step, stage, losses);
    const { calls, failed } = by.end();
    left -= calls;
    const state = act.state(stage.folder);
    if (refused === null) {
      if (state !== states[at + 1])
        losses.push(`step ${at} was acknowledged, but there is: ${state}; not: ${states[at + 1]}`);
    } else {
      // Where every renaming fails, the way back is shut too: one file new and one old, each whole.
      const parted = act.mayPart === true && mode === 'always' && error === 'EIO';
      if (state !== states[at] && state !== states[at + 1] && !parted)
        losses.push(`step ${at} was refused (${refused}) and left: ${state}`);
      const again = await refusalOf(step, stage, losses);
      if (again !== null)
        losses.push(`step ${at} was refused again when the fault was over: ${again}; first: ${refused}`);
      else if (act.state(stage.folder) !== states[at + 1])
        losses.push(`step ${at} tried again gives ${act.state(stage.folder)}`);
    }
    if (failed > 0 && (mode !== 'always' || refused !== null)) over = true;
    if (losses.length > 0) break;
  }
  stage.library?.close();
  // Where nothing at all can be removed, nothing is.
  if (losses.length === 0 && !(mode === 'always' && error === 'EIO')) lookAround(stage.folder, losses, act);
  rmSync(stage.folder, { recursive: true, force: true });
  return losses;
}

/** Null when the step was acknowledged. Anything but one plain sentence is a loss. */
async function refusalOf(step: Act['steps'][number], stage: Stage, losses: string[]): Promise<string | null> {
  try {
    await step(stage);
    if (stage.library && stage.library.notices.length > 0 && !stage.library.notices.every((one) => /damaged/.test(one)))
      losses.push(`told: ${stage.library.notices.join(' ')}`);
    return null;
  } catch (error) {
    const { name, message, stack } = error as Error;
    if (name !== 'Refusal' || !/^[^\n]+[.]$/.test(message)) losses.push(`threw: ${stack ?? message}`);
    return message;
  }
}

function lookAround(folder: string, losses: string[], act: Act): void {
  const left = readdirSync(folder).filter((name) => name.endsWith('.tmp') || name.endsWith('-journal'));
  if (left.length > 0) losses.push(`${act.name} left behind: ${left.join(', ')}`);
}
