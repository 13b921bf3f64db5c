import { ClipboardPaste } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SearchHit } from '../../desk/bridge.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { ask, askOrTell } from '../transport.ts';
import { FilesButton } from './FilesButton.tsx';
import { HitList } from './HitList.tsx';
import { OutcomeList } from './OutcomeList.tsx';
import { SourceList } from './SourceList.tsx';

const PAUSE = 180;
const MOST_HITS = 60;

export function SourceShelf() {
  const [query, setQuery] = useState('');
  const hits = useSearch(query);
  const show = useScreen((screen) => screen.show);
  return (
    <section aria-label="Articles" className="pane shelf">
      <header className="pane-head">
        <input
          type="search"
          aria-label="Search articles"
          placeholder="Search articles and evidence"
          className="input search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <IconButton icon={ClipboardPaste} label="Paste an article" onClick={() => show({ kind: 'paste' })} />
      </header>
      <div className="pane-body">
        <OutcomeList />
        {query.trim() === '' ? <SourceList /> : <HitList hits={hits} />}
      </div>
      <footer className="pane-foot">
        <FilesButton />
      </footer>
    </section>
  );
}

/** What the library finds for the words, a little after typing; null while nothing has been asked. */
function useSearch(query: string): SearchHit[] | null {
  const [hits, setHits] = useState<SearchHit[] | null>(null);
  useEffect(() => {
    const words = query.trim();
    let current = true;
    if (words === '') return setHits(null);
    const timer = setTimeout(async () => {
      const found = await askOrTell(ask, sayTrouble, 'library.search', {
        query: words.slice(0, 1000),
        limit: MOST_HITS,
      });
      if (current && found) setHits(found);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return hits;
}
