import type { ReactNode } from 'react';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useBriefing } from '../../renderer/briefing/briefingStore.ts';
import { useLibrary } from '../../renderer/library/libraryStore.ts';
import { SearchField } from '../../renderer/library/SearchField.tsx';
import { SearchResults } from '../../renderer/library/SearchResults.tsx';
import { SourceList } from '../../renderer/library/SourceList.tsx';
import { useSearch } from '../../renderer/library/searchStore.ts';
import { PreviewPane } from '../../renderer/preview/PreviewPane.tsx';
import { EvidenceEntry } from '../../renderer/reader/EvidenceEntry.tsx';
import { useTriage } from '../../renderer/reader/triageStore.ts';
import { RecentBriefings } from '../../renderer/start/RecentBriefings.tsx';
import { LONG_NAME, RTL } from './odd.ts';
import { openExample } from './oddBriefing.ts';
import type { Scene } from './scenes.tsx';

/** Articles, their evidence and what is found of them. */
export const articleScenes: Record<string, Scene> = {
  evidence: { prepare: openArticle, states: entries },
  'a long shelf': { prepare: openExample, states: () => ({ articles: <SourceList /> }) },
  'an empty shelf': { prepare: () => useLibrary.getState().refresh(), states: () => ({ none: <SourceList /> }) },
  hits: {
    prepare: async () => {
      await openExample();
      await lookFor('cable');
    },
    states: () => ({ 'of every kind': <Results /> }),
  },
  'no hits': { prepare: () => lookFor('kind:quote amtbachwald'), states: () => ({ none: <Results /> }) },
  'recent briefings': { prepare: openExample, states: () => ({ some: <RecentBriefings /> }) },
  pages: { prepare: openExample, states: () => ({ pressed: <PreviewPane /> }) },
};

async function openArticle(): Promise<void> {
  await openExample();
  const [source] = useBriefing.getState().dossier?.sources ?? [];
  if (source) await useLibrary.getState().openSource(source.id);
}

async function lookFor(words: string): Promise<void> {
  useSearch.getState().type(words);
  await useSearch.getState().settle();
}

function Results() {
  return (
    <>
      <SearchField />
      <SearchResults />
    </>
  );
}

/** Each kind undecided, and one of them in every other state. */
function entries(): Record<string, ReactNode> {
  const { opened } = useLibrary.getState();
  const pieces = opened?.evidence ?? [];
  const quote = pieces.find((one) => one.kind === 'quote');
  if (!opened || quote?.kind !== 'quote') return {};
  const entry = (piece: Evidence, more: { isCurrent?: boolean; isEditing?: boolean; warning?: string } = {}) => (
    <ul className="evidence-list">
      <EvidenceEntry
        evidence={{ ...piece, id: `${piece.id}${Object.keys(more).join('')}${piece.state}` }}
        source={opened.source}
        isCurrent={false}
        isEditing={false}
        isStop
        warning=""
        {...more}
      />
    </ul>
  );
  const kinds = (['quote', 'stat', 'excerpt'] as const).flatMap((kind) => {
    const piece = pieces.find((one) => one.kind === kind);
    return piece ? [[`${kind}, undecided`, entry({ ...piece, state: 'suggested' })] as const] : [];
  });
  useTriage.setState({ sourceId: opened.source.id });
  return {
    ...Object.fromEntries(kinds),
    accepted: entry({ ...quote, state: 'confirmed' }),
    rejected: entry({ ...quote, state: 'rejected' }),
    current: entry(quote, { isCurrent: true }),
    'with a warning': entry(quote, { warning: 'touches damage' }),
    'its fields open': entry(quote, { isEditing: true, isCurrent: true }),
    'long names, from the right': entry({
      ...quote,
      text: `${RTL} ${quote.text}`,
      speaker: LONG_NAME,
      role: LONG_NAME,
    }),
  };
}
