import type { Quotation } from './quotations.ts';

import { FRENCH_CUES } from './tongues/french.ts';

/** A quotation, or a part of one that a report within its marks divides; `told` is that report, offsets within the block. */
export interface Part extends Quotation {
  told?: { start: number; end: number };
}

/** Russian sets the report between dashes, French between commas: «Деньги есть, — сказал Вельяминов. — Дорог нет.» · « Rien, ajoute-t-elle. Ils savent. » */
const REPORTS: Record<string, RegExp> = {
  ru: /[,.!?…]\s[—–-]\s((?:\p{Ll}+(?:л|ла|ли|ло|ет|ит|ает|яет|ует)(?:ся|сь)?)(?:\s[^«»—–]{0,80}?)?)[.,]\s[—–-]\s/gu,
  fr: /[,!?]\s((?:(?:a-t-|s[’'])?\p{Ll}+(?:-t)?-(?:il|elle|on)|(?:a|ont)\s\p{Ll}+é)(?:\s[^«»“”.,]{0,60})?)[.,]\s/gu,
};
/** `« Je ne regrette rien, confie Brigitte Salles, 61 ans. On a bien vécu. »`: a verb of speech, and behind it a name. */
const NAMED_WITHIN = new RegExp(
  `[,!?]\\s((?:${FRENCH_CUES})\\s(?:(?:le|la|l[’'])\\s?(?:\\p{Ll}[\\p{L}’'-]*\\s){1,3})?\\p{Lu}[^«»“”.]{2,70})[.]\\s`,
  'gu',
);
REPORTS.uk = REPORTS.ru as RegExp;

/** The quotations of a block, those that hold a report cut around it. */
export function partsOf(quotations: Quotation[], text: string, language: string): Part[] {
  const report = REPORTS[language.slice(0, 2)];
  return report ? quotations.flatMap((quotation) => cut(quotation, text, report)) : quotations;
}

function cut(quotation: Quotation, text: string, report: RegExp): Part[] {
  const parts: Part[] = [];
  let { open, start } = quotation;
  let told: Part['told'];
  const words = text.slice(quotation.start, quotation.end);
  const named = report === REPORTS.fr ? [...words.matchAll(NAMED_WITHIN)] : [];
  for (const match of [...words.matchAll(report), ...named].sort((a, b) => a.index - b.index)) {
    const at = quotation.start + match.index;
    const toldAt = at + match[0].indexOf(match[1] ?? '');
    told = { start: toldAt, end: toldAt + (match[1]?.length ?? 0) };
    // A comma before the report is the report's own; a question mark is the speaker's.
    const end = /[!?…]/.test(text[at] ?? '') ? at + 1 : at;
    parts.push({ open, start, end, close: end, closed: true, told });
    open = at + match[0].length;
    start = open;
  }
  return [...parts, { ...quotation, open, start, ...(told ? { told } : {}) }];
}
