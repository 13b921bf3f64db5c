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
        {groupsOf(summaries).map(({ first, others }) => (
          <SourceRow
            key={first.id}
            source={first}
            others={others}
            isChosen={chosen.includes(first.id)}
            onChoose={() => toggle(first.id)}
          />
        ))}
      </ul>
      <DraftBar sourceIds={chosen.filter((id) => summaries.some((one) => one.id === id))} />
    </>
  );
}

/** Articles that carry the same text stand as one, the newest first. */
function groupsOf(summaries: SourceSummary[]): { first: SourceSummary; others: SourceSummary[] }[] {
  const groups = new Map<string, SourceSummary[]>();
  for (const one of summaries) groups.set(one.textGroup, [...(groups.get(one.textGroup) ?? []), one]);
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}

interface SourceRowProps {
  source: SourceSummary;
  /** Other articles with the same text. */
  others: SourceSummary[];
  isChosen: boolean;
  onChoose: () => void;
}

function SourceRow({ source, others, isChosen, onChoose }: SourceRowProps) {
  const isOpen = useLibrary((library) => [source, ...others].some((one) => one.id === library.opened?.source.id));
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
      {others.length > 0 ? (
        <p className="source-others">
          Same text in{' '}
          {others.map((one, index) => (
            <span key={one.id}>
              {index > 0 ? ', ' : ''}
              <button type="button" className="link-button" onClick={() => void openSource(one.id)}>
                {one.publisher || one.title || 'an untitled article'}
              </button>
            </span>
          ))}
        </p>
      ) : null}
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
