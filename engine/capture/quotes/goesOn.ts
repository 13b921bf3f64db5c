import { cuesIn } from './cues.ts';
import type { Former } from './suggestQuotes.ts';

/** `“This,” said Delgado, “is not about politics.”` · `that “wages will follow” and that “prices will fall”`: one sentence, one speaker. */
export function isInterrupted(between: string, { attribution, behind }: Former, language: string): boolean {
  if (attribution.cue === '' && attribution.speaker === '') return false;
  // “…” and that the e-mails had been “…”
  if (/^\s*,?\s*(?:and|but|or)\sthat\s[^.!?;:]*$/u.test(between) && cuesIn(between, language).length === 0) return true;
  if (between.length > 240 || !/(?:[,;:—–]|\band|\bor|\bthat|\bund|\bet|\by)\s*$/u.test(between)) return false;
  if (/[.!?]["”’]?\s/u.test(withoutAbbreviations(between))) return false;
  return behind || cuesIn(between, language).length === 0;
}

/** Behind the block's last quotation nothing is told but who said it. */
export function endsWithTelling(tail: string): boolean {
  return tail.length < 160 && !/[.!?]["”’]?\s+\S/u.test(withoutAbbreviations(tail.trim()));
}

function withoutAbbreviations(text: string): string {
  return text.replace(/\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|St|Lt|Sgt|Capt|Col|Gen|Rev|Prof|\p{Lu})\./gu, '');
}

/** Nothing but an attribution's own end and, at most, the rest of its sentence stands between two quotations of one speaker. */
export function follows(between: string): boolean {
  return (
    between.length < 240 &&
    !/[.!?]\s+\p{Lu}[^.!?]{0,60}:\s*$/u.test(between) &&
    (between.trim() === '' ||
      /[.:,?!]\s*$/.test(between) ||
      /^[,\s]*(?:and|but|or|und|et|y)(?: that)?\s*$/.test(between)) &&
    !/[.!?]\s+\S[^.!?]{25,}[.!?]\s*$/.test(between)
  );
}
