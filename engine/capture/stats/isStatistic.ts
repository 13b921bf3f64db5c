import type { FoundNumber } from './numbersIn.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|mayo|junio|julio|agosto|octubre|noviembre|diciembre';
const MONTH_BEFORE = new RegExp(`(?:${MONTHS})\\.?\\s$`, 'i');
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?:${MONTHS})\\b`, 'i');
const LABEL_BEFORE =
  /(?:\b(?:Article|Art\.|Section|Chapter|Paragraph|Page|p\.|pp\.|No\.?|Nr\.?|Number|Figure|Table|Line|Route|Highway|Flight|Room|Phase|Part|Group|Unit|Berth|Pier|Gate|Platform|Channel|Artikel|Kapitel|Seite|Version|Covid|COVID|[GBFT])|§|#)[\s-]?$/;
const AGE_AFTER = /^(?:-|\s)(?:year|month|week|day)-olds?\b|^\s(?:years?|months?) (?:old|of age)\b|^-jährig/i;
const AGE_BEFORE = /\b(?:aged?|at the age of|im Alter von)\s$/i;
const TIME_AFTER = /^(?::\d\d|\s?(?:a\.?m\.?|p\.?m\.?|Uhr|o['’]clock|hrs|GMT|UTC|CET)\b|h\d\d)/i;
const PHONE = /\+?\d[\d\s()/-]{8,}\d/;
const RANKING =
  /\b(?:rank(?:s|ed|ing)?|place[sd]?|position|came|finished|list|largest|biggest|highest|lowest|most|strongest)\b/i;

/** Whether a number is a statistic. Dates, clock times, years, ages, phone numbers and numbering are not. */
export function isStatistic(number: FoundNumber, text: string): boolean {
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const after = text.slice(number.end, number.end + 40);
  const figures = text.slice(number.start, number.end);
  if (isYear(figures, number, before, after)) return false;
  if (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after)) return false;
  if (LABEL_BEFORE.test(before) || AGE_AFTER.test(after) || AGE_BEFORE.test(before)) return false;
  if (TIME_AFTER.test(after) || /\d:$/.test(before) || /^[-/]\d/.test(after) || /\d[-/]$/.test(before)) return false;
  if (/^[-](?=\p{L})/u.test(after) && number.unit === '') return false;
  if (inPhoneNumber(number, text)) return false;
  if (/^, (?:a|an|the|who|was|is|of)\b/.test(after) && /\p{Lu}[\p{L}’'-]+, $/u.test(before) && number.value < 120)
    return false;
  if (number.unit === 'rank')
    return RANKING.test(text.slice(Math.max(0, number.start - 80), number.start)) || RANKING.test(after);
  if (number.inWords && number.unit === '') return isCount(number, after, before);
  if (/^\s*(?:[).]\s|$)/.test(after) && before.trim() === '') return false;
  return true;
}

function isYear(figures: string, number: FoundNumber, before: string, after: string): boolean {
  if (number.unit !== '' && number.unit !== 'rank') return false;
  if (/^\d{4}$/.test(figures) && number.value >= 1500 && number.value <= 2100) {
    // "2000 soldiers" counts; "in 2024 soldiers" does not.
    return (
      /\b(?:in|since|by|until|from|of|the|year|during|and|to|late|early|mid|for|before|after)\s$|^$|[,(]\s?$|\d[–/-]$/i.test(
        before,
      ) || !/^\s\p{Ll}+s\b/u.test(after)
    );
  }
  return /^\d{4}$/.test(figures.slice(0, 4)) && /^(?:s\b|ern?\b|er Jahre)/.test(after) && figures.length === 4;
}

function inPhoneNumber(number: FoundNumber, text: string): boolean {
  const around = text.slice(Math.max(0, number.start - 16), number.end + 16);
  const phone = PHONE.exec(around);
  return (
    phone !== null &&
    (phone[0].startsWith('+') || /\(\d+\)/.test(phone[0]) || /\d{2,}[ -]\d{2,}[ -]\d{2,}/.test(phone[0])) &&
    !/\d,\d{3}/.test(phone[0]) &&
    !/\p{L}/u.test(phone[0])
  );
}

/** A spelled number counts when a plural follows: "three dredgers"; "one of them" and "two days later" do not. */
function isCount(number: FoundNumber, after: string, before: string): boolean {
  if (
    number.value === 1 ||
    /^\s(?:of (?:them|us|which|whom|those)|days? (?:later|earlier|after|before|ago)|weeks? (?:later|after|ago)|years? (?:later|after|ago)|months? (?:later|after|ago)|or|and|to)\b/i.test(
      after,
    )
  )
    return false;
  if (/\b(?:the|these|those|last|first|next|past|other|all)\s$/i.test(before) && number.value < 20) return false;
  return /^\s(?:of\s)?(?:\p{L}[\p{L}-]*\s){0,2}\p{Ll}[\p{L}-]*s\b/u.test(after) || number.value >= 100;
}
