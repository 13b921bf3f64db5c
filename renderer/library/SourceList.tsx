import { type KeyboardEvent, useState } from 'react';
import type { SourceSummary } from '../../desk/bridge.ts';
import { useScreen } from '../frame/screen.ts';
import { walkList } from '../parts/walkList.ts';
import { DraftBar } from './DraftBar.tsx';
import { useLibrary } from './libraryStore.ts';

export function SourceList() {
  const summaries = useLibrary((library) => library.summaries);
  const [chosen, setChosen] = useState<string[]>([]);
  if (!summaries) return <p className="empty-words">Reading the library…</p>;
  if (summaries.length === 0) return <EmptyShelf />;
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <ul
        className="row-list"
        aria-label="List of articles"
        onKeyDown={(event: KeyboardEvent) => walkList(event, '.source-row')}
      >
        {summaries.map((one) => (
          <SourceRow key={one.id} source={one} isChosen={chosen.includes(one.id)} onChoose={() => toggle(one.id)} />
        ))}
      </ul>
      <DraftBar sourceIds={chosen.filter((id) => summaries.some((one) => one.id === id))} />
    </>
  );
}

interface SourceRowProps {
  source: SourceSummary;
  isChosen: boolean;
  onChoose: () => void;
}

function SourceRow({ source, isChosen, onChoose }: SourceRowProps) {
  const isOpen = useLibrary((library) => library.opened?.source.id === source.id);
  const openSource = useLibrary((library) => library.openSource);
  const title = source.title || 'Untitled article';
  const about = [source.publisher, source.publishedOn].filter((part) => part !== '').join(' · ');
  return (
    <li className="source-item">
      <input type="checkbox" aria-label={`Choose ${title}`} checked={isChosen} onChange={onChoose} />
      <button
        type="button"
        className="source-row"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => void openSource(source.id)}
      >
        <span className="source-title">{title}</span>
        <span className="source-about">{about || 'no publisher or date yet'}</span>
        <span className="source-counts">
          {source.suggested > 0 ? <span className="count-suggested">{source.suggested} suggested</span> : null}
          {source.confirmed > 0 ? <span className="count-confirmed">{source.confirmed} accepted</span> : null}
          {source.damage > 0 ? <span className="count-damage">{source.damage} damaged</span> : null}
        </span>
      </button>
    </li>
  );
}

function EmptyShelf() {
  const show = useScreen((screen) => screen.show);
  return (
    <div className="empty-words">
      <p>No articles yet.</p>
      <p>Press Ctrl+V anywhere to capture what you copied, drop files here, or</p>
      <button type="button" className="link-button" onClick={() => show({ kind: 'paste' })}>
        paste an article by hand
      </button>
    </div>
  );
}
