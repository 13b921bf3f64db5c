import { type Block, type Manifest, type Note, plainText } from '../nouns/document.ts';
import { evidenceUsed } from '../nouns/evidenceUsed.ts';
import { hashOf } from '../nouns/id.ts';
import type { Composition } from './composition.ts';

/** What travels inside the exported files: where every piece of evidence stands, and what was signed off. */
export function manifestOf(composition: Composition, blocks: Block[], notes: Note[]): Manifest {
  const { briefing, template, printed } = composition;
  const used = evidenceUsed({ fills: printed }).flatMap((id) => composition.evidenceNamed(id) ?? []);
  const sourceIds = new Set(used.map((one) => one.sourceId));
  return {
    format: 1,
    briefingId: briefing.id,
    template: `${template.id}@${template.version}`,
    fills: printed.map(({ id }) => id),
    sources: composition.sources
      .filter((source) => sourceIds.has(source.id))
      .map(({ id, sha256, title, publisher, publishedOn, url, accessedOn }) => ({
        id,
        sha256,
        title,
        publisher,
        publishedOn,
        url,
        accessedOn,
      })),
    evidence: used.map((one) => ({
      id: one.id,
      kind: one.kind,
      sourceId: one.sourceId,
      start: one.start,
      end: one.end,
      textSha256: hashOf(one.text),
      text: one.text,
      speaker: one.kind === 'quote' ? one.speaker : '',
      notes: notes.filter((note) => note.evidenceIds.includes(one.id)).map((note) => note.number),
    })),
    pictures: blocks.flatMap((block) =>
      block.kind === 'picture'
        ? [
            {
              sha256: block.medium.sha256,
              mediaType: block.medium.mediaType,
              orientation: block.medium.orientation,
              number: block.number,
              caption: plainText(block.caption),
              credit: plainText(block.credit),
            },
          ]
        : [],
    ),
    signOffs: briefing.signOffs.map(({ code, sentence, reason, stamp }) => ({
      code,
      sentence,
      reason,
      by: stamp.by,
      at: stamp.at,
    })),
  };
}
