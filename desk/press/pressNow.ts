import { checkBriefing } from '../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import { openSetMemory } from '../../engine/layout/setMemory.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { writeDocx } from '../docx/writeDocx.ts';
import { setPdf } from '../pdf/setPdf.ts';
import { gatherFindings } from './gatherFindings.ts';
import { overLength } from './overLength.ts';
import type { Pressed, Wants } from './pressed.ts';

/** Of the last preview. */
const remembered = openSetMemory();

/**
 * A dossier checked, composed and set in this very thread: for the command line and inside the worker. It does not stop at
 * findings; who delivers files asks `blocking` first.
 */
export async function pressNow(dossier: Dossier, wants: Wants): Promise<Pressed> {
  const found = checkBriefing(dossier);
  const { document, diagnostics: composed } = composeDocument({ ...dossier, at: wants.at });
  // Pages are needed for the numbers in a DOCX's contents, too: our own layout is many times faster than an estimate.
  const contents = document.blocks.some((block) => block.kind === 'toc');
  const set =
    wants.pdf || (wants.docx && contents) ? await setPdf(document, wants.again ? remembered : undefined) : null;
  const docx = wants.docx ? await writeDocx(document, set ? { tocPages: set.headingPages } : {}) : undefined;
  const long = overLength(dossier.template, set?.lines ?? []);
  return {
    docx: docx && new Uint8Array(docx),
    pdf: wants.pdf ? set?.bytes : undefined,
    pages: set?.pages ?? 0,
    looks: set?.looks ?? [],
    anchors: set?.anchors ?? [],
    diagnostics: gatherFindings(dossier.briefing.signOffs, found, composed, set?.diagnostics ?? [], long),
    document,
  };
}
