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
import { ROOT } from '../tools.ts';

const KILLS = 20;

let folder: string;
let child: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a program of this folder, kills it in the middle of its work some lines and milliseconds on; gives all it had said by then. */
async function killAfter(program: string, argument: string, lines: number, delay: number): Promise<string[]> {
  const running = spawn(process.execPath, [join(ROOT, 'tests', 'faults', program), argument], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = running;
  let said = '';
  let complaint = '';
  running.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint += part;
  });
  running.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
    if (said.split('\n').length > lines) setTimeout(() => running.kill('SIGKILL'), delay);
  });
  await once(running, 'close');
  if (running.signalCode !== 'SIGKILL') throw new Error(`${program} ended by itself: ${complaint}`);
  // Only whole lines were said.
  return said.split('\n').slice(0, -1);
}

describe('a program killed at any moment', () => {
  it('has every acknowledged save and capture in its library, and nothing mixed', { timeout: 120_000 }, async () => {
    const captured: string[] = [];
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      for (const line of await killAfter('saveForever.ts', folder, 3 + (kill % 5), (kill * 3.7) % 23)) {
        const [what, value = ''] = line.split(' ');
        if (what === 'saved') acknowledged = Number(value);
        else captured.push(value);
      }
      const library = openLibrary(folder, tickingClock());
      expect(library.notices).toEqual([]);
      expect(library.readOnly).toBe('');
      const { briefing, revision } = library.briefings.open('br_killed1');
      expect(revision).toBeGreaterThanOrEqual(acknowledged);
      const fill = briefing.fills[0];
      const words = fill?.kind === 'prose' ? proseText(fill.prose) : '';
      expect(new Set(words.match(/\d+/g))).toEqual(new Set([String(revision)]));
      for (const id of captured) expect(hashOf(library.sources.raw(id))).toBe(library.sources.open(id).sha256);
      library.close();
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
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
