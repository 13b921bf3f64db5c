import type { DamageFinder } from '../findDamage.ts';
import { gluedWords } from './gluedWords.ts';
import { lostSpaces } from './lostSpaces.ts';

/**
 * Words and sentences that lost the space between them: `forcesIt`, `WashingtonPost`, `Timewrote`, `ofthe`, `home.The`, `said,but`.
 * Names such as McDonald, iPhone or YouTube are left alone, and words that English has.
 */
export const runTogether: DamageFinder = (text, _blocks, most) => [
  ...gluedWords(text, most),
  ...lostSpaces(text, most),
];
