import type { SearchCounts } from '../../desk/bridge.ts';
import { readQuery } from '../../engine/search/readQuery.ts';
import { SEARCH_KINDS, type SearchKind } from '../../engine/search/searchQuery.ts';
import { withFilter } from '../../engine/search/writeQuery.ts';
import { type Later, later, t } from '../words/t.ts';
import { numberWords } from '../words/written.ts';
import { useSearch } from './searchStore.ts';

const LABELS: Record<SearchKind, Later> = {
  source: later('Articles'),
  quote: later('Quotes'),
  stat: later('Numbers'),
  excerpt: later('Excerpts'),
  briefing: later('Briefings'),
};

/** What was found, by kind, with numbers; a kind of which there is none is not offered. */
export function KindSegments({ counts }: { counts: SearchCounts }) {
  const typed = useSearch((search) => search.typed);
  const type = useSearch((search) => search.type);
  const chosen = readQuery(typed).filters.find(({ field, not }) => field === 'kind' && !not)?.value ?? '';
  const total = SEARCH_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <fieldset className="segments kind-segments" aria-label={t('Kind of hit')}>
      <button type="button" aria-pressed={chosen === ''} onClick={() => type(withFilter(typed, 'kind', ''))}>
        {t('All')} <span className="count">{numberWords(total)}</span>
      </button>
      {SEARCH_KINDS.filter((kind) => counts[kind] > 0 || kind === chosen).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === chosen}
          onClick={() => type(withFilter(typed, 'kind', kind === chosen ? '' : kind))}
        >
          {t(LABELS[kind])} <span className="count">{numberWords(counts[kind])}</span>
        </button>
      ))}
    </fieldset>
  );
}
