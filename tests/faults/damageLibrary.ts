import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../desk/library/library.ts';
import { openLibrary } from '../../desk/library/openLibrary.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { type Picks, seededPicks } from '../bench/seededPicks.ts';
import { briefingOf, memo, quoteOf, sourceOf, tickingClock } from '../desk/library/shelfGoods.ts';

/**
 * Run as a program of its own, since a crash is what must not happen: damages a library in one place after another, opens it, and says one
 * line of JSON for each. Arguments: root folder, places, seed.
 */
const [root = '', places = '50', seed = '1'] = process.argv.slice(2);
const pick = seededPicks(Number(seed));
const PAGE = 4096;

const whole = join(root, 'whole');
const crashed = join(root, 'crashed');
const truth = makeWhole();
makeCrashed();

const KINDS: [name: string, damage: (folder: string, picks: Picks) => void][] = [
  ['a page zeroed', inFile((bytes, { between }) => fillPage(bytes, between, 0))],
  ['one bit flipped', inFile((bytes, { between }) => flip(bytes, between(0, bytes.length - 1), between(0, 7)))],
  ['cut', inFile((bytes, { between }) => bytes.subarray(0, between(1, bytes.length - 1)))],
  ['a stretch zeroed', inFile((bytes, { between }) => zero(bytes, between(0, bytes.length - 1), between(1, 20_000)))],
  [
    'bits flipped all over',
    inFile((bytes, { between }) => {
      for (let count = between(2, 12); count > 0; count--) flip(bytes, between(0, bytes.length - 1), between(0, 7));
      return bytes;
    }),
  ],
  ['a page of another kind', inFile((bytes, { between }) => fillPage(bytes, between, between(1, 255)))],
  ['the head broken', inFile((bytes, { between }) => flip(bytes, between(0, 99), between(0, 7)))],
  ['one letter changed', inFile((bytes, picks) => oneLetter(bytes, picks))],
  ['the WAL missing', (folder) => rmSync(join(folder, 'library.sqlite-wal'), { force: true })],
  ['the shared memory missing', (folder) => rmSync(join(folder, 'library.sqlite-shm'), { force: true })],
  [
    'the WAL broken',
    (folder, { between }) => {
      const path = join(folder, 'library.sqlite-wal');
      const bytes = readFileSync(path);
      writeFileSync(path, flip(bytes, between(0, bytes.length - 1), between(0, 7)));
    },
  ],
  [
    'the WAL cut',
    (folder, { between }) => {
      const path = join(folder, 'library.sqlite-wal');
      writeFileSync(path, readFileSync(path).subarray(0, between(1, statSync(path).size - 1)));
    },
  ],
];

for (let place = 0; place < Number(places); place++) {
  const [name, damage] = KINDS[place % KINDS.length] ?? ['', () => {}];
  const folder = join(root, `place-${place}`);
  mkdirSync(folder);
  // One with a WAL is one that crashed.
  const from = /WAL|shared/.test(name) ? crashed : whole;
  for (const file of readdirSync(from)) copyKeepingTimes(join(from, file), join(folder, file));
  damage(folder, pick);
  writeSync(1, `${JSON.stringify({ name, losses: lossesIn(folder, name) })}\n`);
  rmSync(folder, { recursive: true, force: true });
}

function lossesIn(folder: string, name: string): string[] {
  const path = join(folder, 'library.sqlite');
  const before = hashOf(readFileSync(path));
  let library: Library;
  try {
    library = openLibrary(folder, tickingClock('2026-01-02T00:00:00.000Z'));
  } catch (error) {
    const { name: kind, message } = error as Error;
    const untouched = hashOf(readFileSync(path)) === before;
    if (kind !== 'Refusal') return [`opening threw ${message}`];
    return untouched ? [] : ['refused, and the file was changed'];
  }
  const losses: string[] = [];
  const { notices } = library;
  const kept = readdirSync(folder).filter((one) => /^library-damaged-.*\.sqlite$/.test(one));
  const said = notices.some((one) => /was damaged/.test(one));
  if (said && !kept.some((one) => hashOf(readFileSync(join(folder, one))) === before))
    losses.push('the damaged file is not kept as it was');
  if (!said && kept.length > 0) losses.push('set aside without a word');
  for (const notice of notices) if (!/^[^\n]+\.$/.test(notice)) losses.push(`not plainly said: ${notice}`);
  const told = notices.join(' ');
  for (const [what, [read, was, called]] of Object.entries(truth)) {
    const now = readOf(() => read(library));
    if (now === was) continue;
    if (/Not as they were saved/.test(told) && (told.includes(called) || / and \d+ more/.test(told))) continue;
    if (now.startsWith('not found')) {
      if (!said && !name.startsWith('the WAL')) losses.push(`${what} is gone without a word`);
    } else if (!now.startsWith('damaged')) losses.push(`${what} is another without a word: ${now.slice(0, 120)}`);
  }
  library.close();
  return losses;
}

