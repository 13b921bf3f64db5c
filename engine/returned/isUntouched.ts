import { FROM_HOUSE } from '../marks/houseMarks.ts';
import { wordsHash } from '../marks/paragraphMark.ts';
import type { Came } from './came.ts';

/** What may stand before the words that a mark knows: a heading's number, a field's label, a figure's number. */
const BEFORE = [/^/, /^\d+(?:\.\d+)*[.)]?[ \t]+/, /^[^\t]*\t/, /^\p{L}+\s\d+\.\s/u];

/** Notes and pictures, which a house file has of its own. */
const SIGNS = /[\ufff9\ufffc]/g;

/** Whether a paragraph came back with the words that it went out with, by its own mark. */
export function isUntouched({ line, marks }: Came): boolean {
  const sent = new Set(marks.map(({ words }) => words));
  const isHouse = marks.some(({ from }) => from === FROM_HOUSE);
  const text = isHouse ? line.text.replace(SIGNS, '') : line.text;
  return sent.size > 0 && BEFORE.some((before) => sent.has(wordsHash(text.replace(before, ''))));
}
