import { writeSync } from 'node:fs';
import { openLibrary } from '../../desk/library/openLibrary.ts';
import { briefingOf, memo, sourceOf, tickingClock } from '../desk/library/shelfGoods.ts';

/**
 * Run as a program of its own, to be killed: saves a briefing and captures articles without end, and says every save on standard
 * output only after the library has acknowledged it.
 */
const [folder = ''] = process.argv.slice(2);
const library = openLibrary(folder, tickingClock());
const id = 'br_killed1';
// Long, so that a commit is many pages and a kill can come in its middle.
const wordsOf = (revision: number) => `Text of save ${revision}. `.repeat(4000 + (revision % 400));

if (!library.briefings.has(id)) library.briefings.add(briefingOf(id, wordsOf(1)), memo);
let { revision } = library.briefings.open(id);
for (;;) {
  revision = library.briefings.save(briefingOf(id, wordsOf(revision + 1)), memo, revision);
  writeSync(1, `saved ${revision}\n`);
  const { source, raw } = sourceOf(`Article ${revision}\n${wordsOf(revision)}`);
  library.sources.keep(source, raw);
  writeSync(1, `captured ${source.id}\n`);
}
