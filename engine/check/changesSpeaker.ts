const MARKS = /[“”„«»"]/g;
/** A sentence ends and another begins; a short word before the full stop is an abbreviation ('Maj. Gen.'). */
const NEW_SENTENCE = /\p{L}{4,}[.!?]\s+\S/u;
const PRONOUN = /\b(he|she|they|it|I|we)\b/;

/**
 * Whether what was left out leaves one quotation and enters another that need not be the same speaker's. Between them only a
 * tag of one sentence may stand, naming the speaker or nobody else ('he said', 'said Ines Valdor'). In doubt it changes: words
 * of two people must never be printed as one statement.
 */
export function changesSpeaker(leftOut: string, speaker: string): boolean {
  const marks = [...leftOut.matchAll(MARKS)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || first === last) return false;
  // A whole quotation within what was left out: nothing was entered.
  if (first[0] === '„' || (first[0] === '“' && last[0] === '”')) return false;
  const tag = leftOut.slice(first.index + 1, last.index).trim();
  if (NEW_SENTENCE.test(tag)) return true;
  if (PRONOUN.test(tag)) return false;
  const names = tag.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  return names.length > 0 && !names.some((name) => speaker.toLowerCase().includes(name.toLowerCase()));
}
