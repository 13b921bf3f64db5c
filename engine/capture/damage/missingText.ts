import type { Damage, SourceBlock } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';
import { isEnglish } from './isEnglish.ts';
import { unclosedQuotations } from './unclosedQuotations.ts';

const CLOSED = /[.!?…:;][”"“»«’')\]]*$|[”"»)\]」』]$|[。！？]$|[-–—]$/;
/** No sentence ends with one of these. */
const LEADS_ON =
  /(?<![\p{L}’'-])(?:the|a|an|of|and|or|but|to|from|with|by|for|at|as|because|which|whose|their|his|its|my|our|your|than|into|between|among|der|die|das|des|dem|und|oder|von|mit|für|le|la|les|du|de|et|pour|avec|el|los|y|con|para)$|,$/iu;
/** No headline ends with one of these either. */
const NO_HEADLINE =
  /(?<![\p{L}’'-])(?:the|an|of|and|or|because|which|whose|their|its|our|your|than|into|that|between|among|from)$/u;
/** "The minister said that the. Nobody …": an article or a conjunction just before the stop. */
const STOPPED = /(?<=\p{L} )(?:the|an|and|nor|their|my|your|whose|every|of the|and a)[.](?=\s+[“"]?\p{Lu}|$)/gmu;
const SHORTEST = 40;
/** Title, standfirst, byline and date come first. */
const FEWEST_BEFORE = 3;
const LONGER_THAN_HEADINGS = 100;
/** More paragraphs in small letters are somebody's list. */
const MOST_BEHEADED = 2;

/** Text that breaks off: a paragraph without its end or its beginning, a sentence that stops on a word that leads on, a quotation that never closes. */
export const missingText: DamageFinder = (text, blocks, most) => {
  const closes = mostlyClosed(text, blocks);
  const english = isEnglish(text);
  return [
    ...blocks.flatMap((_, index) => brokenOff(text, blocks, index, closes)),
    ...(closes && english ? beheadedIn(text, blocks) : []),
    ...(english ? firstMatches(text, STOPPED, most) : []).map((match) => {
      const start = text.lastIndexOf(' ', Math.max(0, match.index - 2)) + 1;
      return report(
        start,
        match.index + match[0].length,
        'The sentence stops on a word that leads on; text may be missing.',
      );
    }),
    ...unclosedQuotations(text, blocks).map(({ start, end, message }) => report(start, end, message)),
  ];
};

/** A text of whole sentences: not a list, verses or the lines of a transcript. */
function mostlyClosed(text: string, blocks: SourceBlock[]): boolean {
  const long = blocks.filter((block) => block.kind === 'paragraph' && block.end - block.start >= SHORTEST);
  const closed = long.filter((block) => CLOSED.test(tailOf(text, block)));
  return long.length >= 4 && closed.length >= long.length * 0.7;
}

function brokenOff(text: string, blocks: SourceBlock[], index: number, closes: boolean): Damage[] {
  const block = blocks[index];
  const next = blocks[index + 1]?.kind;
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'heading')) return [];
  const words = text.slice(block.start, block.end).trimEnd();
  if (words.length < SHORTEST || CLOSED.test(words.slice(-100))) return [];
  // A line that leads into a list or a quotation block needs no end mark.
  if (next === 'list-item' || next === 'quotation' || next === 'table-row') return [];
  const heading = block.kind === 'heading';
  // A line of its own may be a headline or a standfirst; what follows a whole sentence is none, nor is what is long and further down.
  const plainEnd = /\p{Ll}$|\d$/u.test(words);
  const down = closes && index >= FEWEST_BEFORE;
  const told = words.length >= 80 && (down || !heading) && /[.!?]["”’]?\s+[“"‘]?\p{Lu}/u.test(words);
  const long = words.length >= LONGER_THAN_HEADINGS && down;
  const leads = heading ? closes && NO_HEADLINE.test(words) : LEADS_ON.test(words);
  if (!leads && !(plainEnd && (told || long))) return [];
  const tail = words.slice(-30);
  const start = block.start + words.length - tail.length;
  return [report(start, start + tail.length, 'The paragraph breaks off without an end mark; text may be missing.')];
}

/** Paragraphs that begin in small letters though the ones before had ended: their first words, or their large first letter, are gone. */
function beheadedIn(text: string, blocks: SourceBlock[]): Damage[] {
  const found = blocks.flatMap((block, index) => beheaded(text, block, blocks[index - 1]));
  return found.length > MOST_BEHEADED ? [] : found;
}

function beheaded(text: string, block: SourceBlock, before: SourceBlock | undefined): Damage[] {
  if (block.kind !== 'paragraph' || block.end - block.start < SHORTEST) return [];
  const opening = /^\p{Ll}[\p{Ll}’']*(?=,? [\p{L}\d“"][^:]{20})/u.exec(text.slice(block.start, block.start + 80))?.[0];
  if (opening === undefined || !CLOSED.test(tailOf(text, block))) return [];
  const ended =
    before?.kind === 'heading' || (before?.kind === 'paragraph' && /[.!?][”"’)]*$/.test(tailOf(text, before)));
  if (!ended) return [];
  const message = 'The paragraph begins in the middle of a sentence; its beginning may be missing.';
  return [report(block.start, block.start + opening.length, message)];
}

function tailOf(text: string, block: SourceBlock): string {
  return text.slice(Math.max(block.start, block.end - 100), block.end).trimEnd();
}

function report(start: number, end: number, message: string): Damage {
  return { code: 'missing-text', start, end, message, suggestion: '' };
}
