import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openDesk } from '../../desk/desk.ts';
import { usedByAll } from '../usedByAll.ts';
import { generatePage } from './generatePage.ts';
import { slopeOf } from './slopeOf.ts';

const ARTICLES = 1_000;
const EVERY = 200;
/** Until here caches fill and the heap finds its size. */
const SETTLED_AT = 400;

type Held = { articles: number; rss: number; reader: number; heap: number };

/** What the process, and the one that reads for it, hold while a thousand different articles are captured into a library file; it must not grow with them. Kilobytes. */
export async function captureMemory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-library-'));
  try {
    const held = await captureMany(folder);
    console.log(`\nMemory, ${ARTICLES} different articles captured into one library`);
    console.log(`  ${'articles'.padStart(8)} ${'RSS'.padStart(9)} ${'reader'.padStart(9)} ${'heap used'.padStart(10)}`);
    for (const { articles, rss, reader, heap } of held)
      console.log(
        `  ${String(articles).padStart(8)} ${inMegabytes(rss).padStart(9)} ${inMegabytes(reader).padStart(9)} ${inMegabytes(heap).padStart(10)}`,
      );
    const settled = held.filter(({ articles }) => articles >= SETTLED_AT);
    const growth = (of: 'rss' | 'heap') => slopeOf(settled.map((one) => ({ x: one.articles, y: one[of] }))).toFixed(1);
    console.log(
      `  from ${SETTLED_AT} on: RSS ${growth('rss')} kB an article, heap used ${growth('heap')} kB an article`,
    );
    console.log(`  library file: ${inMegabytes(statSync(join(folder, 'library.sqlite')).size / 1024)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function captureMany(folder: string): Promise<Held[]> {
  const collect = garbageCollector();
  const desk = await openDesk({
    libraryFolder: folder,
    door: 'browser',
    deliver: () => Promise.reject(new Error('nothing is delivered here')),
    clock: () => '2026-01-01T00:00:00.000Z',
    newId: (prefix) => `${prefix}_bench0001`,
  });
  const held: Held[] = [];
  for (let article = 1; article <= ARTICLES; article += 1) {
    const { html, url } = generatePage(article);
    const bytes = new TextEncoder().encode(html);
    const reply = await desk.ask('source.capture', { format: 'html', bytes, fileName: `${article}.html`, url });
    if (!reply.ok) throw new Error(reply.sentence);
    if (article % EVERY === 0) {
      collect();
      const { rss, heapUsed } = process.memoryUsage();
      const all = [...usedByAll().megabytes.values()].reduce((sum, one) => sum + one, 0) * 1024;
      held.push({ articles: article, rss: rss / 1024, reader: all - rss / 1024, heap: heapUsed / 1024 });
    }
  }
  await desk.close();
  return held;
}

/** Node's own collector, without a flag on the command line. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function inMegabytes(kilobytes: number): string {
  return `${(kilobytes / 1024).toFixed(1)} MB`;
}
