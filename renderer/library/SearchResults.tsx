import { readQuery } from '../../engine/search/readQuery.ts';
import { withoutFilters } from '../../engine/search/writeQuery.ts';
import { t } from '../words/t.ts';
import { SEARCH_FIELD } from './goToSearch.ts';
import { HitList } from './HitList.tsx';
import { KindSegments } from './KindSegments.tsx';
import { totalOf, useSearch } from './searchStore.ts';

/** The answer to what is typed: kinds with numbers, the hits, or that there are none. */
export function SearchResults() {
  const answer = useSearch((search) => search.answer);
  if (!answer) return <div className="pane-body" />;
  const total = totalOf(answer);
  const { unread } = readQuery(answer.typed);
  return (
    <>
      <p role="status" className="visually-hidden" data-answers={answer.typed}>
        {total === 0 ? t('Nothing found.') : t('{total} found.', { total })}
      </p>
      {Object.values(answer.counts).some((count) => count > 0) ? <KindSegments counts={answer.counts} /> : null}
      {unread.length > 0 ? (
        <p className="search-unread">{t('Left out, since it cannot be read: {parts}', { parts: unread.join(', ') })}</p>
      ) : null}
      {answer.hits.length === 0 ? <NothingFound typed={answer.typed} /> : <HitList hits={answer.hits} />}
    </>
  );
}

function NothingFound({ typed }: { typed: string }) {
  const type = useSearch((search) => search.type);
  const words = withoutFilters(typed);
  const filtered = words !== typed.trim();
  const clear = () => {
    type(filtered ? words : '');
    document.getElementById(SEARCH_FIELD)?.focus();
  };
  return (
    <div className="pane-body empty-words">
      <p>{t('Nothing found for “{words}”.', { words: typed.trim() })}</p>
      <p>{filtered ? t('Try fewer words, or clear the filters.') : t('Try fewer words, or only their beginnings.')}</p>
      <button type="button" className="button" onClick={clear}>
        {filtered ? t('Clear the filters') : t('Clear the search')}
      </button>
    </div>
  );
}
