import type { Damage } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';

const REMARK =
  /\b(?:The|This|Das|Der|Le|El) (?:word|words|term|phrase|expression|Wort|Begriff|Ausdruck|mot|terme|término) [“"„«‘']([^”"“»’']{2,60})[”"“»’']/g;

/** A remark on a word that stands nowhere before: the sentence it speaks of was lost. */
export const danglingReference: DamageFinder = (text) => {
  const lower = text.toLowerCase();
  const found: Damage[] = [];
  for (const match of text.matchAll(REMARK)) {
    const word = match[1] ?? '';
    if (lower.slice(0, match.index).includes(word.toLowerCase())) continue;
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
