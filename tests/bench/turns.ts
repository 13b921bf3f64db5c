import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '../../desk/cli/node.mjs';
import type { ContenderName, Taken, Turn } from './contender.ts';
import { medianOf, type Timing } from './timedRounds.ts';

export interface Entrant {
  contender: ContenderName;
  name: string;
}

/** Contenders in processes of their own, so that none pays for what another left behind. */
export interface Turns {
  /** Names of those that could not be had here. */
  missing: string[];
  /** Each once a round in turn, so that a busy moment hits all alike; another document every round, the same for all. Warmed up by as many rounds before. */
  rounds(turn: Omit<Turn, 'round'>, rounds: number, only?: ContenderName[]): Promise<Timing[]>;
  close(): void;
}

export async function openTurns(entrants: Entrant[]): Promise<Turns> {
  const all = await Promise.all(entrants.map(start));
  const there = all.filter((one) => one.here);
  return {
    missing: all.filter((one) => !one.here).map(({ name }) => name),
    async rounds(turn, rounds, only) {
      const taking = there.filter(({ contender }) => !only || only.includes(contender));
      const taken = taking.map(() => [] as Taken[]);
      const warmUps = Math.max(1, rounds);
      for (let round = -warmUps; round < rounds; round += 1) {
        for (const [at, { child }] of taking.entries()) {
          child.send({ ...turn, round } satisfies Turn);
          const [one] = (await once(child, 'message')) as [Taken];
          if (round >= 0) taken[at]?.push(one);
        }
      }
      return taking.map(({ name }, at) => ({
        name,
        milliseconds: medianOf((taken[at] ?? []).map((one) => one.milliseconds)),
        processor: medianOf((taken[at] ?? []).map((one) => one.processor)),
        bytes: taken[at]?.at(-1)?.bytes ?? 0,
      }));
    },
    close: () => {
      for (const { child } of all) child.disconnect();
    },
  };
}

async function start(entrant: Entrant): Promise<Entrant & { child: ChildProcess; here: boolean }> {
  const script = fileURLToPath(new URL('./contender.ts', import.meta.url));
  const child = fork(script, [entrant.contender], {
    execArgv: NODE_FLAGS,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [here] = (await once(child, 'message')) as [boolean];
  return { ...entrant, child, here };
}
