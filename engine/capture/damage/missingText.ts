import type { Damage, SourceBlock } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';

const CLOSED = /[.!?…:;][”"“»«’')\]]*$|[”"»)\]」』]$|[。！？]$/;
/** No sentence ends with one of these. */
const LEADS_ON =
  /(?<![\p{L}’'-])(?:the|a|an|of|and|or|but|to|from|with|by|for|at|as|because|which|whose|their|his|its|my|our|your|than|into|between|among|der|die|das|des|dem|und|oder|von|mit|für|le|la|les|du|de|et|pour|avec|el|los|y|con|para)$|,$/iu;
/** "The minister said that the. Nobody …": an article or a conjunction just before the stop. */
const STOPPED = /(?<![\p{L}’'.-])(?:the|and|their|its|my|our|your|whose|every)[.](?=\s+\p{Lu}|$)/gmu;

/** Text that breaks off: a paragraph without an end mark, a sentence that stops on a word that leads on, a quotation that never closes. */
export const missingText: DamageFinder = (text, blocks, most) =>
  [
    ...blocks.flatMap((block, index) => brokenOff(text, block, blocks[index + 1])),
    ...firstMatches(text, STOPPED, most).map((match) => {
      const start = text.lastIndexOf(' ', Math.max(0, match.index - 2)) + 1;
      return report(
        start,
        match.index + match[0].length,
        'The sentence stops on a word that leads on; text may be missing.',
      );
    }),
    ...blocks.flatMap((block, index) => neverClosed(text, block, blocks[index + 1])),
  ].sort((a, b) => a.start - b.start);

function brokenOff(text: string, block: SourceBlock, next: SourceBlock | undefined): Damage[] {
  const words = text.slice(block.start, block.end).trimEnd();
  if (block.kind !== 'paragraph' || words.length < 40 || CLOSED.test(words.slice(-100))) return [];
  // A line that leads into a list or a quotation block needs no end mark.
  if (next?.kind === 'list-item' || next?.kind === 'quotation' || next?.kind === 'table-row') return [];
  // A line of its own may be a headline or a standfirst; what follows a whole sentence is none.
  const told = words.length >= 80 && /[.!?]["”’]?\s+[“"‘]?\p{Lu}/u.test(words) && /\p{Ll}$|\d$/u.test(words);
  if (!LEADS_ON.test(words) && !told) return [];
  const tail = words.slice(-30);
  const start = block.start + words.length - tail.length;
  return [report(start, start + tail.length, 'The paragraph breaks off without an end mark; text may be missing.')];
}

/** An opening mark without its closing one: only a quotation that goes on in the next paragraph may leave it out, and that one opens again. */
function neverClosed(text: string, block: SourceBlock, next: SourceBlock | undefined): Damage[] {
  if (block.kind !== 'paragraph') return [];
  const words = text.slice(block.start, block.end);
  const open = words.lastIndexOf('“');
  // "â€“" is a dash in the wrong encoding.
  if (
    open < 0 ||
    words.slice(open - 2, open) === 'â€' ||
    words.indexOf('”', open) >= 0 ||
    words.includes('„') ||
    (!words.includes('”', 0) && words.split('“').length > 2)
  )
    return [];
  if (next && /^[“"«„‘]/u.test(text.slice(next.start, next.start + 1))) return [];
  const start = block.start + open;
  const end = Math.min(block.end, start + 30);
  return [report(start, end, 'The quotation that opens here never closes; where it ends was lost.')];
}

function report(start: number, end: number, message: string): Damage {
  return { code: 'missing-text', start, end, message, suggestion: '' };
}
