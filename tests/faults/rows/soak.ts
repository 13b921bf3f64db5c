import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Gives, Reply, RequestName, Takes } from '../../../desk/bridge.ts';
import { decodeBody, encodeBody } from '../../../engine/nouns/jsonBytes.ts';
import { slopeOf } from '../../bench/slopeOf.ts';
import { chromiumHere, chromiumMissing } from '../../chromiumHere.ts';
import { ROOT } from '../../tools.ts';
import { type FaultRow, rowOf, skippedRow } from '../faultRow.ts';

/** What one round of the analyst leaves in the process of the desk and on the disk. */
interface Reading {
  round: number;
  memoryMb: number;
  screenMb: number;
  handles: number;
  temporary: number;
  libraryMb: number;
}

const FAULT = 'soak';
/** Rounds that warm up: threads, fonts and caches are loaded once. */
const WARM = 8;

/**
 * A working day at the desk through `serve`, with the screen in Chromium, as fast as it goes: every round captures an article, drafts from it,
 * types and saves, previews, searches and throws all of it away again. Memory, handles, temporary files and the library stay flat.
 */
export async function soak(minutes: number): Promise<FaultRow[]> {
  if (process.platform !== 'linux') return [skippedRow(FAULT, 'a day at the desk', 'reads /proc')];
  const home = mkdtempSync(join(tmpdir(), 'soak-'));
  const main = join(ROOT, 'desk', 'cli', 'main.ts');
  const desk = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', main, 'serve', '--port', '0', '--library', join(home, 'library')],
    {
      env: { ...process.env, TMPDIR: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [first] = (await once(desk.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(String(first))?.[0] ?? '';
  const browser = chromiumMissing() === '' ? await chromium.launch(chromiumHere()) : null;
  const page = (await browser?.newPage()) ?? null;
  await page?.goto(url);
  const readings: Reading[] = [];
  const until = Date.now() + minutes * 60_000;
  const ask = askerOf(url);
  for (let round = 1; Date.now() < until; round++) {
    await oneRound(ask, page, round);
    if (round % 4 === 0) readings.push(await readingOf(round, desk.pid ?? 0, home, page));
  }
  await browser?.close();
  desk.kill('SIGINT');
  await once(desk, 'exit');
  const left = readdirSync(home).filter((name) => name !== 'library');
  rmSync(home, { recursive: true, force: true });
  return [
    rowOf(FAULT, `a day at the desk in ${minutes} minutes`, readings.at(-1)?.round ?? 0, lossesOf(readings, left)),
  ];
}

function lossesOf(readings: Reading[], left: string[]): string[] {
  const settled = readings.filter((one) => one.round > WARM);
  const [first] = settled;
  const last = settled.at(-1);
  if (!first || !last || settled.length < 4) return ['too few rounds to tell'];
  const losses = left.length > 0 ? [`left in the folder for temporary files: ${left.join(', ')}`] : [];
  const limits: [keyof Reading, most: number][] = [
    ['memoryMb', 1],
    ['screenMb', 0.5],
    ['handles', 0.05],
    ['temporary', 0.02],
    ['libraryMb', 0.02],
  ];
  for (const [what, most] of limits) {
    // Of the second half: a heap grows until its collector sees need, then it stays.
    const late = settled.slice(Math.floor(settled.length / 2));
    const slope = slopeOf(late.map((one) => ({ x: one.round, y: one[what] })));
    process.stdout.write(
      `    ${what.padEnd(12)} first ${first[what].toFixed(1)}, last ${last[what].toFixed(1)}, slope ${slope.toFixed(4)} a round of the second half (${late.length} readings)\n`,
    );
    if (slope > most) losses.push(`${what} grows by ${slope.toFixed(3)} a round`);
  }
  return losses;
}

type Asker = <N extends RequestName>(name: N, payload: Takes<N>) => Promise<Gives<N>>;

function askerOf(url: string): Asker {
  const { origin, hash } = new URL(url);
  return async (name, payload) => {
    const answer = await fetch(`${origin}/bridge/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-briefwright-token': hash.slice('#token='.length) },
      body: encodeBody(payload),
    });
    const reply = decodeBody(await answer.text()) as Reply<typeof name>;
    if (!reply.ok) throw new Error(`${name}: ${reply.sentence}`);
    return reply.value;
  };
}

async function oneRound(ask: Asker, page: Page | null, round: number): Promise<void> {
  const article = `Ferry line ${round} to Kesmark reopens\n\n“We sail again on day ${round},” said Ilka Brandt, who runs the port. The line carried ${round * 37} people in 2025.\n\n${`The crews of line ${round} are back. `.repeat(60)}`;
  const bytes = new TextEncoder().encode(article);
  const { source } = await ask('source.capture', { format: 'text', bytes, fileName: 'a.txt', url: '' });
  const about = { templateId: 'media-digest', title: 'Digest of the day', date: '2026-01-01' };
  const opened = await ask('briefing.draft', { ...about, sourceIds: [source.id], evidenceIds: [] });
  let { revision } = opened;
  let { briefing } = opened.dossier;
  for (let save = 0; save < 10; save++) {
    briefing = { ...briefing, variables: { ...briefing.variables, author: `Typed ${save}` } };
    ({ revision } = await ask('briefing.save', { briefing, revision }));
  }
  await ask('library.search', { query: `kesmark ${round}`, limit: 20, offset: 0 });
  await ask('briefing.preview', { briefing });
  if (page) await onScreen(page, round);
  await ask('briefing.save', { briefing: { ...briefing, fills: [] }, revision });
  await ask('briefing.remove', { id: briefing.id });
  await ask('source.remove', { id: source.id });
}

/** The screen goes through its rooms, too. */
async function onScreen(page: Page, round: number): Promise<void> {
  if (round % 10 === 0) await page.reload();
  for (const key of ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+2']) await page.keyboard.press(key);
  await page.waitForTimeout(50);
}

async function readingOf(round: number, pid: number, home: string, page: Page | null): Promise<Reading> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const sizes = readdirSync(join(home, 'library')).map((name) => statSync(join(home, 'library', name)).size);
  return {
    round,
    memoryMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
    screenMb: page ? await heapOf(page) : 0,
    handles: readdirSync(`/proc/${pid}/fd`).length,
    temporary:
      readdirSync(home).length - 1 + readdirSync(join(home, 'library')).filter((name) => name.endsWith('.tmp')).length,
    libraryMb: sizes.reduce((sum, size) => sum + size, 0) / 1024 / 1024,
  };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize / 1024 / 1024;
}
