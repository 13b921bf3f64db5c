import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { idOf } from '../../../engine/nouns/id.ts';
import { packBriefing } from '../../files/briefingFile.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { readDay, today } from '../dates.ts';
import { needed, readArgs } from '../readArgs.ts';
import { templateById } from '../templateById.ts';
import { UsageError } from '../usageError.ts';

export async function newFile(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['template', 'title', 'date', 'output'] });
  const out = needed(args, 'output', 'The file to write (-o X.briefing)');
  const template = templateById(needed(args, 'template', 'The template (--template ID)'));
  const title = needed(args, 'title', 'The title (--title T)');
  const date = args.values.date === undefined ? today() : readDay(args.values.date);
  if (args.files.length > 0) throw new UsageError(`“${args.files[0]}” is not wanted here: \`draft\` takes articles.`);
  const stamp = { at: `${date}T00:00:00Z`, by: '' };
  const briefing = newBriefing({ template, title, date, stamp, id: idOf('br', template.id, title, date) });
  await writeWhole(out, packBriefing({ briefing, template, sources: [], evidence: [] }, new Map()));
  process.stdout.write(`${out}\n`);
  return 0;
}
