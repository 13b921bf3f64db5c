import type { DamageFinder } from '../findDamage.ts';

const CLOSED = /[.!?…:;][”"“»«’')\]]*$|[”"»)\]]$/;

/** A paragraph of some length that breaks off without an end mark. */
export const missingText: DamageFinder = (text, blocks) =>
  blocks.flatMap((block, index) => {
    const words = text.slice(block.start, block.end).trimEnd();
    if (block.kind !== 'paragraph' || words.length < 80 || CLOSED.test(words.slice(-100))) return [];
    // A line that leads into a list or a quotation block needs no end mark.
    const next = blocks[index + 1]?.kind;
    if (next === 'list-item' || next === 'quotation' || next === 'table-row') return [];
    const tail = words.slice(-30);
    return [
      {
        code: 'missing-text' as const,
        start: block.start + words.length - tail.length,
        end: block.start + words.length,
        message: 'The paragraph breaks off without an end mark; text may be missing.',
        suggestion: '',
      },
    ];
  });
