import type { Place } from '../nouns/diagnostic.ts';
import type { Id } from '../nouns/id.ts';
import { inlinesAt, type ParagraphAt, paragraphsAt } from '../nouns/prose.ts';
import type { Slot } from '../nouns/template.ts';
import type { WrittenProse } from './placesOf.ts';
import { type OwnSentence, sentencesIn } from './sentencesIn.ts';

/** A paragraph or point of the analyst's with its sentences; headings and cells of tables say none. */
export interface OwnParagraph extends ParagraphAt {
  written: WrittenProse;
  sentences: OwnSentence[];
}

export function ownParagraphs(written: WrittenProse): OwnParagraph[] {
  return paragraphsAt(written.prose)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'point')
    .map((paragraph) => ({ ...paragraph, written, sentences: sentencesIn(paragraph.inlines) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** The place of a stretch of a paragraph, in the plain text of its fill. */
export function placeIn({ written, at }: OwnParagraph, { start, end }: { start: number; end: number }): Place {
  return { ...written.place, start: at + start, end: at + end };
}

/** The evidence that notes of a sentence cite, or that stands in it; a note right behind its full stop belongs to it. */
export function citedIn({ inlines }: OwnParagraph, { start, end }: OwnSentence): Id[] {
  return inlinesAt(inlines).flatMap(({ inline, at }) =>
    (inline.kind === 'cite' || inline.kind === 'evidence') && at > start && at <= end ? [inline.evidenceId] : [],
  );
}

/** Whether the slot asks for judgements, which are held to more. */
export function asksJudgements(slots: ReadonlyMap<string, Slot>, { place }: WrittenProse): boolean {
  return slots.get(place.slotId ?? '')?.asks === 'judgements';
}
