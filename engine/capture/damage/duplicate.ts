import type { Damage } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';

const SHORTEST = 60;

/** A paragraph that stands a second time. */
export const duplicate: DamageFinder = (text, blocks) => {
  const seen = new Set<string>();
  const found: Damage[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end).toLowerCase();
    if (words.length < SHORTEST || block.kind === 'table-row') continue;
    if (seen.has(words)) {
      found.push({
        code: 'duplicate',
        start: block.start,
        end: block.end,
        message: 'This passage stands a second time.',
        suggestion: '',
      });
    }
    seen.add(words);
  }
  return found;
};
