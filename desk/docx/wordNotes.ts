import { openNoteMarks } from '../../engine/marks/paragraphMark.ts';
import type { Document } from '../../engine/nouns/document.ts';
import { readsRightToLeft } from '../../engine/script/direction.ts';
import { markNote } from './markedParagraphs.ts';
import type { WordLinks } from './wordLinks.ts';
import { paragraphOf } from './wordParagraph.ts';
import { textRuns, wordRuns } from './wordRuns.ts';
import { WrittenParagraph } from './writtenXml.ts';

const STYLES = { foot: 'FootnoteText', end: 'EndnoteText' };

/** Notes by number. docx puts the raised number before the first run; the space after it is ours, as Word writes it. */
export function wordNotes(document: Document, links: WordLinks): Record<string, { children: WrittenParagraph[] }> {
  const markOf = openNoteMarks();
  return Object.fromEntries(
    document.notes.map((note) => {
      const runs = [...textRuns(' '), ...wordRuns(note.inlines, links)];
      const paragraph = paragraphOf(STYLES[document.notesAt], runs, { rightToLeft: readsRightToLeft(note.inlines) });
      markNote(paragraph, markOf(note), note.number);
      return [String(note.number), { children: [new WrittenParagraph(paragraph)] }];
    }),
  );
}
