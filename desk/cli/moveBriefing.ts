import { applyCommand } from '../../engine/commands/applyCommand.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { moveToTemplate } from '../../engine/templates/moveToTemplate.ts';
import { templateDifference } from '../../engine/templates/templateDifference.ts';
import { packBriefing } from '../files/briefingFile.ts';
import { parseJson } from '../files/parseJson.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { openBriefingFile } from './openBriefingFile.ts';
import { type Args, needed } from './readArgs.ts';
import { readInput } from './readInput.ts';
import { templateById } from './templateById.ts';
import { UsageError } from './usageError.ts';

/** Writes a briefing on another version of its template, and says what is otherwise. */
export async function moveBriefing(args: Args): Promise<number> {
  const [, file, ...more] = args.files;
  if (file === undefined) throw new UsageError('The briefing is missing.');
  if (more.length > 0) throw new UsageError(`“${more[0]}” is not wanted here.`);
  const out = needed(args, 'output', 'The file to write (-o Y.briefing)');
  const { dossier, raw, media } = await openBriefingFile(file);
  const newer = await versionOf(dossier.template, args.values.to);
  const kinds = new Map(dossier.evidence.map((one) => [one.id, one.kind]));
  const { steps, moved, tray } = moveToTemplate(dossier.briefing, dossier.template, newer, (fill) =>
    fill.kind === 'evidence' ? kinds.get(fill.evidenceId) : fill.kind,
  );
  const { briefing } = applyCommand(dossier.briefing, { label: 'Move', steps });
  const there: Dossier = { ...dossier, briefing, template: newer };
  await writeWhole(out, packBriefing(there, raw, media));
  for (const { sentence } of templateDifference(dossier.template, newer)) process.stdout.write(`${sentence}\n`);
  const lost = tray.fills.length + tray.notes.length;
  process.stdout.write(`${moved.length} moved to another slot, ${lost} without a place (kept, not printed).\n${out}\n`);
  return 0;
}

/** The built-in version, or one in a template file. @throws Refusal where there is none, or it is of another template */
async function versionOf(older: Template, to: string | undefined): Promise<Template> {
  if (to !== undefined && !/^\d+$/.test(to)) {
    const template = readTemplate(parseJson((await readInput(to)).bytes, to));
    if (template.id === older.id) return template;
    throw new Refusal('other-template', `“${to}” is the template “${template.id}”; the briefing is on “${older.id}”.`);
  }
  const builtIn = templateById(older.id);
  if (to === undefined || Number(to) === builtIn.version) return builtIn;
  throw new Refusal(
    'unknown-template',
    `There is no version ${to} of “${older.id}” here.`,
    `The built-in one is version ${builtIn.version}; another can be given as a template file.`,
  );
}
