import type { Damage, SourceBlock } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { isEnglish } from './isEnglish.ts';
import { eachWord } from './wordsIn.ts';

const SHORTEST = 60;
const LONGEST_COMPARED = 12_000;
const LONGEST_TWICE = 6;
/** Words in a row that are compared. */
const ROW = 4;
/** How many of its rows a passage shares with an earlier one to be the same, a little changed. */
const SAME = 0.75;
const FEWEST_ROWS = 12;
/** No sentence has these twice in a row, unless somebody stammers, and then a comma or a dash stands between. */
const TWICE: ReadonlySet<string> = new Set(
  'the of and to a an with for from by at their our its we they this were are would could should which into than as or if'.split(
    ' ',
  ),
);

/** A paragraph that stands a second time, whether or not a word was changed; a small word that stands twice. */
export const duplicate: DamageFinder = (text, blocks, most) => [
  ...passages(text, blocks),
  ...(isEnglish(text) ? wordsTwice(text, most) : []),
];

function passages(text: string, blocks: SourceBlock[]): Damage[] {
  const seen = new Set<string>();
  const rowsSeen = new Map<string, number>();
  const found: Damage[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.end - block.start < SHORTEST || block.kind === 'table-row') continue;
    const words = text.slice(block.start, block.end);
    // A passage of megabytes is no paragraph: it is compared as it stands.
    const letters = words.length > LONGEST_COMPARED ? words : bare(words);
    const rows = rowsOf(letters);
    if (seen.has(letters) || isChanged(rows, rowsSeen)) {
      found.push(report(block.start, block.end, 'This passage stands a second time.', ''));
    }
    seen.add(letters);
    for (const row of rows) if (!rowsSeen.has(row)) rowsSeen.set(row, index);
  }
  return found;
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function rowsOf(letters: string): string[] {
  if (letters.length > LONGEST_COMPARED) return [];
  const words = letters.split(' ');
  return words.slice(ROW - 1).map((_, index) => words.slice(index, index + ROW).join(' '));
}

/** Most rows stand in one earlier passage. */
function isChanged(rows: string[], rowsSeen: ReadonlyMap<string, number>): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const shared = new Map<number, number>();
  for (const row of rows) {
    const where = rowsSeen.get(row);
    if (where !== undefined) shared.set(where, (shared.get(where) ?? 0) + 1);
  }
  return Math.max(0, ...shared.values()) >= rows.length * SAME;
}

function wordsTwice(text: string, most: number): Damage[] {
  const found: Damage[] = [];
  let before = '';
  let end = -1;
  eachWord(text, (word, start) => {
    const small = word.length <= LONGEST_TWICE ? word.toLowerCase() : '';
    if (small !== '' && small === before && start === end + 1 && TWICE.has(small) && found.length < most) {
      const from = end - word.length;
      if (text.charCodeAt(end) === 32 && standsAlone(text, from, start + word.length)) {
        const words = text.slice(from, start + word.length);
        found.push(
          report(from, start + word.length, `“${words}”: the word stands twice.`, words.slice(0, word.length)),
        );
      }
    }
    before = small;
    end = start + word.length;
  });
  return found;
}

/** No part of a compound, and not twice on purpose: "and and and". */
function standsAlone(text: string, start: number, end: number): boolean {
  return !/[-‐\p{N}]/u.test(text.charAt(start - 1)) && !/[-‐\p{N}]/u.test(text.charAt(end));
}

function report(start: number, end: number, message: string, suggestion: string): Damage {
  return { code: 'duplicate', start, end, message, suggestion };
}
