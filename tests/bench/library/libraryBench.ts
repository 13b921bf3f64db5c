import { existsSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { soundnessOf } from '../../../desk/library/soundness.ts';
import { type Figure, printFigures } from './bounds.ts';
import { generatedLibrary } from './generateLibrary.ts';
import { screenFigures } from './screenFigures.ts';

const SOURCES = 10_000;
const BRIEFINGS = 100;
const ROUNDS = 15;

/** The promise for search and for opening, at this size. */
const SEARCH = 50;
const OPENING = 1000;

const QUERIES: [name: string, query: string][] = [
  ['a rare word', 'amtbachwald'],
  ['a common word (in two of three articles)', 'the'],
  ['two letters, as one begins to type', 'ba'],
  ['a phrase', '"of the"'],
  ['three words', 'ashlor ashmun ashpen'],
  ['a word without another', 'the -of'],
  ['a word without its accents', 'zolw'],
  ['Chinese, two signs', '山河'],
  ['filters alone', 'publisher:courier kind:quote after:2025'],
  ['a word and filters', 'kind:quote language:en speaker:bram ashlor'],
  ['what no briefing prints', 'unused ashlor'],
];

/** How a library of 10,000 articles, 30,000 pieces of evidence and 100 briefings is opened and searched. */
export async function libraryBench(): Promise<void> {
  const folder = generatedLibrary(SOURCES, BRIEFINGS);
  const file = join(folder, 'library.sqlite');
  console.log(`${SOURCES} articles, ${BRIEFINGS} briefings, ${Math.round(statSync(file).size / 1e6)} MB`);
  console.log(
    `${loadavg()[0]?.toFixed(1)} programs want ${availableParallelism()} processors: what is above that makes the medians longer.`,
  );
  printFigures('Opening', openingFigures(folder, file));
  const library = openLibrary(folder, now);
  try {
    printFigures('Search: 60 hits and the counts of every kind', searchFigures(library));
    printFigures('What the rooms ask for', roomFigures(library));
  } finally {
    library.close();
  }
  const screen = existsSync('out/renderer/index.html') ? await screenFigures(folder) : null;
  if (screen) printFigures('In Chromium', screen);
  else console.log('\nNo Chromium, or nothing built (npm run build): the screen is not measured.');
}

const now = () => new Date().toISOString();

function openingFigures(folder: string, file: string): Figure[] {
  const first = (library: Library) => library.sources.list(200) && library.sources.count() && library.briefings.list();
  return [
    timed(
      'open, first 200 lines of the list, all briefings',
      () => {
        const library = openLibrary(folder, now);
        first(library);
        library.close();
      },
      OPENING,
    ),
    timed('reading the whole file through, as after a crash or a week', () => soundnessOf(file, true), null, 3),
  ];
}

function searchFigures({ search }: Library): Figure[] {
  return QUERIES.flatMap(([name, query]) => [
    timed(
      `${name}: ${query}`,
      () => {
        search.hits(query, 60);
        search.counts(query);
      },
      SEARCH,
    ),
  ]);
}

function roomFigures({ search, sources, offers, briefings, alike }: Library): Figure[] {
  const [newest] = sources.list(1);
  const id = newest?.id ?? '';
  const wish = { kinds: ['quote', 'stat', 'excerpt'] as ('quote' | 'stat' | 'excerpt')[], placed: [], limit: 60 };
  const about = 'ashlor ashmun ashpen ashwil ashtor ashcas ashden ashash ashkenken';
  return [
    timed('filters to choose from, of a common word', () => search.facets('the'), SEARCH),
    timed('100 lines of the list, at its end', () => sources.list(100, SOURCES - 100), SEARCH),
    timed('evidence for a slot', () => offers({ ...wish, query: '', about, offset: 0 }), SEARCH),
    timed('evidence for a slot, by a word', () => offers({ ...wish, query: 'ash', about, offset: 0 }), SEARCH),
    timed('the next article that waits', () => sources.waiting(id), SEARCH),
    timed('where an article is used, and its same text', () => [briefings.usesOf(id), alike.sameText(id)], SEARCH),
  ];
}

function timed(name: string, work: () => unknown, bound: number | null, rounds = ROUNDS): Figure {
  work();
  const measured = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    const start = performance.now();
    work();
    const { user, system } = process.cpuUsage(before);
    return { time: performance.now() - start, computed: (user + system) / 1000 };
  });
  return { name, times: measured.map((one) => one.time), computed: measured.map((one) => one.computed), bound };
}
