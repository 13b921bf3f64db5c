import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Gives, type RequestName, requests, type Takes } from '../../desk/bridge.ts';
import { type Desk, openDesk } from '../../desk/desk.ts';
import type { DeliveredFile } from '../../desk/requests/room.ts';
import { tickingClock } from './library/shelfGoods.ts';

/** A desk on a fresh library, with a door that keeps what was delivered. */
export interface TestDesk {
  desk: Desk;
  folder: string;
  delivered: DeliveredFile[][];
  logged: string[];
  /** Asks, and fails the test on a refusal; every reply is held against the contract. */
  get<N extends RequestName>(name: N, payload: Takes<N>): Promise<Gives<N>>;
  /** Asks, and gives the refusal. */
  refused<N extends RequestName>(name: N, payload: Takes<N>): Promise<{ code: string; sentence: string; hint: string }>;
  end(): Promise<void>;
}

/** Two desks of one test must not give the same ids. */
let desks = 0;

export async function openTestDesk(folder = mkdtempSync(join(tmpdir(), 'desk-'))): Promise<TestDesk> {
  const delivered: DeliveredFile[][] = [];
  const logged: string[] = [];
  desks += 1;
  const mine = desks;
  let count = 0;
  const desk = await openDesk({
    libraryFolder: folder,
    door: 'browser',
    deliver: async (files) => {
      delivered.push(files);
      return { kind: 'downloads', files };
    },
    clock: tickingClock(),
    newId: (prefix) => `${prefix}_desk${mine}new${String(++count).padStart(6, '0')}`,
    log: (line) => logged.push(line),
  });
  return {
    desk,
    folder,
    delivered,
    logged,
    async get(name, payload) {
      const reply = await desk.ask(name, payload);
      if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${reply.sentence} ${logged.join('\n')}`);
      requests[name].gives.parse(reply.value);
      return reply.value;
    },
    async refused(name, payload) {
      const reply = await desk.ask(name, payload);
      if (reply.ok) throw new Error(`${name} was not refused`);
      expect(reply.sentence).toMatch(/^[^\n]+[.)]$/);
      return reply;
    },
    async end() {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
