/** Words that stand beside others and make no new word with them: where one of them begins or ends an unknown word, a space was lost. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of and to in that is was for with as his her their has have had are were but not from which this they she he it be been by at who will would when what can could than then after about into also because while where our your its these those there more some said'.split(
    ' ',
  ),
);
/** A derived or inflected word never begins a compound that is written as one: "decisionmaking", "presentsduring". */
const DERIVED =
  /^.{3,}(?:ed|ly|tion|sion|ment|ity|ness|ance|ence|ive|al|ous|ic|ful|able|ible|ism|ist|ies|ers|ors|ians|ants|ents|ing)$/;

export interface Parting {
  left: string;
  right: string;
}

/** The ways in which lower-case letters may be two words run together, the surest kind only. Words are those that `isWord` knows. */
export function partingsOf(letters: string, isWord: (word: string) => boolean): Parting[] {
  let best = 0;
  let found: Parting[] = [];
  for (let at = 2; at < letters.length - 1; at += 1) {
    const left = letters.slice(0, at);
    const right = letters.slice(at);
    const sure = surenessOf(left, right);
    if (sure === 0 || sure < best || !isWord(left) || !isWord(right)) continue;
    if (sure > best) found = [];
    best = sure;
    found.push({ left, right });
  }
  return found;
}

function surenessOf(left: string, right: string): number {
  const begins = FUNCTION_WORDS.has(left);
  const ends = FUNCTION_WORDS.has(right);
  if (begins && ends) return 3;
  // Dialect writes "talkin" and "somethin", Latin ends in "-alis".
  if (/(?:in|is)$/.test(right)) return 0;
  if ((ends && left.length >= 3) || (begins && right.length >= (left.length > 2 ? 3 : 4))) return 2;
  const derived = left.length >= 5 && right.length >= 4 && DERIVED.test(left);
  return derived || (left.length >= 4 && right.length >= 5 && right.endsWith('ly')) ? 1 : 0;
}
