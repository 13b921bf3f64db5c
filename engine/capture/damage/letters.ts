export const LOWER = 1;
export const UPPER = 2;
/** A letter without case, or a mark that belongs to one. */
export const LETTER = 3;
export const FIGURE = 4;
const OTHER = 5;

const kinds = new Uint8Array(0x10000);

/** What a UTF-16 code unit is. A table, as the pattern of a Unicode class costs much more and is asked of every character. */
export function letterKind(code: number): number {
  const known = kinds[code] ?? OTHER;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(letter: string): number {
  if (/\p{Ll}/u.test(letter)) return LOWER;
  if (/\p{Lu}/u.test(letter)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(letter)) return LETTER;
  return /\p{Nd}/u.test(letter) ? FIGURE : OTHER;
}

export function isLetter(code: number): boolean {
  return letterKind(code) <= LETTER;
}
