import type { Damage } from '../../engine/nouns/source.ts';

/** Letters of the article shown on either side. */
const AROUND = 28;
const LONGEST = 160;

/** The damaged words with a little of what stands around them in their paragraph; long ones cut in their middle. */
export function damageAround(text: string, { start, end }: Damage): { before: string; words: string; after: string } {
  if (end === 0) return { before: '', words: '', after: '' };
  const words = text.slice(start, end);
  const head = text.slice(Math.max(0, start - AROUND), start);
  const tail = text.slice(end, end + AROUND);
  const before = head.slice(head.lastIndexOf('\n') + 1);
  const line = tail.indexOf('\n');
  const after = line < 0 ? tail : tail.slice(0, line);
  return {
    before: start - before.length > 0 && before === head ? `…${before.replace(/^\S*(?=\s)/, '')}` : before,
    words: words.length > LONGEST ? `${words.slice(0, LONGEST / 2)} … ${words.slice(-LONGEST / 2)}` : words,
    after: after === tail && end + AROUND < text.length ? `${after.replace(/\s\S*$/, '')} …` : after,
  };
}
