import { useCallback, useState } from 'react';
import type { SourceSummary } from '../../desk/bridge.ts';
import { useScreen } from '../frame/screen.ts';
import { dayWords } from '../parts/dayWords.ts';
import { type LinePlace, LongList } from '../parts/LongList.tsx';
import { focusCurrent } from '../reader/focusCurrent.ts';
import { keyNames } from '../words/keyNames.ts';
import { t } from '../words/t.ts';
import { useChosen } from './chosenStore.ts';
import { FoldLine } from './FoldLine.tsx';
import { useLibrary } from './libraryStore.ts';

/** The articles, newest first; those that carry the same text stand as one. */
export function SourceList() {
  const shelf = useLibrary((library) => library.shelf);
  const want = useLibrary((library) => library.want);
  const [current, setCurrent] = useState(0);
  const keyOf = useCallback((index: number) => shelf?.rows.get(index)?.id ?? `line-${index}`, [shelf]);
  if (!shelf) return <p className="pane-body empty-words">{t('Reading the library…')}</p>;
  if (shelf.total === 0) return <EmptyShelf />;
  const stop = Math.min(current, shelf.total - 1);
  return (
    <LongList
      label={t('List of articles')}
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
            <span className="visually-hidden">{t('Coming')}</span>
          </li>
        );
      }}
    />
  );
}

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
  const title = source.title || t('Untitled article');
  const about = [source.publisher, dayWords(source.publishedOn)].filter((part) => part !== '').join(' · ');
  return (
    <li {...place} className="source-item">
      <input
        type="checkbox"
        aria-label={t('Choose {title}', { title })}
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
        onClick={() => {
          // Chosen once more, it is gone on with.
          if (useLibrary.getState().opened?.source.id === source.id) focusCurrent();
          else void openSource(source.id);
        }}
      >
        <span className="source-title" dir="auto">
          {title}
        </span>
        <span className="source-about">{about || t('no publisher or date yet')}</span>
        <span className="source-counts">
          {source.suggested > 0 ? (
            <span className="count-suggested">{t('{count} suggested', { count: source.suggested })}</span>
          ) : null}
          {source.confirmed > 0 ? (
            <span className="count-confirmed">{t('{count} accepted', { count: source.confirmed })}</span>
          ) : null}
          {source.damage > 0 ? (
            <span className="count-damage">{t('{count} damaged', { count: source.damage })}</span>
          ) : null}
        </span>
      </button>
      {others.length > 0 ? <FoldLine id={source.id} others={others} /> : null}
    </li>
  );
}

function EmptyShelf() {
  const show = useScreen((screen) => screen.show);
  return (
    <div className="pane-body empty-words">
      <p>{t('No articles yet.')}</p>
      <p>{t('Press {keys} anywhere to capture what you copied, drop files here, or', { keys: keyNames('Ctrl+V') })}</p>
      <button type="button" className="link-button" onClick={() => show({ kind: 'paste' })}>
        {t('paste an article by hand')}
      </button>
    </div>
  );
}
