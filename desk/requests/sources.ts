import { hashOf } from '../../engine/nouns/id.ts';
import { readArticle } from '../readers/readArticle.ts';
import type { Answers, Room } from './room.ts';

type Named = 'source.capture' | 'source.list' | 'source.open' | 'source.describe' | 'source.judge' | 'source.remove';

export function answerSources({ library, clock }: Room): Answers<Named> {
  const opened = (id: string) => ({ source: library.sources.open(id), evidence: library.evidence.ofSource(id) });
  return {
    'source.capture': async ({ format, bytes, fileName, url }) => {
      // The same bytes are the same source: its id begins its hash.
      const id = `src_${hashOf(bytes).slice(0, 20)}`;
      if (library.sources.has(id)) return { ...opened(id), known: true };
      const { source, evidence } = await readArticle({
        bytes,
        format,
        fileName,
        url,
        accessedOn: clock().slice(0, 10),
      });
      library.together(() => {
        library.sources.keep(source, bytes);
        library.evidence.suggest(source, evidence);
      });
      return { ...opened(source.id), known: false };
    },
    'source.list': () => library.sources.list(),
    'source.open': ({ id }) => opened(id),
    'source.describe': ({ id, meta }) => library.sources.describe(id, meta),
    'source.judge': ({ id, grade, layer }) =>
      library.sources.judge(id, { ...(grade ? { grade } : {}), ...(layer ? { layer } : {}) }),
    'source.remove': ({ id }) => {
      library.sources.remove(id);
      return {};
    },
  };
}
