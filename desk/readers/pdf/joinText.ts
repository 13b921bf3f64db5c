import { isCjk } from './spell.ts';

/** Words of a file, to tell a divided word from one with a hyphen of its own. */
export interface Vocabulary {
  words: Set<string>;
  hyphened: Set<string>;
}

/** What stands before a hyphen that is written, whatever the line: "self-made", "twenty-one". */
const HYPHENED =
  /^(?:self|well|high|low|long|short|vice|ex|so|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten)$/i;
const HANGING = /^(?:and|or|und|oder|et|ou|bis|to)$/;
const DIVIDED = /([\p{L}\p{M}\p{N}'’-]*[\p{L}\p{M}\p{N}])([-\u2010\u00ad])$/u;

export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const hyphened = new Set<string>();
  for (const text of texts) {
    const whole = text.toLowerCase().replace(/[\p{L}\p{M}-]+[-\u2010\u00ad]$/u, '');
    for (const [word] of whole.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu)) {
      (word.includes('-') ? hyphened : words).add(word);
    }
  }
  return { words, hyphened };
}

/** Lines as one text: a word that a line end divided is whole again, ideographs follow without a space. */
export function joinText(texts: string[], vocabulary: () => Vocabulary): string {
  const parts: string[] = [];
  for (const [at, text] of texts.entries()) {
    const next = texts[at + 1];
    if (next === undefined) parts.push(text);
    else {
      const { cut, glue } = seam(text.slice(-300), next, vocabulary);
      parts.push(cut ? text.slice(0, -1) : text, glue);
    }
  }
  return parts.join('');
}

/** Whether the last sign of a line goes, and what comes between it and the next. */
function seam(text: string, next: string, vocabulary: () => Vocabulary): { cut: boolean; glue: string } {
  const start = /^[\p{L}\p{M}]{1,60}/u.exec(next)?.[0] ?? '';
  const divided = /[-\u2010\u00ad]$/.test(text) ? DIVIDED.exec(text.slice(-60)) : null;
  if (divided && (start !== '' || /^\p{N}/u.test(next))) {
    const [, first = '', mark = '-'] = divided;
    if (mark === '\u00ad') return { cut: true, glue: '' };
    // "long- and short-term": the hyphen stands for what follows.
    if (HANGING.test(start)) return { cut: false, glue: ' ' };
    return { cut: !keepsHyphen(first, start, vocabulary), glue: '' };
  }
  const last = [...text.slice(-2)].at(-1) ?? '';
  const first = String.fromCodePoint(next.codePointAt(0) ?? 32);
  const isOne = (isCjk(last) && isCjk(first)) || /https?:\/\/\S*[/_=&?-]$/.test(text);
  return { cut: false, glue: isOne ? '' : ' ' };
}

function keepsHyphen(first: string, start: string, vocabulary: () => Vocabulary): boolean {
  if (start === '' || !/^\p{Ll}/u.test(start) || first === '') return true;
  if (/[-\p{N}]/u.test(first) || (first.length > 1 && first === first.toUpperCase())) return true;
  const { words, hyphened } = vocabulary();
  const [one, other] = [first.toLowerCase(), start.toLowerCase()];
  if (words.has(one + other)) return false;
  return hyphened.has(`${one}-${other}`) || HYPHENED.test(one);
}
