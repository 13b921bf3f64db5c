import type { Damage } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';

const REMARK =
  /\b(?:The|This|Das|Der|Le|El) (?:word|words|term|phrase|expression|Wort|Begriff|Ausdruck|mot|terme|término) [“"„«‘']([^”"“»’']{2,60})[”"“»’']/g;

/** How far back the word is looked for: a remark speaks of what has just been said. */
const REACH = 50_000;

/** A remark on a word that stands nowhere before: the sentence it speaks of was lost. */
export const danglingReference: DamageFinder = (text, _blocks, most) => {
  const found: Damage[] = [];
  for (const match of firstMatches(text, REMARK, most)) {
    const word = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (before.toLowerCase().includes(word.toLowerCase())) continue;
    found.push({
      code: 'dangling-reference',
      start: match.index,
      end: match.index + match[0].length,
      message: `This speaks of “${word}”, which stands nowhere before; a passage may be missing.`,
      suggestion: '',
    });
  }
  return found;
};
