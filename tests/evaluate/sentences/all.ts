import { heldOut } from './heldOut.ts';
import { sentencesIn } from './labelledSentence.ts';
import { markets } from './markets.ts';
import { people } from './people.ts';
import { things } from './things.ts';

/** Single sentences that the rules were made with an eye on. */
export const seenSentences = [markets, things, people].flatMap((lines) => sentencesIn(lines));

/** Single sentences that only measure. */
export const heldOutSentences = sentencesIn(heldOut);
