import { blocking } from '../../../engine/nouns/diagnostic.ts';
import { writeTogether } from '../../files/writeTogether.ts';
import { pressNow } from '../../press/pressNow.ts';
import { readInstant } from '../dates.ts';
import { findingLines } from '../findingLines.ts';
import { openBriefingFile } from '../openBriefingFile.ts';
import { oneFile, readArgs } from '../readArgs.ts';
import { UsageError } from '../usageError.ts';

export async function exportFile(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['docx', 'pdf', 'at', 'by'] });
  const file = oneFile(args, 'The briefing');
  const { docx: docxPath, pdf: pdfPath, by } = args.values;
  if (docxPath === undefined && pdfPath === undefined)
    throw new UsageError('Neither --docx nor --pdf says what to write.');
  if (docxPath !== undefined && docxPath === pdfPath) throw new UsageError('--docx and --pdf name the same file.');
  const at = args.values.at === undefined ? new Date().toISOString() : readInstant(args.values.at);

  const { dossier } = await openBriefingFile(file);
  const { briefing } = dossier;
  // Who exports stands as the files' author where the briefing names none.
  const author = briefing.variables.author?.trim() || by || '';
  const signed = { ...dossier, briefing: { ...briefing, variables: { ...briefing.variables, author } } };
  const pressed = await pressNow(by ? signed : dossier, {
    docx: docxPath !== undefined,
    pdf: pdfPath !== undefined,
    at,
  });
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
  const files = [
    ...(docxPath !== undefined && pressed.docx ? [{ path: docxPath, bytes: pressed.docx }] : []),
    ...(pdfPath !== undefined && pressed.pdf ? [{ path: pdfPath, bytes: pressed.pdf }] : []),
  ];
  await writeTogether(files);
  for (const { path } of files) process.stdout.write(`${path}\n`);
  return 0;
}
