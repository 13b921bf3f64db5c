/** An element of a parsed text: as much of it as is read here (`intl-messageformat` has literals as type 0). */
interface Element {
  type: number;
  value?: unknown;
  options?: Record<string, { value: Element[] }>;
  children?: Element[];
}

const LITERAL = 0;
const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
};

/** English with a third more letters, between signs that show where a text was cut off: '[Pláce évidénce ·····]'. */
export function longer<E extends Element>(text: E[]): E[] {
  const size = text.reduce((sum, { type, value }) => sum + (type === LITERAL ? String(value).length : 4), 0);
  const rest = { type: LITERAL, value: ` ${'·'.repeat(Math.max(2, Math.ceil(size * 0.4)))}]` } as E;
  return [{ type: LITERAL, value: '[' } as E, ...text.map((one) => spelled(one, accented)), rest];
}

/** English that every program writes from right to left: each run of letters stands in an override (U+202E … U+202C). */
export function mirrored<E extends Element>(text: E[]): E[] {
  return text.map((one) => spelled(one, (words) => words.replace(/[\p{L}\p{N}]+/gu, '\u202e$&\u202c')));
}

function accented(words: string): string {
  return words.replace(/[aeiouAEIOU]/g, (letter) => ACCENTED[letter] ?? letter);
}

/** The literals in it anew, those in plurals and tags too; names of places stay. */
function spelled<E extends Element>(element: E, anew: (words: string) => string): E {
  if (element.type === LITERAL) return { ...element, value: anew(String(element.value)) };
  const changed = { ...element };
  if (element.options) {
    changed.options = Object.fromEntries(
      Object.entries(element.options).map(([key, { value, ...more }]) => [
        key,
        { ...more, value: value.map((one) => spelled(one, anew)) },
      ]),
    );
  }
  if (element.children) changed.children = element.children.map((one) => spelled(one, anew));
  return changed;
}
