import type { Id } from '../nouns/id.ts';
import type { Source } from '../nouns/source.ts';
import { weighShared } from './likeness.ts';
import { likenessOnce } from './likenessOnce.ts';

/** For every source the others among these that carry the same text, in their order. One pass over what they share, not pair by pair. */
export function copiesAmong(sources: readonly Source[]): Map<Id, Source[]> {
  const holders = new Map<number, number[]>();
  const copies = new Map<Id, Source[]>();
  sources.forEach((source, at) => {
    const hashes = likenessOnce(source);
    const shared = new Map<number, number>();
    for (const hash of hashes) {
      const before = holders.get(hash);
      if (!before) holders.set(hash, [at]);
      else {
        for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
        before.push(at);
      }
    }
    for (const [other, count] of [...shared].sort(([a], [b]) => a - b)) {
      const copy = sources[other];
      if (!copy || copy.id === source.id || !weighShared(count, hashes.length, likenessOnce(copy).length).same)
        continue;
      copies.set(source.id, [...(copies.get(source.id) ?? []), copy]);
      copies.set(copy.id, [...(copies.get(copy.id) ?? []), source]);
    }
  });
  return copies;
}
