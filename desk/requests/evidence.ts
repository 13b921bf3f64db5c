import type { Answers, Room } from './room.ts';

type Named = 'evidence.save' | 'evidence.remove' | 'library.evidence' | 'library.search';

export function answerEvidence({ library }: Room): Answers<Named> {
  return {
    'evidence.save': ({ evidence }) => library.evidence.keep(evidence),
    'evidence.remove': ({ id }) => {
      library.evidence.remove(id);
      return {};
    },
    'library.evidence': () => library.evidence.all(),
    'library.search': ({ query, limit }) => library.search(query, limit),
  };
}
