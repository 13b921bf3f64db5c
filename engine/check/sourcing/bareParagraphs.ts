import type { Dossier } from '../../nouns/dossier.ts';
import { slotsById } from '../../nouns/slotsIn.ts';
import type { WrittenProse } from '../placesOf.ts';
import { asksJudgements, type OwnParagraph, ownParagraphs } from '../written.ts';
import { restingOf, supportedByNext } from './checkSourcing.ts';

/** Paragraphs that name nothing they rest on, outside the slots that are held to judgements: those have findings of their own. */
export function bareParagraphs(dossier: Dossier, written: WrittenProse[]): OwnParagraph[] {
  const slots = slotsById(dossier.template);
  return written
    .filter((one) => !asksJudgements(slots, one))
    .flatMap(ownParagraphs)
    .filter((one) => restingOf(one.inlines).length === 0 && !supportedByNext(dossier, one));
}
