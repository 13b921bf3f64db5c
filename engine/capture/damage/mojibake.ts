import type { Damage } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';
import { type CodePage, codePages, readAgain } from './codePages.ts';
import { leftEntities } from './leftEntities.ts';

/** Letters and marks that articles are written with. */
const READABLE =
  /^[\u00a0-\u024f\u0370-\u052f\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1e00-\u1fff\u2002-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u27bf\u3000-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef\u{1f000}-\u{1faff}]+$/u;
/** Quotation marks, dashes and the space before a French mark stand behind sound letters too. */
const COMMON_MARK = /[\u00a0«»‘’“”„–—…]/;
/** In Windows-1252 a quotation mark's last byte has no letter and is dropped. */
const CUT_SHORT =
  /â€(?![\u0080-\u00bf\u0160-\u0161\u0152-\u0153\u0178\u017d-\u017e\u0192\u02c6\u02dc\u2013-\u203a€™ťśŤŚ])|(?<=\p{Ll})Ã(?=[\s.,;:!?”)]|$)/gu;
const LOST = /\ufffd+/g;
/** "don�t", "it?s" */
const APOSTROPHE = /(?<=\p{L})\ufffd(?=(?:s|t|re|ve|ll|d|m)\b)/gu;
const QUESTIONED =
  /(?<![\p{L}&=])(?:(?:do|did|does|is|was|were|has|have|had|could|would|should|ca|wo|are)n\?t|(?:it|that|he|she|who|there|let)\?s|(?:I|we|they|you)\?(?:re|ve|ll|m))(?!\p{L})/giu;

/** Letters read in the wrong encoding, and what else a page's code left in its text; the suggestion reads them in the right one where that gives letters. */
export const mojibake: DamageFinder = (text, _blocks, most) => [
  ...codePages().flatMap((page) => misreadIn(text, page, most)),
  ...firstMatches(text, CUT_SHORT, most).map((match) => report(match, match[0] === 'Ã' ? 'à' : '”')),
  ...firstMatches(text, APOSTROPHE, most).map((match) => report(match, '’')),
  ...firstMatches(text, LOST, most).map((match) => report(match, '')),
  ...firstMatches(text, QUESTIONED, most).map((match) => report(match, match[0].replace('?', '’'))),
  ...leftEntities(text, most),
];

function misreadIn(text: string, page: CodePage, most: number): Damage[] {
  return firstMatches(text, page.misread, most * 4)
    .flatMap((match) => {
      const once = readAgain(match[0], page);
      return once !== '' && isSure(text, match, once, page) ? [report(match, readTwice(once, page))] : [];
    })
    .slice(0, most);
}

/** Whether the letters can hardly be meant as they stand. */
function isSure(text: string, match: RegExpExecArray, read: string, page: CodePage): boolean {
  if (!READABLE.test(read) && !/[\u0080-\u009f]/.test(read)) return false;
  const letters = [...read].length;
  const [first = ''] = match[0];
  const mark = /^(?:â€|â‚|â„|вЂ|‚Ä|ðŸ)/.test(match[0]);
  if (mark || (page.label === 'macintosh' && /[√¬]/.test(first)) || letters >= 4) return true;
  const before = text.charAt(match.index - 1);
  const behind = text.charAt(match.index + match[0].length);
  const beside = /[a-z]/.test(before) || /[a-z]/.test(behind);
  if (page.label === 'windows-1251') return letters >= 3 || (first === 'Г' && beside);
  if (/[ÂÃ]/.test(first)) return !(COMMON_MARK.test(match[0].charAt(1)) && /\p{Lu}/u.test(before)) || letters > 1;
  if (letters > 1 && !COMMON_MARK.test(match[0])) return true;
  return beside && !COMMON_MARK.test(match[0]) && match[0].length === 2;
}

/** What was misread twice reads as misread once. */
function readTwice(once: string, page: CodePage): string {
  const twice = once.replace(page.misread, (letters) => readAgain(letters, page) || letters);
  return /[\u0080-\u009f]/.test(twice) ? '' : twice;
}

function report(match: RegExpExecArray, suggestion: string): Damage {
  return {
    code: 'mojibake',
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0].slice(0, 80)}” looks like letters read in the wrong encoding.`,
    suggestion,
  };
}
