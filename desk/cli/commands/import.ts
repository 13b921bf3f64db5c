import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import type { Returned } from '../../../engine/nouns/returned.ts';
import { acceptSteps } from '../../../engine/returned/acceptSteps.ts';
import type { Edit } from '../../../engine/returned/edit.ts';
import { editsOf } from '../../../engine/returned/editsOf.ts';
import { openReview } from '../../../engine/returned/openReview.ts';
import { refuseStranger } from '../../../engine/returned/refuseStranger.ts';
import { verdictsOf } from '../../../engine/returned/verdictsOf.ts';
import { packBriefing } from '../../files/briefingFile.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { readReturned } from '../../returned/readReturned.ts';
import { counted } from '../counted.ts';
import { editLines, type JudgedEdit } from '../editLines.ts';
import { openBriefingFile } from '../openBriefingFile.ts';
import { needed, oneFile, readArgs } from '../readArgs.ts';
import { readInput } from '../readInput.ts';
import { UsageError } from '../usageError.ts';

const ACCEPT = ['all', 'none', 'tracked'];

/** Lists what was done to an exported DOCX, and takes it over where that is asked for. */
export async function importReturned(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['into', 'accept', 'by', 'output'], flags: ['json'] });
  const file = oneFile(args, 'The returned file');
  const into = needed(args, 'into', 'The briefing it belongs to (--into X.briefing)');
  const { accept = 'none', output, by = '' } = args.values;
  if (!ACCEPT.includes(accept)) throw new UsageError(`--accept takes all, none or tracked, not “${accept}”.`);
  if (accept !== 'none' && output === undefined) throw new UsageError('The file to write (-o Y.briefing) is missing.');
  if (accept === 'none' && output !== undefined)
    throw new UsageError('-o is written only with --accept all or tracked.');

  const { dossier, raw, media } = await openBriefingFile(into);
  const returned = await readReturnedFile(file);
  const review = openReview(dossier, returned, media);
  const remark = refuseStranger(review);
  for (const sentence of [remark, ...returned.noticed]) if (sentence !== '') process.stderr.write(`${sentence}\n`);
  const edits = editsOf(review);
  const wanted = new Set(edits.filter((edit) => isAccepted(edit, accept)));
  const judged: JudgedEdit[] = edits.map((edit) => ({
    edit,
    verdicts: verdictsOf(review, edit),
    accepted: wanted.has(edit),
  }));
  process.stdout.write(args.flags.has('json') ? editsJson(returned, judged) : editLines(judged));
  if (output === undefined) return 0;
  const steps = acceptSteps(review, [...wanted], { at: new Date().toISOString(), by });
  const { briefing } = steps.length > 0 ? applyCommand(dossier.briefing, { label: 'Import', steps }) : dossier;
  await writeWhole(output, packBriefing({ ...dossier, briefing }, raw, media));
  process.stderr.write(`${wanted.size} of ${counted(edits.length, 'edit')} taken over into ${output}.\n`);
  return 0;
}

function isAccepted({ settles, hand, kind }: Edit, accept: string): boolean {
  if (settles === 'elsewhere' || accept === 'none') return false;
  return accept === 'all' || hand !== null || kind === 'comment';
}

async function readReturnedFile(file: string): Promise<Returned> {
  const { bytes, name } = await readInput(file);
  try {
    return readReturned(bytes, name);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What a capture of the file would be told helps nobody here.
    throw new Refusal(error.code, error.message, 'Import the DOCX that was exported from this briefing.');
  }
}

/** A contract for scripts: names stay. */
function editsJson(returned: Returned, judged: JudgedEdit[]): string {
  const edits = judged.map(({ edit, verdicts, accepted }) => ({
    key: edit.key,
    kind: edit.kind,
    what: edit.what,
    where: edit.where,
    place: edit.place,
    by: edit.hand?.by ?? '',
    at: edit.hand?.at ?? '',
    tracked: edit.hand !== null,
    before: edit.before,
    after: edit.after,
    evidenceIds: edit.evidenceIds,
    verdicts,
    settles: edit.settles,
    advice: edit.advice,
    changedHere: edit.changedHere,
    accepted,
  }));
  return `${JSON.stringify({ file: returned.fileName, briefingId: returned.briefingId, edits }, null, 2)}\n`;
}
