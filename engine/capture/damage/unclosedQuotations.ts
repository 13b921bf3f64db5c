import type { SourceBlock } from '../../nouns/source.ts';

interface Unclosed {
  start: number;
  end: number;
  message: string;
}

const SHOWN = 30;
const NEVER_CLOSES = 'The quotation that opens here never closes; where it ends was lost.';
const PARAGRAPH_MARKS = /^[“"«„‘]/u;

/** Quotation marks without their partners: only a quotation that goes on in the next paragraph may leave its closing mark out, and that one opens again. */
export function unclosedQuotations(text: string, blocks: SourceBlock[]): Unclosed[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const words = text.slice(block.start, block.end);
    const next = blocks[index + 1];
    const goesOn = next !== undefined && PARAGRAPH_MARKS.test(text.slice(next.start, next.start + 1));
    return curly(words, block.start, goesOn);
  });
}

function curly(words: string, from: number, goesOn: boolean): Unclosed[] {
  // German opens low and closes with the mark that opens an English quotation; in those texts nothing is sure.
  if (words.includes('„')) return [];
  let open = -1;
  for (let at = 0; at < words.length; at += 1) {
    const mark = words.charAt(at);
    if (mark !== '“' && mark !== '”') continue;
    // "â€“" is a dash in the wrong encoding.
    if (words.slice(at - 2, at) === 'â€') return [];
    if (mark === '”') {
      open = -1;
      continue;
    }
    // A second opening mark before the first has closed: the closing one is lost, where both stand before a word.
    if (open >= 0 && words.charAt(at - 1) === ' ' && /\p{L}/u.test(words.charAt(at + 1))) {
      return [{ start: from + open, end: from + Math.min(words.length, open + SHOWN), message: NEVER_CLOSES }];
    }
    open = at;
  }
  if (open < 0 || goesOn) return [];
  if (!words.includes('”') && words.split('“').length > 2) return [];
  return [{ start: from + open, end: from + Math.min(words.length, open + SHOWN), message: NEVER_CLOSES }];
}
