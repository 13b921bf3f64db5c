import { ClipboardPaste } from 'lucide-react';
import { asksNothing, readQuery } from '../../engine/search/readQuery.ts';
import { useScreen } from '../frame/screen.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';
import { DraftBar } from './DraftBar.tsx';
import { FilesButton } from './FilesButton.tsx';
import { FilterBar } from './FilterBar.tsx';
import { useLibrary } from './libraryStore.ts';
import { OutcomeList } from './OutcomeList.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SourceList } from './SourceList.tsx';
import { useSearch } from './searchStore.ts';

/** All that the library holds: the list of articles, or what was searched for. */
export function SourceShelf() {
  const isAsked = useSearch((search) => !asksNothing(readQuery(search.typed)));
  const isEmpty = useLibrary((library) => library.shelf?.total === 0);
  const nothingOpen = useLibrary((library) => library.opened === null);
  const show = useScreen((screen) => screen.show);
  return (
    <section aria-label={t('Articles')} className="pane shelf">
      {nothingOpen ? <h1 className="visually-hidden">{t('Library')}</h1> : null}
      <header className="pane-head shelf-head">
        <SearchField />
        <IconButton icon={ClipboardPaste} label={t('Paste article')} onClick={() => show({ kind: 'paste' })} />
        {isEmpty ? null : <FilterBar />}
      </header>
      <OutcomeList />
      {isAsked ? <SearchResults /> : <SourceList />}
      <DraftBar />
      <footer className="pane-foot">
        <FilesButton />
      </footer>
    </section>
  );
}
