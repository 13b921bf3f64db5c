import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { evidenceUsed } from '../../../engine/nouns/evidenceUsed.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { idOf } from '../../../engine/nouns/id.ts';
import { slotsIn } from '../../../engine/nouns/slotsIn.ts';
import { nextIssue } from '../../../engine/series/nextIssue.ts';
import { moveToTemplate } from '../../../engine/templates/moveToTemplate.ts';
import { builtInTemplates } from '../../../templates/builtIn.ts';
import { packBriefing } from '../../files/briefingFile.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { readDay, today } from '../dates.ts';
import { openBriefingFile } from '../openBriefingFile.ts';
import { needed, oneFile, readArgs } from '../readArgs.ts';

/** Writes the issue after a briefing, and says what it carries over. */
export async function next(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['date', 'output'], flags: ['newest-template'] });
  const file = oneFile(args, 'The briefing');
  const out = needed(args, 'output', 'The file to write (-o Y.briefing)');
  const date = args.values.date === undefined ? undefined : readDay(args.values.date);
  const { dossier, raw, media } = await openBriefingFile(file);
  const kinds = new Map(dossier.evidence.map((one) => [one.id, one.kind]));
  const kindOf = (fill: Fill) => (fill.kind === 'evidence' ? kinds.get(fill.evidenceId) : fill.kind);
  const there = args.flags.has('newest-template') ? onNewest(dossier, kindOf) : dossier;
  const id = idOf('br', 'next', there.briefing.id, date ?? '');
  const stamp = { at: `${date ?? today()}T00:00:00Z`, by: '' };
  const briefing = nextIssue({
    ...there,
    former: dossier.template,
    kindOf,
    stamp,
    id,
    ...(date === undefined ? {} : { date }),
  });
  await writeWhole(out, packBriefing(withWhatItUses({ ...there, briefing }), raw, media));
  const labels = new Map(slotsIn(there.template).map((slot) => [slot.id, slot.label]));
  for (const [slotId, label] of labels) {
    const count = briefing.fills.filter((fill) => fill.slotId === slotId).length;
    if (count > 0) process.stderr.write(`${label}: ${count === 1 ? '1 entry' : `${count} entries`} carried over.\n`);
  }
  if (briefing.fills.length === 0) process.stderr.write('Nothing is carried over.\n');
  process.stdout.write(`${out}\n`);
  return 0;
}

/** Taken to the version that the program brings, where that is newer. */
function onNewest(dossier: Dossier, kindOf: (fill: Fill) => ReturnType<Parameters<typeof moveToTemplate>[3]>): Dossier {
  const { briefing, template } = dossier;
  const newest = builtInTemplates.find(({ id, version }) => id === template.id && version > template.version);
  if (!newest) return dossier;
  const { steps } = moveToTemplate(briefing, template, newest, kindOf);
  return { ...dossier, template: newest, briefing: applyCommand(briefing, { label: 'Move', steps }).briefing };
}

/** A file carries the evidence of its own issue only. */
function withWhatItUses(dossier: Dossier): Dossier {
  const used = new Set(evidenceUsed(dossier.briefing));
  const evidence = dossier.evidence.filter(({ id }) => used.has(id));
  const sources = new Set(evidence.map(({ sourceId }) => sourceId));
  return { ...dossier, evidence, sources: dossier.sources.filter(({ id }) => sources.has(id)) };
}
