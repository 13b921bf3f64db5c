import type { Dossier } from '../../engine/nouns/dossier.ts';
import { hashOf, type Id } from '../../engine/nouns/id.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { refuseUnfit } from '../../engine/repair/changeLayer.ts';
import { untrue } from './untrue.ts';

/**
 * What well-formed parts may still claim wrongly about each other. A file that was tampered with is refused whole.
 * @throws Refusal 'untrue'
 */
export function refuseUntrue({ briefing, template, sources, evidence }: Dossier, raw: Map<Id, Uint8Array>): void {
  if (template.id !== briefing.template.id || template.version !== briefing.template.version) {
    throw untrue(
      `its briefing was made with ${briefing.template.id}@${briefing.template.version}, but ${template.id}@${template.version} is enclosed`,
    );
  }
  if (raw.size !== sources.length) throw untrue('articles and their bytes do not match in number');
  for (const source of sources) checkSource(source, raw.get(source.id));

  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const seen = new Set<Id>();
  for (const one of evidence) {
    const source = sourceById.get(one.sourceId);
    if (!source) throw untrue(`evidence ${one.id} belongs to an article that is not enclosed`);
    if (seen.has(one.id)) throw untrue(`evidence ${one.id} is enclosed twice`);
    seen.add(one.id);
    if (one.end <= one.start || source.text.slice(one.start, one.end) !== one.text) {
      throw untrue(`evidence ${one.id} is not word for word in “${source.title || source.fileName}”`);
    }
  }
}

function checkSource(source: Source, bytes: Uint8Array | undefined): void {
  const name = `“${source.title || source.fileName}”`;
  if (!bytes) throw untrue(`the bytes of ${name} are missing`);
  if (bytes.byteLength !== source.byteLength || hashOf(bytes) !== source.sha256) {
    throw untrue(`the bytes of ${name} are not those that were captured`);
  }
  if (source.id !== `src_${source.sha256.slice(0, 20)}`)
    throw untrue(`the identity of ${name} does not follow from its bytes`);
  try {
    refuseUnfit(source.text, source.layer);
  } catch {
    throw untrue(`${name} has repairs that do not fit its words`);
  }
  const outside = [...source.blocks, ...source.damage].some(
    ({ start, end }) => end < start || end > source.text.length,
  );
  if (outside) throw untrue(`${name} names places outside its text`);
}
