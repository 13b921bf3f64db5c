import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import { readReturned } from '../../../desk/returned/readReturned.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { type Media, NO_MEDIA } from '../../../engine/nouns/medium.ts';
import type { Edit } from '../../../engine/returned/edit.ts';
import { editsOf } from '../../../engine/returned/editsOf.ts';
import { openReview, type Review } from '../../../engine/returned/openReview.ts';

export const AT = '2026-11-20T08:00:00.000Z';

/** A briefing as a Word file. */
export async function exported(dossier: Dossier, media: Media = NO_MEDIA): Promise<Uint8Array> {
  return writeDocx(composeDocument({ ...dossier, at: AT }, media).document, { media, tocPages: [] });
}

export function reviewOf(
  dossier: Dossier,
  docx: Uint8Array,
  media: Media = NO_MEDIA,
): { review: Review; edits: Edit[] } {
  const review = openReview(dossier, readReturned(docx, 'returned.docx'), media);
  return { review, edits: editsOf(review) };
}

/** An edit as a test writes it. */
export function told({ kind, what, before, after, hand, runs }: Edit): string {
  const words = kind === 'look' ? `: ${runs.map((run) => (run.change === 'added' ? run.text : '')).join('')}` : '';
  return `${kind} ${what}: ${before} → ${after}${words}${hand ? ` (${hand.by})` : ''}`;
}

/** The words of a file as they read in the end, paragraph by paragraph. */
export function wordsOfFile(docx: Uint8Array): string[] {
  return readReturned(docx, '')
    .paragraphs.filter(({ kind }) => kind !== 'contents')
    .map(({ pieces }) =>
      pieces
        .filter(({ deleted }) => deleted === null)
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .filter((words) => words !== '');
}
