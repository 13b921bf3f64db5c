import type { Answers, Room } from './room.ts';

type Named =
  | 'evidence.save'
  | 'evidence.remove'
  | 'evidence.open'
  | 'evidence.uses'
  | 'evidence.offers'
  | 'library.search'
  | 'library.facets';

export function answerEvidence({ library }: Room): Answers<Named> {
  return {
    'evidence.save': ({ evidence }) => library.evidence.keep(evidence),
    'evidence.remove': ({ id }) => {
      library.evidence.remove(id);
      return {};
    },
    'evidence.open': ({ ids }) =>
      ids.flatMap((id) => {
        const evidence = library.evidence.find(id);
        return evidence ? [{ evidence, source: library.sources.named(evidence.sourceId) }] : [];
      }),
    'evidence.uses': ({ sourceId }) => library.briefings.usesOf(sourceId),
    'evidence.offers': (wish) => library.offers(wish),
    'library.search': ({ query, limit, offset }) => ({
      hits: library.search.hits(query, limit, offset),
      counts: library.search.counts(query),
    }),
    'library.facets': ({ query }) => library.search.facets(query),
  };
}
