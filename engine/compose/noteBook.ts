import type { Inline, Note } from '../nouns/document.ts';
import type { Evidence } from '../nouns/evidence.ts';
import type { Id } from '../nouns/id.ts';
import type { Source } from '../nouns/source.ts';
import { fullCitation, paragraphOf, shortCitation } from './citation.ts';
import type { Phrases } from './phrases.ts';

export interface NoteBook {
  /** One footnote for these pieces of evidence: its raised number, or nothing where none of them is known. Call in reading order. `remark` stands before its full stop. */
  cite(evidenceIds: Id[], remark?: string): Inline[];
  notes(): Note[];
  /** Sources in the order of their first citation. */
  cited(): Source[];
}

/** Numbers footnotes from 1; names a source in full the first time, by its short form after that. */
export function openNoteBook(evidence: Map<Id, Evidence>, sources: Map<Id, Source>, phrases: Phrases): NoteBook {
  const notes: Note[] = [];
  const firstNotes = new Map<Id, number>();

  function nameSource(source: Source, number: number): Inline[] {
    const first = firstNotes.get(source.id);
    if (first !== undefined) return shortCitation(source, first, phrases);
    firstNotes.set(source.id, number);
    return fullCitation(source, phrases);
  }

  function citation(one: Evidence, number: number): Inline[] {
    const source = sources.get(one.sourceId);
    if (!source) return [];
    const where = paragraphOf(source, one.start, phrases);
    return appended(nameSource(source, number), where);
  }

  function placeOf({ sourceId, start }: Evidence): string {
    const source = sources.get(sourceId);
    return `${sourceId} ${source ? paragraphOf(source, start, phrases) : ''}`;
  }

  const cite = (evidenceIds: Id[], remark = ''): Inline[] => {
    const known = [...new Set(evidenceIds)].flatMap((id) => evidence.get(id) ?? []);
    const number = notes.length + 1;
    // Several numbers of one paragraph are one place to look.
    const citations = known
      .filter((one, at) => known.findIndex((first) => placeOf(first) === placeOf(one)) === at)
      .map((one) => citation(one, number))
      .filter((inlines) => inlines.length > 0);
    if (citations.length === 0) return [];
    const inlines = citations.flatMap((one, index) => (index === 0 ? one : appended([text('; ')], '').concat(one)));
    notes.push({
      number,
      inlines: appended(inlines, remark === '' ? '.' : ` ${remark}.`),
      evidenceIds: known.map((one) => one.id),
    });
    return [{ kind: 'note-ref', number }];
  };

  return { cite, notes: () => notes, cited: () => [...firstNotes.keys()].flatMap((id) => sources.get(id) ?? []) };
}

/** Words put to the end; into the last run where that is plain. */
function appended(inlines: Inline[], words: string): Inline[] {
  const last = inlines.at(-1);
  if (words === '') return inlines;
  if (last?.kind === 'text' && last.link === undefined) {
    return [...inlines.slice(0, -1), { ...last, text: last.text + words }];
  }
  return [...inlines, text(words)];
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
