import { cpSync, readdirSync, rmSync } from 'node:fs';
import { openLibrary } from '../../desk/library/openLibrary.ts';
import { tickingClock } from '../desk/library/shelfGoods.ts';
import type { Act, Stage } from './acts.ts';

/** An act that a program of its own played, to its end or not. */
export interface Played {
  folder: string;
  /** Steps it had said to be done. */
  acknowledged: number;
  /** Calls that change a file. */
  calls: number;
  signal: string | null;
  /** Whether it ended with one plain sentence. */
  refused: boolean;
  complaint: string;
}

/** What there is before the first step and after every one, where nothing goes wrong. */
export async function statesOf(act: Act, prepared: string): Promise<string[]> {
  const folder = `${prepared}-states`;
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

/** What a program that ended in the middle left behind, held against what it had acknowledged. */
export async function lossesAfter(act: Act, play: Played, states: string[]): Promise<string[]> {
  const { folder, acknowledged, complaint } = play;
  if (play.signal !== 'SIGKILL' && acknowledged !== act.steps.length && !play.refused)
    return [`it ended by itself: ${complaint}`];
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
