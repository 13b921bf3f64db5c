import { Paragraph, TextRun } from 'docx';
import type { Document } from '../../engine/nouns/document.ts';
import { readsRightToLeft } from './readingDirection.ts';
import type { WordLinks } from './wordLinks.ts';
import { wordRuns } from './wordRuns.ts';

/** Footnotes by number. docx puts the raised number before the first run; the space after it is ours, as Word writes it. */
export function wordNotes(document: Document, links: WordLinks): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    document.notes.map((note) => [
      String(note.number),
      {
        children: [
          new Paragraph({
            style: 'FootnoteText',
            ...(readsRightToLeft(note.inlines) ? { bidirectional: true } : {}),
            children: [new TextRun(' '), ...wordRuns(note.inlines, links)],
          }),
        ],
      },
    ]),
  );
}
