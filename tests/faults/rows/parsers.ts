import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openDesk } from '../../../desk/desk.ts';
import { openPress } from '../../../desk/press/openPress.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { tickingClock } from '../../desk/library/shelfGoods.ts';
import { ROOT } from '../../tools.ts';
import { type FaultRow, rowOf } from '../faultRow.ts';

const FAULT = 'parser crash, hang, out of memory';

/** Only the capture that fails is lost; one beside it and the next one succeed. The same for the press. */
export async function parsersThatFail(): Promise<FaultRow[]> {
  return [await slowCaptures(), await pressThatFails()];
}

async function slowCaptures(): Promise<FaultRow> {
  const folder = mkdtempSync(join(tmpdir(), 'parsers-'));
  const desk = await openDesk({
    libraryFolder: folder,
    door: 'browser',
    deliver: async (files) => ({ kind: 'downloads', files }),
    clock: tickingClock(),
    newId: (prefix) => `${prefix}_00000001`,
  });
  const capture = (text: string, format: 'html' | 'text') =>
    desk.ask('source.capture', { format, bytes: new TextEncoder().encode(text), fileName: 'a', url: '' });
  const losses: string[] = [];
  const evil = [
    // Too much work for the parser of pages.
    `<html><body><p>${'&amp;'.repeat(3_800_000)}`,
    `<html><body>${'<p>words &lt; more &amp; words</p>'.repeat(55_000)}`,
    `<html><body><table>${'<tr><td>x'.repeat(20_000)}`,
  ];
  for (const [at, page] of evil.entries()) {
    const [bad, beside] = await Promise.all([capture(page, 'html'), capture(`A ferry sails on day ${at}.`, 'text')]);
    if (!bad.ok && (bad.code === 'fault' || !/^[^\n]+\.$/.test(bad.sentence)))
      losses.push(`page ${at}: ${bad.sentence}`);
    if (!beside.ok) losses.push(`the article beside page ${at}: ${beside.sentence}`);
    const next = await capture(`Another one after page ${at}.`, 'text');
    if (!next.ok) losses.push(`the article after page ${at}: ${next.sentence}`);
  }
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
  return rowOf(FAULT, 'captures that are too much, one beside and one after', evil.length, losses);
}

/** A thread that dies, hangs or eats memory in the middle of a job; the next job gets a new one. */
async function pressThatFails(): Promise<FaultRow> {
  const losses: string[] = [];
  const { dossier, media } = await exampleOf('media-digest');
  const wants = { docx: true, pdf: false, at: '2026-01-01T00:00:00Z' };
  const ways: [name: string, body: string][] = [
    ['crash', "process.nextTick(() => { throw new Error('invented') })"],
    ['exit', 'process.exit(9)'],
    ['hang', 'for (;;);'],
    ['out of memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(Math.random()))'],
  ];
  for (const [name, body] of ways) {
    let first = true;
    const press = openPress({
      patience: first ? 8000 : 60_000,
      startThread: () => {
        if (!first) return new Worker(join(ROOT, 'desk', 'press', 'worker.ts'));
        first = false;
        const code = `require('node:worker_threads').parentPort.on('message', () => { ${body} })`;
        return new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 64 } });
      },
    });
    const failed = await press.press(dossier, wants, media).then(
      () => 'done',
      (error: Error) =>
        error.name === 'Refusal' && /^[^\n]+\.$/.test(error.message) ? 'refused' : `threw ${error.message}`,
    );
    if (failed !== 'refused') losses.push(`${name}: ${failed}`);
    const next = await press.press(dossier, wants, media).then(
      () => 'done',
      (error: Error) => error.message,
    );
    if (next !== 'done') losses.push(`after a ${name}: ${next}`);
    await press.close();
  }
  return rowOf(FAULT, 'threads of the press that die or hang', ways.length, losses);
}
