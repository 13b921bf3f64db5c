import type { Damage, SourceBlock } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';
import { isEnglish } from './isEnglish.ts';
import { withoutOverlaps } from './withoutOverlaps.ts';

const SHORTEST = 60;
/** Words in a row that are compared. */
const ROW = 4;
/** How many of its rows a passage shares with an earlier one to be the same, a little changed. */
const SAME = 0.75;
const FEWEST_ROWS = 12;
/** No sentence has these twice in a row, unless somebody stammers, and then a comma or a dash stands between. */
const TWICE =
  /(?<![\p{L}\p{N}’'-])(the|of|and|to|a|an|with|for|from|by|at|their|our|its|my|we|they|this|were|are|would|could|should|which|into|than|as|or|if) \1(?![\p{L}\p{N}’'-])/giu;

/** A paragraph that stands a second time, whether or not a word was changed; a small word that stands twice. */
export const duplicate: DamageFinder = (text, blocks, most) =>
  withoutOverlaps([...passages(text, blocks), ...(isEnglish(text) ? wordsTwice(text, most) : [])]);

function passages(text: string, blocks: SourceBlock[]): Damage[] {
  const seen = new Set<string>();
  const rowsSeen = new Map<string, number>();
  const found: Damage[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.end - block.start < SHORTEST || block.kind === 'table-row') continue;
    const words = text.slice(block.start, block.end).toLowerCase();
    const letters = words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const rows = rowsOf(letters);
    if (seen.has(letters) || isChanged(rows, rowsSeen)) {
      found.push(report(block.start, block.end, 'This passage stands a second time.', ''));
    }
    seen.add(letters);
    for (const row of rows) if (!rowsSeen.has(row)) rowsSeen.set(row, index);
  }
  return found;
}

function rowsOf(letters: string): string[] {
  const words = letters.split(' ');
  // A passage of megabytes is no paragraph.
  if (words.length > 2000) return [];
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
  return firstMatches(text, TWICE, most).map((match) =>
    report(
      match.index,
      match.index + match[0].length,
      `“${match[0]}”: the word stands twice.`,
      match[0].split(' ')[0] ?? '',
    ),
  );
}

function report(start: number, end: number, message: string, suggestion: string): Damage {
  return { code: 'duplicate', start, end, message, suggestion };
}
