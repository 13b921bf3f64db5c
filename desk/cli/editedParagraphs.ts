import { NOTE_SIGN } from '../../engine/marks/paragraphMark.ts';
import type { Manifest } from '../../engine/nouns/document.ts';
import { type Came, cameParagraphs } from '../../engine/returned/came.ts';
import { isUntouched } from '../../engine/returned/isUntouched.ts';
import { OBJECT_SIGN } from '../../engine/returned/line.ts';
import { readReturned } from '../returned/readReturned.ts';

/** What stands for a note, or for a picture, in the text of a line. */
const SIGNS = new RegExp(`[${NOTE_SIGN}${OBJECT_SIGN}]`, 'g');
/** Words that a changed paragraph must have in common with a piece of evidence to be the one that held it. */
const SHARED = 0.5;

/**
 * The words of those paragraphs and notes of a DOCX that hold evidence and no longer have the hash that stands hidden beside them: somebody edited
 * the file after its export. Files without such marks give none.
 */
export function editedParagraphs(bytes: Uint8Array, name: string, { evidence }: Manifest): string[] {
  const { paragraphs, notes } = readReturned(bytes, name);
  const read = (list: typeof paragraphs) => cameParagraphs(list, (id) => id).came;
  const texts = evidence.map(({ text }) => wordsIn(text));
  const holds = ({ line }: Came) => {
    if (line.text.includes(NOTE_SIGN)) return true;
    const words = new Set(wordsIn(line.text));
    return texts.some((own) => own.length > 0 && own.filter((word) => words.has(word)).length >= SHARED * own.length);
  };
  const changed = (one: Came) => one.marks.length > 0 && !isUntouched(one);
  const inText = read(paragraphs).filter((one) => changed(one) && holds(one));
  const inNotes = notes.flatMap((note) => read(note.paragraphs)).filter(changed);
  return [...inText, ...inNotes].map(({ line }) => line.text.replace(SIGNS, '').replace(/\s+/g, ' ').trim());
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
