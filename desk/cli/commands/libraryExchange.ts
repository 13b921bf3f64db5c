import { resolve } from 'node:path';
import { listed } from '../../../engine/nouns/listed.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import type { Taken } from '../../library/exchange/takeExport.ts';
import { writeExport } from '../../library/exchange/writeExport.ts';
import type { Library } from '../../library/library.ts';
import { openLibrary } from '../../library/openLibrary.ts';
import type { TakenReferences } from '../../library/referenceShelf.ts';
import { REFERENCE_FORMATS, readReferences, referenceFormat } from '../../references/readReferences.ts';
import { writeReferences } from '../../references/writeReferences.ts';
import { itemsOf } from '../../requests/exchange.ts';
import { counted } from '../counted.ts';
import { readInput } from '../readInput.ts';
import { UsageError } from '../usageError.ts';

/** Everything in one zip of open formats. */
export function exportWhole(opened: Library, file: string): number {
  const shown = process.stderr.isTTY;
  writeExport(opened, resolve(file), (done, total) => {
    if (shown && (done % 100 === 0 || done === total)) process.stderr.write(`\r${done} of ${counted(total, 'file')}`);
  });
  if (shown) process.stderr.write('\n');
  process.stdout.write(`${file}\n`);
  return 0;
}

/** All sources and the references that wait for their text, or the sources of one briefing in the library or in a file, for Zotero and others. */
export async function exportSources(
  opened: Library,
  file: string,
  as: string,
  briefing: string | undefined,
): Promise<number> {
  const format = REFERENCE_FORMATS.find((one) => one === as);
  if (!format) throw new UsageError(`--as takes ${listed([...REFERENCE_FORMATS])}.`);
  const named = briefing === undefined ? undefined : idOfBriefing(opened, briefing);
  const { items, sources, waiting } = itemsOf(opened, named);
  const bytes = writeReferences(items, format);
  if (file === '-') process.stdout.write(bytes);
  else {
    await writeWhole(resolve(file), bytes);
    process.stdout.write(`${file}\n`);
  }
  const still = waiting === 0 ? '' : ` References that wait for their text: ${waiting}.`;
  process.stderr.write(`Sources: ${sources}.${still}\n`);
  return 0;
}

/** By its id, or by its title where only one has it. */
function idOfBriefing(opened: Library, named: string): string {
  const found = opened.briefings.list().filter(({ id, title }) => id === named || title === named);
  const [one] = found;
  if (one && found.length === 1) return one.id;
  const sentence =
    found.length === 0 ? `There is no briefing “${named}”.` : `${found.length} briefings are called “${named}”.`;
  throw new Refusal('not-found', sentence, 'Name it by its id: “library search” lists them.');
}

export async function importFile(folder: string, file: string, now: () => string): Promise<number> {
  const { bytes } = await readInput(file);
  const format = /\.zip$/i.test(file) ? 'zip' : referenceFormat(file);
  if (format === null) {
    throw new Refusal(
      'unknown-format',
      `“${file}” is no library and no file of references.`,
      'Its name must end in .zip, .json, .ris or .bib.',
    );
  }
  const opened = openLibrary(folder, now);
  try {
    if (format === 'zip') tellLibrary(opened.exchange.take(bytes));
    else tellReferences(opened.references.take(await readReferences(bytes, format)));
    return 0;
  } finally {
    opened.close();
  }
}

function tellLibrary({ added, known, conflicts }: Taken): void {
  for (const [what, count] of Object.entries(added)) if (count > 0) process.stdout.write(`${what}: ${count}\n`);
  process.stderr.write(`Here already: ${known}.\n`);
  for (const sentence of conflicts) process.stderr.write(`${sentence}\n`);
}

function tellReferences({ waiting, attached, known, conflicts, beyond }: TakenReferences): void {
  process.stdout.write(`waiting for their text: ${waiting}\nwith a text that is here: ${attached}\n`);
  process.stderr.write(`Here already: ${known}.\n`);
  for (const sentence of conflicts) process.stderr.write(`${sentence}\n`);
  if (beyond.length === 0) return;
  const fields = beyond.map(({ field, count }) => `${field} (${count})`).join(', ');
  process.stderr.write(`Kept with the references, and shown on no card: ${fields}.\n`);
}
