import { Refusal } from '../nouns/refusal.ts';

/** A book of a thousand pages has some ten thousand paragraphs. */
const MOST_BLOCKS = 100_000;

/** Text cut into a million pieces is no article, and every later step would pay for it. @throws Refusal 'too-complex' */
export function refuseManyBlocks(count: number): void {
  if (count <= MOST_BLOCKS) return;
  throw new Refusal(
    'too-complex',
    `This text has ${count} paragraphs; an article may have ${MOST_BLOCKS} at most.`,
    'Cut out the part you need and capture that.',
  );
}
