import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../desk/files/writeWhole.ts';
import { openLibrary } from '../../desk/library/openLibrary.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { proseText } from '../../engine/nouns/prose.ts';
import { tickingClock } from '../desk/library/shelfGoods.ts';
import { has, ROOT } from '../tools.ts';

let folder: string;
let child: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a program until it is killed; gives the whole lines it had said by then. */
async function untilKilled(command: string[], onSaid: (lines: number, kill: () => void) => void): Promise<string[]> {
  const [program = '', ...rest] = command;
  const running = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  child = running;
  let said = '';
  let complaint = '';
  running.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint += part;
  });
  running.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
    onSaid(said.split('\n').length - 1, () => running.kill('SIGKILL'));
  });
  await once(running, 'close');
  if (running.signalCode !== 'SIGKILL') throw new Error(`${program} ended by itself: ${complaint}`);
  return said.split('\n').slice(0, -1);
}

/** Kills a program of this folder some milliseconds after it said so many lines. */
function killAfter(program: string, argument: string, lines: number, delay: number): Promise<string[]> {
  const command = [process.execPath, join(ROOT, 'tests', 'faults', program), argument];
  return untilKilled(command, (said, kill) => said >= lines && setTimeout(kill, delay));
}

/** Kills it at its nth write to a file: the only sure way into the middle of a commit. */
function killAtWrite(program: string, argument: string, nth: number): Promise<string[]> {
  const inject = ['-e', 'trace=pwrite64', '-e', `inject=pwrite64:signal=SIGKILL:when=${nth}`];
  const traced = ['strace', '-f', '-q', '-o', '/dev/null', ...inject];
  return untilKilled([...traced, process.execPath, join(ROOT, 'tests', 'faults', program), argument], () => {});
}

/** What a killed program had said is all in its library, and the rest old or new. */
function expectAllOf(said: string[]): void {
  const library = openLibrary(folder, tickingClock());
  try {
    expect(library.notices).toEqual([]);
    expect(library.readOnly).toBe('');
    const acknowledged = Number(said.findLast((line) => line.startsWith('saved'))?.split(' ')[1] ?? 0);
    // Killed before its very first save was acknowledged.
    if (acknowledged === 0 && !library.briefings.has('br_killed1')) return;
    const { briefing, revision } = library.briefings.open('br_killed1');
    expect(revision).toBeGreaterThanOrEqual(acknowledged);
    const fill = briefing.fills[0];
    const words = fill?.kind === 'prose' ? proseText(fill.prose) : '';
    expect(new Set(words.match(/\d+/g))).toEqual(new Set([String(revision)]));
    const captured = said.filter((line) => line.startsWith('captured')).map((line) => line.split(' ')[1] ?? '');
    for (const id of captured) expect(hashOf(library.sources.raw(id))).toBe(library.sources.open(id).sha256);
  } finally {
    library.close();
  }
}

describe('a program killed at any moment', () => {
  it('has every acknowledged save and capture in its library', { timeout: 120_000 }, async () => {
    const said: string[] = [];
    for (let kill = 0; kill < 6; kill++) {
      said.push(...(await killAfter('saveForever.ts', folder, 3 + kill, (kill * 3.7) % 23)));
      expectAllOf(said);
    }
    expect(said.length).toBeGreaterThan(18);
  });

  it.skipIf(!has('strace'))('between any two writes of a commit too', { timeout: 120_000 }, async () => {
    const said: string[] = [];
    for (let kill = 0; kill < 20; kill++) {
      said.push(...(await killAtWrite('saveForever.ts', folder, 5 + ((kill * 97) % 700))));
      expectAllOf(said);
    }
    expect(said.length).toBeGreaterThan(5);
  });

  it('leaves a file whole, one version or the next', { timeout: 60_000 }, async () => {
    const path = join(folder, 'out.pdf');
    for (let kill = 0; kill < 8; kill++) {
      const last = Number((await killAfter('writeForever.ts', path, 3 + kill, (kill * 1.3) % 7)).at(-1)?.split(' ')[1]);
      const bytes = readFileSync(path);
      expect(bytes.length).toBe(400_000);
      expect([last, last + 1]).toContain(bytes[0]);
      expect(bytes.every((byte) => byte === bytes[0])).toBe(true);
    }
    await writeWhole(path, new Uint8Array(1));
    expect(readdirSync(folder)).toEqual(['out.pdf']);
  });
});
