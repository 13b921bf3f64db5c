import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';

const BREAK =
  /(?<!\p{Ll})(\p{Ll}{2,30})- (?!(?:and|or|und|oder|et|ou|y|o|to|bis|versus|vs|through|nor|but|than|as|beziehungsweise|sowie)\b)(\p{Ll}{2,30})/gu;

/** A word that a line end had divided: "infra- structure". */
export const hyphenBreak: DamageFinder = (text, _blocks, most) =>
  firstMatches(text, BREAK, most).map((match) => ({
    code: 'hyphen-break' as const,
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0]}” looks like one word divided at a line end.`,
    suggestion: `${match[1]}${match[2]}`,
  }));