function readOf(read: () => string): string {
  try {
    return read();
  } catch (error) {
    const { name, code, message } = error as Error & { code: string };
    if (name !== 'Refusal') return `threw ${message}`;
    return code === 'damaged' ? 'damaged' : code === 'not-found' ? 'not found' : `refused: ${message}`;
  }
}

function makeWhole(): Record<string, [read: (library: Library) => string, was: string, called: string]> {
  const library = openLibrary(whole, tickingClock());
  const all: Record<string, [(library: Library) => string, string, string]> = {};
  const note = (what: string, called: string, read: (from: Library) => string) => {
    all[what] = [read, read(library), called];
  };
  for (let n = 0; n < 40; n++) {
    const words = `“We sail again on day ${n},” said Ilka Brandt. `;
    const { source, raw } = sourceOf(
      `Ferry ${n} to Kesmark\n${words}${`Line ${n} carried ${n * 37} people. `.repeat(20 + n * 7)}`,
    );
    const quote = quoteOf(source, `We sail again on day ${n},`);
    library.sources.keep(source, raw);
    library.evidence.suggest(source, [quote]);
    note(
      `article ${n}`,
      `article “Ferry ${n} to`,
      (from) => JSON.stringify(from.sources.open(source.id)) + hashOf(from.sources.raw(source.id)),
    );
    note(`evidence ${n}`, `evidence “We sail again on day ${n},`, (from) =>
      JSON.stringify(from.evidence.find(quote.id) ?? refuseNotFound()),
    );
    if (n % 3 > 0) continue;
    const id = `br_one${n}`;
    library.briefings.add(briefingOf(id, `Words of ${n}. `.repeat(30 + n * 20), [quote]), memo);
    note(`briefing ${n}`, `briefing “About ${id}”`, (from) => JSON.stringify(from.briefings.open(id)));
    const about = { id: `snap_one${n}`, by: 'A', why: 'named' as const, name: `v${n}`, words: 3, added: 0, removed: 0 };
    library.snapshots.add(briefingOf(id, `Earlier words of ${n}. `.repeat(40)), memo, about);
    note(`version ${n}`, `version “v${n}”`, (from) => JSON.stringify(from.snapshots.open(`snap_one${n}`)));
  }
  library.settings.set('analyst', 'A. Nalyst');
  note('the analyst', 'a setting', (from) => from.settings.get('analyst') || refuseNotFound());
  library.close();
  return all;
}

function makeCrashed(): void {
  mkdirSync(crashed);
  for (const file of readdirSync(whole)) copyKeepingTimes(join(whole, file), join(crashed, file));
  const library = openLibrary(crashed, tickingClock());
  library.settings.set('analyst', 'A. Nalyst');
  mkdirSync(join(root, 'half'));
  for (const file of readdirSync(crashed)) copyFileSync(join(crashed, file), join(root, 'half', file));
  library.close();
  rmSync(crashed, { recursive: true });
  mkdirSync(crashed);
  for (const file of readdirSync(join(root, 'half'))) copyFileSync(join(root, 'half', file), join(crashed, file));
}

function refuseNotFound(): never {
  throw Object.assign(new Error('not there'), { name: 'Refusal', code: 'not-found' });
}

/** Every second time as a disk breaks: no time in the folder tells of it. */
function inFile(damage: (bytes: Uint8Array, picks: Picks) => Uint8Array) {
  return (folder: string, picks: Picks) => {
    const path = join(folder, 'library.sqlite');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, damage(readFileSync(path), picks));
    if (picks.chance(0.5)) utimesSync(path, atime, mtime);
  };
}

function copyKeepingTimes(from: string, to: string): void {
  copyFileSync(from, to);
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}

function fillPage(bytes: Uint8Array, between: Picks['between'], value: number): Uint8Array {
  const page = between(0, Math.floor(bytes.length / PAGE) - 1);
  return bytes.fill(value, page * PAGE, (page + 1) * PAGE);
}

function zero(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return bytes.fill(0, at, at + length);
}

function flip(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return bytes;
}

/** A letter of the analyst's or an article's own words becomes another one. */
function oneLetter(bytes: Uint8Array, { between, one }: Picks): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const word = one(['Words of', 'Earlier words', 'sail again', 'carried']);
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  const at = places[between(0, places.length - 1)] ?? 0;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
