import { z } from 'zod';
import { Id, idOf } from './id.ts';

const REFERENCE_VERSION = 1;

/** An item of CSL-JSON as it came, less its `id`: nothing of it is lost, whatever a card shows. */
export const CslItem = z.record(z.string(), z.unknown());
export type CslItem = z.infer<typeof CslItem>;

/**
 * A reference brought from elsewhere (Zotero). It is no source: a source is a capture, with bytes and a hash. Until its text is captured it
 * waits; then it belongs to that source and gives it what the page did not say.
 */
export const Reference = z.strictObject({
  version: z.literal(REFERENCE_VERSION),
  id: Id,
  csl: CslItem,
  /** The source that has its text; '' while it waits. */
  sourceId: z.string(),
});
export type Reference = z.infer<typeof Reference>;

/** The same item is the same reference. */
export function referenceOf(item: CslItem): Reference {
  const { id: _id, 'citation-key': _key, ...csl } = item;
  const fields = Object.entries(csl).sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: REFERENCE_VERSION, id: idOf('ref', JSON.stringify(fields)), csl, sourceId: '' };
}
