import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pressNow } from '../../../desk/press/pressNow.ts';
import { readReturned } from '../../../desk/returned/readReturned.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { NO_MEDIA } from '../../../engine/nouns/medium.ts';
import { acceptSteps } from '../../../engine/returned/acceptSteps.ts';
import { editsOf } from '../../../engine/returned/editsOf.ts';
import { openReview } from '../../../engine/returned/openReview.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { type Picks, seededPicks } from '../../bench/seededPicks.ts';
import type { Extent, HostileRow, Input } from '../hostileRow.ts';
import { mutated } from '../inputs/mutate.ts';
import { hostileWord } from '../inputs/wordFiles.ts';
import { Watch } from '../watch.ts';

/** A document of ours that comes back as somebody made it: read, laid beside the briefing, and all its edits taken over. */
export async function* returned({ count, seed }: Extent): AsyncGenerator<HostileRow> {
  const { dossier, media } = await exampleOf('media-digest');
  const { docx } = await pressNow(dossier, { docx: true, pdf: false, at: '2026-01-01T00:00:00Z' }, media);
  if (!docx) throw new Error('nothing was exported');
  const watch = await new Watch().open();
  const inputs = [
    ...hostileWord(watch.base),
    ...changed(docx, Math.max(20, Math.round(count * 0.4)), seededPicks(seed + 30)),
  ];
  for (const { name, bytes } of inputs) {
    await watch.over(name, () => taken(dossier, readReturned(new Uint8Array(bytes), 'a.docx')));
  }
  yield watch.row('zip and XML bombs, changed exports of ours', 'a document that came back');
}

function taken(dossier: Dossier, file: ReturnType<typeof readReturned>): void {
  const review = openReview(dossier, file, NO_MEDIA);
  acceptSteps(review, editsOf(review), { at: '2026-01-02T00:00:00Z', by: 'Ada Reed' });
}

/** Bytes of the file, or of the XML of one of its parts. */
function changed(docx: Uint8Array, count: number, picks: Picks): Input[] {
  const parts = unzipSync(docx);
  const names = Object.keys(parts).filter((name) =>
    /^word\/(document|footnotes|styles|numbering)\.xml$|custom|rels$/.test(name),
  );
  return Array.from({ length: count }, (_, at) => {
    if (picks.chance(0.3)) return { name: `changed export ${at}`, bytes: mutated(docx, picks) };
    const name = picks.chance(0.6) ? 'word/document.xml' : picks.one(names);
    const xml = strToU8(strFromU8(mutated(parts[name] ?? new Uint8Array(1), picks)));
    return { name: `changed ${name} ${at}`, bytes: zipSync({ ...parts, [name]: xml }) };
  });
}
