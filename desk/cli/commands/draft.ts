import { draftBriefing } from '../../../engine/compose/draftBriefing.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import { evidenceUsed } from '../../../engine/nouns/evidenceUsed.ts';
import type { Id } from '../../../engine/nouns/id.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { packBriefing } from '../../files/briefingFile.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { readArticle } from '../../readers/readArticle.ts';
import { counted } from '../counted.ts';
import { readDay, today } from '../dates.ts';
import { needed, readArgs } from '../readArgs.ts';
import { readInput } from '../readInput.ts';
import { templateById } from '../templateById.ts';
import { UsageError } from '../usageError.ts';

export async function draft(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['template', 'title', 'date', 'output'] });
  const out = needed(args, 'output', 'The file to write (-o X.briefing)');
  const template = templateById(needed(args, 'template', 'The template (--template ID)'));
  const title = needed(args, 'title', 'The title (--title T)');
  const date = args.values.date === undefined ? today() : readDay(args.values.date);
  if (args.files.length === 0) throw new UsageError('At least one article is needed.');

  const sources: Source[] = [];
  const evidence: Evidence[] = [];
  const raw = new Map<Id, Uint8Array>();
  for (const file of args.files) {
    const { bytes, name } = await readInput(file);
    const read = await readArticle({ bytes, format: 'auto', fileName: name, url: '', accessedOn: date });
    const { source } = read;
    // The same bytes are the same source, however often they are named.
    if (raw.has(source.id)) continue;
    raw.set(source.id, bytes);
    sources.push(source);
    evidence.push(...read.evidence);
  }
  const stamp = { at: `${date}T00:00:00Z`, by: '' };
  const briefing = draftBriefing({ template, sources, evidence, title, date, stamp });
  const used = new Set(evidenceUsed(briefing));
  const dossier = { briefing, template, sources, evidence: evidence.filter((one) => used.has(one.id)) };
  await writeWhole(out, packBriefing(dossier, raw));
  process.stderr.write(
    `${counted(sources.length, 'article')}, ${counted(used.size, 'piece of evidence', 'pieces of evidence')} placed.\n`,
  );
  process.stdout.write(`${out}\n`);
  return 0;
}
