import { blocking, type Diagnostic } from '../../../engine/nouns/diagnostic.ts';
import { pressNow } from '../../press/pressNow.ts';
import { findingLines } from '../findingLines.ts';
import { openBriefingFile } from '../openBriefingFile.ts';
import { oneFile, readArgs } from '../readArgs.ts';

export async function check(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: [], flags: ['json'] });
  const { dossier, media } = await openBriefingFile(oneFile(args, 'The briefing'));
  const { signOffs, created } = dossier.briefing;
  // With the pages: some findings, such as too many of them, show only there. The date does not matter for a finding.
  const { diagnostics } = await pressNow(dossier, { docx: false, pdf: true, at: created.at }, media);
  if (args.flags.has('json')) process.stdout.write(`${JSON.stringify({ findings: diagnostics, signOffs }, null, 2)}\n`);
  else process.stdout.write(`${findingLines(diagnostics, signOffs)}${summary(diagnostics)}\n`);
  return blocking(diagnostics).length > 0 ? 1 : 0;
}

function summary(findings: Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) =>
    findings.filter((one) => one.severity === severity && !one.signedOff).length;
  const named = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const signed = findings.filter((one) => one.signedOff).length;
  return `${named(count('error'), 'error')}, ${named(count('warning'), 'warning')}, ${named(count('remark'), 'remark')}, ${signed} signed off`;
}
