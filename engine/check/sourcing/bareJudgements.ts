import type { Dossier } from '../../nouns/dossier.ts';
import { scaleIn } from '../../nouns/estimativeScale.ts';
import { findTerms } from '../estimates/findTerms.ts';
import type { WrittenProse } from '../placesOf.ts';
import type { OwnParagraph } from '../written.ts';
import { bareParagraphs } from './bareParagraphs.ts';

const JUDGED =
  /(?<!\p{L})(?:(?:we|I) (?:judge|assess|believe|estimate|expect)|in our (?:judge?ment|view|assessment)|wir (?:gehen davon aus|schätzen|erwarten|halten)|nach unserer Einschätzung)(?!\p{L})/iu;

/**
 * Paragraphs that judge outside the slots held to judgements and name nothing that they rest on. They are no finding: nothing asks them to. But while
 * there is one nobody may say that every judgement names its sources.
 */
export function bareJudgements(dossier: Dossier, written: WrittenProse[]): OwnParagraph[] {
  const { language, estimativeScale } = dossier.template;
  const scale = scaleIn(estimativeScale, language) ?? scaleIn('icd203', language);
  return bareParagraphs(dossier, written).filter(({ sentences }) =>
    sentences.some(({ text }) => JUDGED.test(text) || (scale && findTerms(text, scale, language).length > 0)),
  );
}
