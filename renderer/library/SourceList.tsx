import { useCallback, useState } from 'react';
import type { SourceSummary } from '../../desk/bridge.ts';
import { useScreen } from '../frame/screen.ts';
import { dayWords } from '../parts/dayWords.ts';
import { type LinePlace, LongList } from '../parts/LongList.tsx';
import { useChosen } from './chosenStore.ts';
import { useLibrary } from './libraryStore.ts';

/** The articles, newest first; those that carry the same text stand as one. */
export function SourceList() {
  const shelf = useLibrary((library) => library.shelf);
  const want = useLibrary((library) => library.want);
  const [current, setCurrent] = useState(0);
  const keyOf = useCallback((index: number) => shelf?.rows.get(index)?.id ?? `line-${index}`, [shelf]);
  if (!shelf) return <p className="pane-body empty-words">Reading the library…</p>;
  if (shelf.total === 0) return <EmptyShelf />;
  const stop = Math.min(current, shelf.total - 1);
  return (
    <LongList
      label="List of articles"
      className="row-list"
      count={shelf.total}
      estimate={81}
      keyOf={keyOf}
      current={stop}
      onCurrent={setCurrent}
      onShow={want}
      line={(index, place) => {
        const source = shelf.rows.get(index);
        return source ? (
          <SourceRow key={source.id} place={place} source={source} isStop={index === stop} />
        ) : (
          <li key={`line-${index}`} {...place} className="source-item is-coming" aria-busy="true">
            <span className="visually-hidden">Coming</span>
          </li>
        );
      }}
    />
  );
}

/** So many of the articles with the same text stand in the list; the reader names them all. */
const NAMED = 3;

interface SourceRowProps {
  place: LinePlace;
  source: SourceSummary;
  isStop: boolean;
}

function SourceRow({ place, source, isStop }: SourceRowProps) {
  const { others } = source;
  const isOpen = useLibrary((library) => [source, ...others].some((one) => one.id === library.opened?.source.id));
  const openSource = useLibrary((library) => library.openSource);
  const isChosen = useChosen((chosen) => chosen.sources.has(source.id));
  const choose = useChosen((chosen) => chosen.toggleSource);
  const title = source.title || 'Untitled article';
  const about = [source.publisher, dayWords(source.publishedOn)].filter((part) => part !== '').join(' · ');
  return (
    <li {...place} className="source-item">
      <input
        type="checkbox"
        aria-label={`Choose ${title}`}
        tabIndex={isStop ? 0 : -1}
        checked={isChosen}
        onChange={() => choose(source.id)}
      />
      <button
        type="button"
        data-row
        tabIndex={isStop ? 0 : -1}
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
          Same text as{' '}
          {others.slice(0, NAMED).map((one, index) => (
            <span key={one.id}>
              {index > 0 ? ', ' : ''}
              <button type="button" className="link-button" onClick={() => void openSource(one.id)}>
                {one.publisher || one.title || 'an untitled article'}
              </button>
            </span>
          ))}
          {others.length > NAMED ? ` and ${others.length - NAMED} more` : ''}
        </p>
      ) : null}
    </li>
  );
}

function EmptyShelf() {
  const show = useScreen((screen) => screen.show);
  return (
    <div className="pane-body empty-words">
      <p>No articles yet.</p>
      <p>Press Ctrl+V anywhere to capture what you copied, drop files here, or</p>
      <button type="button" className="link-button" onClick={() => show({ kind: 'paste' })}>
        paste an article by hand
      </button>
    </div>
  );
}
