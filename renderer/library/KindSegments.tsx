import type { SearchCounts } from '../../desk/bridge.ts';
import { readQuery } from '../../engine/search/readQuery.ts';
import { SEARCH_KINDS, type SearchKind } from '../../engine/search/searchQuery.ts';
import { withFilter } from '../../engine/search/writeQuery.ts';
import { useSearch } from './searchStore.ts';

const LABELS: Record<SearchKind, string> = {
  source: 'Articles',
  quote: 'Quotes',
  stat: 'Numbers',
  excerpt: 'Excerpts',
  briefing: 'Briefings',
};

/** What was found, by kind, with numbers; a kind of which there is none is not offered. */
export function KindSegments({ counts }: { counts: SearchCounts }) {
  const typed = useSearch((search) => search.typed);
  const type = useSearch((search) => search.type);
  const chosen = readQuery(typed).filters.find(({ field, not }) => field === 'kind' && !not)?.value ?? '';
  const total = SEARCH_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <fieldset className="segments kind-segments" aria-label="Kind of hit">
      <button type="button" aria-pressed={chosen === ''} onClick={() => type(withFilter(typed, 'kind', ''))}>
        All <span className="count">{total.toLocaleString('en')}</span>
      </button>
      {SEARCH_KINDS.filter((kind) => counts[kind] > 0 || kind === chosen).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === chosen}
          onClick={() => type(withFilter(typed, 'kind', kind === chosen ? '' : kind))}
        >
          {LABELS[kind]} <span className="count">{counts[kind].toLocaleString('en')}</span>
        </button>
      ))}
    </fieldset>
  );
}
