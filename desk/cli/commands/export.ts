import { blocking } from '../../../engine/nouns/diagnostic.ts';
import type { Document } from '../../../engine/nouns/document.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Media } from '../../../engine/nouns/medium.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { writeTogether } from '../../files/writeTogether.ts';
import { FORMS, formBytes } from '../../press/formBytes.ts';
import { houseDocx } from '../../press/houseDocx.ts';
import { pressNow } from '../../press/pressNow.ts';
import { readInstant } from '../dates.ts';
import { findingLines } from '../findingLines.ts';
import { openBriefingFile } from '../openBriefingFile.ts';
import { oneFile, readArgs } from '../readArgs.ts';
import { readInput } from '../readInput.ts';
import { UsageError } from '../usageError.ts';

export async function exportFile(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: [...FORMS, 'house', 'at', 'by'] });
  const file = oneFile(args, 'The briefing');
  const { by } = args.values;
  const wanted = FORMS.flatMap((form) => {
    const path = args.values[form];
    return path === undefined ? [] : [{ form, path }];
  });
  if (wanted.length === 0) throw new UsageError('None of --docx, --pdf, --html and --md says what to write.');
  for (const [index, { form, path }] of wanted.entries()) {
    const same = wanted.slice(0, index).find((one) => one.path === path);
    if (same) throw new UsageError(`--${same.form} and --${form} name the same file.`);
  }
  const { house } = args.values;
  if (house !== undefined && args.values.docx === undefined) {
    throw new UsageError('--house is the base of a DOCX: say with --docx where to write it.');
  }
  const at = args.values.at === undefined ? new Date().toISOString() : readInstant(args.values.at);

  const { dossier, media } = await openBriefingFile(file);
  const { briefing } = dossier;
  // Who exports stands as the files' author where the briefing names none.
  const author = briefing.variables.author?.trim() || by || '';
  const signed = { ...dossier, briefing: { ...briefing, variables: { ...briefing.variables, author } } };
  const docx = args.values.docx !== undefined && house === undefined;
  const pressed = await pressNow(by ? signed : dossier, { docx, pdf: args.values.pdf !== undefined, at }, media);
  const stopping = blocking(pressed.diagnostics);
  const telling = stopping.length > 0 ? stopping : pressed.diagnostics.filter((one) => one.severity !== 'remark');
  process.stderr.write(findingLines(telling, briefing.signOffs));
  if (stopping.length > 0) {
    const what = stopping.length === 1 ? 'this finding stands' : `these ${stopping.length} findings stand`;
    process.stderr.write(
      `briefwright: Nothing was exported while ${what}. Mend it in the briefing, or sign it off there.\n`,
    );
    return 1;
  }
  if (house !== undefined) pressed.docx = await inHouse(house, pressed.document, dossier, media);
  const files = wanted.flatMap(({ form, path }) => {
    const bytes = formBytes(form, pressed, media);
    return bytes ? [{ path, bytes }] : [];
  });
  await writeTogether(files);
  for (const { path } of files) process.stdout.write(`${path}\n`);
  return 0;
}

/** The DOCX on a ministry's own file. @throws Refusal that names that file */
async function inHouse(
  path: string,
  document: Document,
  dossier: Dossier,
  media: Media,
): Promise<Uint8Array<ArrayBuffer>> {
  const { findingLine } = await import('../../docx/house/houseFinding.ts');
  const { bytes } = await readInput(path);
  try {
    const { docx, warnings } = await houseDocx(document, dossier, media, bytes);
    process.stderr.write(warnings.map(findingLine).join(''));
    return docx;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, `“${path}”: ${error.message}`, error.hint);
  }
}
