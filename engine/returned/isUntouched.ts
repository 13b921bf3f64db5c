import { wordsHash } from '../marks/paragraphMark.ts';
import type { Came } from './came.ts';

/** What may stand before the words that a mark knows: a heading's number, a field's label, a figure's number. */
const BEFORE = [/^/, /^\d+(?:\.\d+)*[.)]?[ \t]+/, /^[^\t]*\t/, /^\p{L}+\s\d+\.\s/u];

/** Whether a paragraph came back with the words that it went out with, by its own mark. */
export function isUntouched({ line, marks }: Came): boolean {
  const sent = new Set(marks.map(({ words }) => words));
  return sent.size > 0 && BEFORE.some((before) => sent.has(wordsHash(line.text.replace(before, ''))));
}
