import { checkBriefing } from '../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import { writeDocx } from '../docx/writeDocx.ts';
import { setPdf } from '../pdf/setPdf.ts';
import { gatherFindings } from './gatherFindings.ts';
import { houseDocx } from './houseDocx.ts';
import { overLength } from './overLength.ts';
import type { Pressed, Wants } from './pressed.ts';
import { remembered } from './remembered.ts';

/**
 * A dossier checked, composed and set in this very thread: for the command line and inside the worker. It does not stop at
 * findings; who delivers files asks `blocking` first. `media`: the bytes of the briefing's pictures.
 */
export async function pressNow(dossier: Dossier, wants: Wants, media: Media = NO_MEDIA): Promise<Pressed> {
  const found = checkBriefing(dossier);
  const { document, diagnostics: composed } = composeDocument({ ...dossier, at: wants.at }, media);
  // Pages are needed for the numbers in a DOCX's contents, too: our own layout is many times faster than an estimate.
  const contents = document.blocks.some((block) => block.kind === 'toc');
  const memory = wants.again ? remembered : undefined;
  const set = wants.pdf || (wants.docx && !wants.house && contents) ? await setPdf(document, media, memory) : null;
  const inHouse = wants.docx && wants.house ? await houseDocx(document, dossier, media, wants.house) : null;
  const turns = { media, ...(set ? { tocPages: set.headingPages } : {}) };
  const docx = wants.docx && !inHouse ? await writeDocx(document, turns) : inHouse?.docx;
  const long = overLength(dossier.template, set?.lines ?? []);
  return {
    docx: docx && new Uint8Array(docx),
    pdf: wants.pdf ? set?.bytes : undefined,
    pages: set?.pages ?? 0,
    looks: set?.looks ?? [],
    anchors: set?.anchors ?? [],
    diagnostics: gatherFindings(dossier.briefing.signOffs, found, composed, set?.diagnostics ?? [], long),
    document,
    houseWarnings: inHouse?.warnings ?? [],
  };
}
