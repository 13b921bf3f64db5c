import { useEffect, useRef } from 'react';
import { keyNames } from '../words/keyNames.ts';
import { t } from '../words/t.ts';
import { enterList, SEARCH_FIELD } from './goToSearch.ts';
import { useLibrary } from './libraryStore.ts';
import { useSearch } from './searchStore.ts';

/** One field for articles, evidence and briefings; what it understands is told in the list of keys. */
export function SearchField() {
  const typed = useSearch((search) => search.typed);
  const type = useSearch((search) => search.type);
  const again = useSearch((search) => search.again);
  const changes = useLibrary((library) => library.changes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again because something has changed.
  useEffect(again, [again, changes]);
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter written in front must not push the words out of sight.
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.scrollLeft = input.scrollWidth;
  }, [typed]);
  return (
    <div className="search-field">
      <input
        ref={field}
        id={SEARCH_FIELD}
        type="search"
        aria-label={t('Search the library')}
        aria-keyshortcuts="Control+F Control+Shift+F"
        placeholder={t('Search the library')}
        className="input search"
        maxLength={1000}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || (event.key === 'Enter' && typed.trim() !== '')) {
            event.preventDefault();
            void enterList(event.key);
          } else if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            type('');
          }
        }}
      />
      {typed === '' ? (
        <kbd className="search-keys" aria-hidden>
          {keyNames('Ctrl+F')}
        </kbd>
      ) : null}
    </div>
  );
}
