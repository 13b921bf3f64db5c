import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { seededPicks } from '../../bench/seededPicks.ts';
import { ROOT } from '../../tools.ts';
import { type Extent, type FaultRow, inLanes, rowOf } from '../faultRow.ts';
import { libraryDump } from '../libraryDump.ts';

/** A whole desk, with its threads, is killed at any moment of capturing, typing, exporting and backing up; kill after kill in one library. */
export async function killsAtMoments({ kills, seed, lanes }: Extent): Promise<FaultRow[]> {
  const pick = seededPicks(seed + 1);
  const count = Math.ceil(kills / 4);
  const delays = Array.from({ length: count }, () => pick.between(0, 1500));
  const roots = Array.from({ length: lanes }, () => mkdtempSync(join(tmpdir(), 'moments-')));
  const losses: string[] = [];
  let killed = 0;
  let acknowledged = 0;
  await inLanes(lanes, lanes, async (lane) => {
    const root = roots[lane] ?? '';
    for (let at = lane; at < count; at += lanes) {
      const said = await killedAfter(root, delays[at] ?? 0);
      killed += 1;
      acknowledged += said.length;
      losses.push(...lossesOf(root, said).map((loss) => `killed after ${delays[at]} ms: ${loss}`));
    }
  });
  for (const root of roots) rmSync(root, { recursive: true, force: true });
  return [rowOf('kill -9 at any moment', `a desk at work, ${acknowledged} things acknowledged`, killed, losses)];
}

async function killedAfter(root: string, delay: number): Promise<string[]> {
  const program = join(ROOT, 'tests', 'faults', 'deskForever.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, root], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  let waiting = false;
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint += part;
  });
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
    if (!waiting) setTimeout(() => child.kill('SIGKILL'), delay);
    waiting = true;
  });
  await once(child, 'close');
  if (child.signalCode !== 'SIGKILL') throw new Error(`the desk ended by itself: ${complaint}`);
  return said.split('\n').slice(0, -1);
}

function lossesOf(root: string, said: string[]): string[] {
  const losses: string[] = [];
  const library = openLibrary(join(root, 'library'), () => new Date().toISOString());
  if (library.notices.length > 0) losses.push(`the next start says: ${library.notices.join(' ')}`);
  if (library.readOnly !== '') losses.push(`it opens to be read only: ${library.readOnly}`);
  for (const line of said) {
    const [what, id = '', revision = '1'] = line.split(' ');
    try {
      if (what === 'captured' && hashOf(library.sources.raw(id)) !== library.sources.open(id).sha256)
        losses.push(`${line}: another article`);
      if (what === 'made' && !library.briefings.has(id)) losses.push(`${line}: is not there`);
      if (what !== 'saved') continue;
      const kept = library.briefings.open(id);
      if (kept.revision < Number(revision)) losses.push(`${line}: there is only save ${kept.revision}`);
      if (kept.briefing.variables.author !== `Save ${kept.revision}`)
        losses.push(`${line}: mixed with ${kept.briefing.variables.author}`);
    } catch (error) {
      losses.push(`${line}: ${(error as Error).message}`);
    }
  }
  library.close();
  return [...losses, ...halfFiles(join(root, 'out'))];
}

/** Under its final name no file is half. */
function halfFiles(out: string): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out).flatMap((name) => {
    const path = join(out, name);
    if (name.endsWith('.pdf')) {
      const bytes = readFileSync(path);
      const whole = bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-8).toString().includes('%%EOF');
      return whole ? [] : [`${name} is half`];
    }
    if (name.endsWith('.docx')) {
      try {
        return unzipSync(readFileSync(path))['word/document.xml'] ? [] : [`${name} is half`];
      } catch {
        return [`${name} is half`];
      }
    }
    if (name === 'backup.sqlite') return /rows|empty/.test(libraryDump(path)) ? [] : [`${name}: ${libraryDump(path)}`];
    return [];
  });
}
