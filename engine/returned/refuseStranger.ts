import { Refusal } from '../nouns/refusal.ts';
import type { Review } from './openReview.ts';

/** Share of a briefing's paragraphs that a file without a name must hold to be its export. */
const ENOUGH = 0.5;

/**
 * A file that names another briefing is never read into this one; one that names none only where it holds its words. Gives a sentence for the
 * second case, '' for the usual one.
 * @throws Refusal 'stranger'
 */
export function refuseStranger({ returned, dossier, matches, printed }: Review): string {
  const { briefing } = dossier;
  const file = returned.fileName === '' ? 'This file' : `“${returned.fileName}”`;
  if (returned.briefingId === briefing.id) return '';
  const title = briefing.variables.title?.trim() || 'Untitled';
  if (returned.briefingId !== '') {
    throw new Refusal(
      'stranger',
      `${file} was exported from another briefing than “${title}”.`,
      'Open the briefing it was made from, and import it there.',
    );
  }
  const worded = printed.filter(({ line }) => /\S/.test(line.text)).length;
  const found = matches.filter(({ ours, theirs }) => ours && theirs && ours.line.text.trim() !== '').length;
  if (worded > 0 && found / worded >= ENOUGH) {
    return `${file} no longer says which briefing it was made from; it was recognised by its words.`;
  }
  throw new Refusal(
    'stranger',
    `${file} was not exported from “${title}”: it carries no manifest of Briefwright, and its words are not the briefing’s.`,
    'To use its text as a source, capture it.',
  );
}
