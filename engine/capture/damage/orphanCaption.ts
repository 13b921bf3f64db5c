import type { DamageFinder } from '../findDamage.ts';

/** A picture's caption or credit between paragraphs of plain text, its picture gone. */
export const orphanCaption: DamageFinder = (_text, blocks) =>
  blocks
    .filter((block) => block.kind === 'caption' || block.kind === 'credit')
    .map((block) => ({
      code: 'orphan-caption' as const,
      start: block.start,
      end: block.end,
      message: `The ${block.kind} of a picture stands in the text without its picture.`,
      suggestion: '',
    }));
