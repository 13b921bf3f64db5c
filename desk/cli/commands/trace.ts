import { beginning } from '../../../engine/nouns/beginning.ts';
import type { Manifest } from '../../../engine/nouns/document.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { counted } from '../counted.ts';
import { oneFile, readArgs } from '../readArgs.ts';
import { readInput } from '../readInput.ts';
import { tracedFile } from '../tracedFile.ts';

export async function trace(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: [], flags: ['json'] });
  const file = oneFile(args, 'The exported file');
  const { bytes } = await readInput(file);
  const { manifest, holds, edited } = await tracedFile(bytes, file);
  const evidence = manifest.evidence.map((one) => ({ ...one, sound: hashOf(one.text) === one.textSha256 }));
  const pictures = (manifest.pictures ?? []).map((one) => ({ ...one, sound: holds(one) }));
  const traced = { ...manifest, evidence, pictures, edited };
  process.stdout.write(args.flags.has('json') ? `${JSON.stringify(traced, null, 2)}\n` : traceWords(traced));
  const texts = evidence.filter((one) => !one.sound).length;
  const others = pictures.filter((one) => one.sound === false).length;
  const broken = [
    texts === 0 ? '' : counted(texts, 'text does', 'texts do'),
    others === 0 ? '' : counted(others, 'picture does', 'pictures do'),
  ].filter((part) => part !== '');
  if (broken.length > 0)
    process.stderr.write(
      `briefwright: ${broken.join(' and ')} not have the hash that the file gives: the file was changed.\n`,
    );
  if (edited.length > 0) {
    const what = counted(edited.length, 'paragraph with evidence prints', 'paragraphs with evidence print');
    process.stderr.write(`briefwright: ${what} other words than were exported: the file was edited after export.\n`);
  }
  return broken.length + edited.length === 0 ? 0 : 1;
}

interface Traced extends Omit<Manifest, 'evidence' | 'pictures'> {
  evidence: (Manifest['evidence'][number] & { sound: boolean })[];
  edited: string[];
  pictures: (NonNullable<Manifest['pictures']>[number] & { sound: boolean | null })[];
}

function traceWords(manifest: Traced): string {
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
  for (const one of manifest.pictures) {
    const said = [one.number === null ? 'picture' : `picture, figure ${one.number}`, one.caption]
      .filter(Boolean)
      .join(': ');
    const hash = one.sound === null ? 'carried in another form here' : one.sound ? 'hash fits' : 'hash DOES NOT FIT';
    lines.push('', said, ...(one.credit === '' ? [] : [`  ${one.credit}`]), `  sha256 ${one.sha256}, ${hash}`);
  }
  for (const words of manifest.edited)
    lines.push(
      '',
      `Prints other words than were exported: “${beginning(words, 160)}” (the file was edited after export)`,
    );
  for (const one of manifest.signOffs)
    lines.push('', `Signed off by ${one.by} on ${one.at.slice(0, 10)}: ${one.sentence} Reason: ${one.reason}`);
  return `${lines.join('\n')}\n`;
}
