import { type Checked, countChecked } from '../../../engine/check/countChecked.ts';
import { areaOf } from '../../../engine/nouns/area.ts';
import { blocking, type Diagnostic } from '../../../engine/nouns/diagnostic.ts';
import { pressNow } from '../../press/pressNow.ts';
import { counted } from '../counted.ts';
import { findingLines } from '../findingLines.ts';
import { openBriefingFile } from '../openBriefingFile.ts';
import { oneFile, readArgs } from '../readArgs.ts';

export async function check(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: [], flags: ['json'] });
  const { dossier, media } = await openBriefingFile(oneFile(args, 'The briefing'));
  const { signOffs, created } = dossier.briefing;
  // With the pages: some findings, such as too many of them, show only there. The date does not matter for a finding.
  const { diagnostics } = await pressNow(dossier, { docx: false, pdf: true, at: created.at }, media);
  const checked = countChecked(dossier);
  if (args.flags.has('json'))
    process.stdout.write(`${JSON.stringify({ findings: diagnostics, signOffs, checked }, null, 2)}\n`);
  else
    process.stdout.write(
      `${findingLines(diagnostics, signOffs)}${soundLine(diagnostics, checked)}${summary(diagnostics)}\n`,
    );
  return blocking(diagnostics).length > 0 ? 1 : 0;
}

const SOUND: Record<Checked['area'], [one: string, many: string]> = {
  quotations: ['quotation or excerpt', 'quotations and excerpts'],
  numbers: ['number', 'numbers'],
  likelihood: ['sentence in the terms of the scale', 'sentences in the terms of the scale'],
  sources: ['article and what rests on it', 'articles and what rests on them'],
  marking: ['mark of an article', 'marks of articles'],
  form: ['place of the template', 'places of the template'],
  access: ['text that is read out', 'texts that are read out'],
};

/** What was looked at and gave no finding: silence must not look like a check that was not made. */
function soundLine(findings: Diagnostic[], checked: Checked[]): string {
  const faulty = new Set(findings.filter(({ signedOff }) => !signedOff).map(areaOf));
  const sound = checked.filter(({ area, count }) => count > 0 && !faulty.has(area));
  if (sound.length === 0) return '';
  return `found sound: ${sound.map(({ area, count }) => counted(count, ...SOUND[area])).join(', ')}\n`;
}

function summary(findings: Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) =>
    findings.filter((one) => one.severity === severity && !one.signedOff).length;
  const signed = findings.filter((one) => one.signedOff).length;
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${counted(count('remark'), 'remark')}, ${signed} signed off`;
}
