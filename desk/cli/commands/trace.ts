import { Manifest } from '../../../engine/nouns/document.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { readHtmlManifest } from '../../../engine/write/htmlManifest.ts';
import { readDocxManifest } from '../../docx/docxManifest.ts';
import { oneFile, readArgs } from '../readArgs.ts';
import { readInput } from '../readInput.ts';

export async function trace(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: [], flags: ['json'] });
  const file = oneFile(args, 'The exported file');
  const { bytes } = await readInput(file);
  const manifest = await manifestIn(bytes, file);
  const traced = manifest.evidence.map((one) => ({ ...one, sound: hashOf(one.text) === one.textSha256 }));
  const broken = traced.filter((one) => !one.sound).length;
  if (args.flags.has('json')) process.stdout.write(`${JSON.stringify({ ...manifest, evidence: traced }, null, 2)}\n`);
  else process.stdout.write(traceWords({ ...manifest, evidence: traced }));
  if (broken > 0) {
    process.stderr.write(
      `briefwright: ${broken} ${broken === 1 ? 'text does' : 'texts do'} not have the hash that the file gives: the file was changed.\n`,
    );
  }
  return broken > 0 ? 1 : 0;
}

async function manifestIn(bytes: Uint8Array, file: string): Promise<Manifest> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const data = start.includes('%PDF-')
    ? await (await import('../../pdf/readPdfManifest.ts')).readPdfManifest(bytes)
    : /<!doctype html/i.test(start)
      ? readHtmlManifest(new TextDecoder().decode(bytes))
      : readDocxManifest(bytes);
  if (data === null) {
    throw new Refusal(
      'no-manifest',
      `“${file}” carries no manifest of Briefwright.`,
      'Trace a DOCX, PDF or HTML file that Briefwright exported.',
    );
  }
  const parsed = Manifest.safeParse(data);
  if (!parsed.success) throw new Refusal('no-manifest', `The manifest in “${file}” is not readable: it was changed.`);
  return parsed.data;
}

function traceWords(
  manifest: Omit<Manifest, 'evidence'> & { evidence: (Manifest['evidence'][number] & { sound: boolean })[] },
): string {
  const lines = [`Briefing ${manifest.briefingId}, template ${manifest.template}`];
  for (const source of manifest.sources) {
    lines.push('', [source.publisher, source.title, source.publishedOn].filter(Boolean).join(' · '));
    if (source.url !== '') lines.push(`  ${source.url}, accessed ${source.accessedOn || 'undated'}`);
    lines.push(`  sha256 ${source.sha256}`);
    for (const one of manifest.evidence.filter((evidence) => evidence.sourceId === source.id)) {
      const notes = one.notes.length === 0 ? 'no note' : `note ${one.notes.join(', ')}`;
      const by = one.speaker === '' ? '' : ` – ${one.speaker}`;
      lines.push(
        `  ${notes}: ${one.kind} at ${one.start}–${one.end}, hash ${one.sound ? 'fits' : 'DOES NOT FIT'}: “${one.text.replace(/\s+/g, ' ')}”${by}`,
      );
    }
  }
  for (const one of manifest.signOffs)
    lines.push('', `Signed off by ${one.by} on ${one.at.slice(0, 10)}: ${one.sentence} Reason: ${one.reason}`);
  return `${lines.join('\n')}\n`;
}
