import type { Evidence } from '../../engine/nouns/evidence.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { articleName } from './articleName.ts';
import { readApart } from './readApart.ts';
import { LIMITS, type Reading } from './reading.ts';

/**
 * Reads one article and suggests its evidence, in a process that is killed when it takes too long or too much memory; nothing of the article
 * runs, nothing is fetched. Evidence is in reading order, none of it confirmed.
 * @throws Refusal 'empty', 'too-large', 'binary', 'format', 'too-slow', 'too-complex'
 */
export async function readArticle(reading: Reading): Promise<{ source: Source; evidence: Evidence[] }> {
  refuseAtOnce(reading);
  const read = await readApart(reading);
  if (!read.ok) throw new Refusal(read.code, read.sentence, read.hint);
  return { source: read.source, evidence: read.evidence };
}

function refuseAtOnce({ bytes, fileName }: Reading): void {
  const name = articleName(fileName);
  if (bytes.length === 0) throw new Refusal('empty', `${name} is empty: there is no text to capture.`);
  if (bytes.length > LIMITS.bytes) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    throw new Refusal(
      'too-large',
      `${name} is ${size} MB; an article may have ${LIMITS.bytes / 1024 / 1024} MB at most.`,
      'Cut out the part you need and capture that.',
    );
  }
}
