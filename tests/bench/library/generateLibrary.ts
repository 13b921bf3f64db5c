import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { SCHEMA_STEPS } from '../../../desk/library/schema.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { seededPicks } from '../seededPicks.ts';
import { inventedArticle } from './inventedArticle.ts';
import { inventedSentence, TONGUES, type Tongue } from './inventedTongues.ts';

const AT_ONCE = 500;
/** Counts up when what is generated changes: an old one is not taken for a new one. */
const EDITION = 2;

/** The folder of a library of so many sources; made once and kept with the system's temporary files. */
export function generatedLibrary(sources: number, briefings: number): string {
  const name = `briefwright-bench-${EDITION}-${SCHEMA_STEPS.length}-${sources}-${briefings}`;
  const folder = join(tmpdir(), name);
  const made = join(folder, 'made');
  if (existsSync(made)) return folder;
  rmSync(folder, { recursive: true, force: true });
  const library = openLibrary(folder, () => '2026-06-01T08:00:00.000Z');
  const used = fillShelves(library, sources);
  library.together(() => {
    for (let count = 0; count < briefings; count++) writeBriefing(library, count, used);
  });
  library.close();
  writeFileSync(made, '');
  return folder;
}

function fillShelves(library: Library, sources: number): string[] {
  const picks = seededPicks(20_261_128);
  const ids: string[] = [];
  for (let from = 0; from < sources; from += AT_ONCE) {
    library.together(() => {
      for (let count = from; count < Math.min(sources, from + AT_ONCE); count++) {
        const { source, raw, evidence } = inventedArticle(count, picks);
        library.sources.keep(source, raw);
        library.evidence.suggest(source, evidence);
        ids.push(...evidence.map((one) => one.id));
      }
    });
  }
  return ids;
}

/** Thirty pieces and ten paragraphs each. */
function writeBriefing(library: Library, count: number, evidence: string[]): void {
  const picks = seededPicks(count + 7);
  const slots = mediaDigest.sections.flatMap((section) => section.slots);
  const title = `${inventedSentence(TONGUES[0] as Tongue, picks, 4)} ${count}`;
  const stamp = { at: '2026-06-01T08:00:00.000Z', by: 'Bench' };
  const id = `br_${String(count).padStart(8, '0')}`;
  const empty = newBriefing({ template: mediaDigest, title, date: '2026-06-01', stamp, id });
  const fills = Array.from({ length: 40 }, (_, at) => {
    const common = { id: `fill_${count}x${at}0000`, slotId: picks.one(slots).id };
    if (at % 4 === 0) {
      return { ...common, kind: 'prose' as const, prose: proseOf(inventedSentence(TONGUES[0] as Tongue, picks, 40)) };
    }
    const evidenceId = picks.one(evidence);
    return { ...common, kind: 'evidence' as const, evidenceId, wording: null, speaker: null, comment: [] };
  });
  library.briefings.add({ ...empty, fills }, mediaDigest);
}
