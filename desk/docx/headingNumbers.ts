import type { Block } from '../../engine/nouns/document.ts';

/**
 * Whether Word, counting the numbered headings level by level, comes to the very numbers they print. Then they are a list of
 * Word's, and a heading that is put in counts on; otherwise the numbers stay words.
 */
export function countsHeadings(blocks: Block[]): boolean {
  const counted: number[] = [];
  let numbered = false;
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.number === '') continue;
    // A level that none stands above, which programs count differently, leaves a gap here: its number is no '1.1'.
    counted.length = Math.min(counted.length, block.level);
    counted[block.level - 1] = (counted[block.level - 1] ?? 0) + 1;
    if (counted.join('.') !== block.number) return false;
    numbered = true;
  }
  return numbered;
}
