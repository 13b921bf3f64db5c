import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../engine/returned/edit.ts';
import { inField } from '../frame/inField.ts';
import type { Hint } from '../reader/TriageFoot.tsx';
import { type Later, later, t } from '../words/t.ts';
import { EditEntry } from './EditEntry.tsx';
import { useReturned } from './returnedStore.ts';

type Narrowed = 'all' | 'open' | Edit['kind'];

const KINDS: Record<Edit['kind'], Later> = {
  reworded: later('Reworded'),
  typography: later('Marks and spaces'),
  look: later('Looks'),
  added: later('Added'),
  removed: later('Taken out // of a text'),
  moved: later('Moved // in a text'),
  comment: later('Comments'),
};

/** Every edit of a file, gone through as articles are: A accepts, X refuses, U takes back, J and K move. */
export function EditList() {
  const shown = useReturned((state) => state.shown);
  const said = useReturned((state) => state.said);
  const current = useReturned((state) => state.current);
  const accept = useReturned((state) => state.accept);
  const [narrowed, setNarrowed] = useState<Narrowed>('all');
  const list = useRef<HTMLUListElement>(null);
  const kinds = [...new Set(shown.map(({ edit }) => edit.kind))];
  const listed = shown.filter(
    ({ edit, state }) => narrowed === 'all' || (narrowed === 'open' ? state === 'open' : edit.kind === narrowed),
  );
  const takeable = listed.filter(({ edit, state }) => state === 'open' && edit.settles !== 'elsewhere');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the one that is gone on with has the focus.
  useEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (entry && !entry.contains(document.activeElement)) entry.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole list; each has its button.
    <div className="returned" onKeyDown={obey}>
      <fieldset className="segments returned-kinds" aria-label={t('Which edits')}>
        {(['all', 'open', ...kinds] as Narrowed[]).map((one) => (
          <button key={one} type="button" aria-pressed={narrowed === one} onClick={() => setNarrowed(one)}>
            {one === 'all' ? t('All edits') : one === 'open' ? t('Open // an edit not decided yet') : t(KINDS[one])}
            <span className="count">
              {one === 'all'
                ? shown.length
                : one === 'open'
                  ? shown.filter(({ state }) => state === 'open').length
                  : shown.filter(({ edit }) => edit.kind === one).length}
            </span>
          </button>
        ))}
        {takeable.length > 1 ? (
          <button type="button" className="returned-all" onClick={() => accept(takeable)}>
            {t('Accept these {count}', { count: takeable.length })}
          </button>
        ) : null}
      </fieldset>
      <ul ref={list} className="returned-list" aria-label={t('Edits')}>
        {listed.map((one) => (
          <EditEntry key={one.edit.key} shown={one} isCurrent={one.edit.key === current} />
        ))}
      </ul>
      {listed.length === 0 ? <p className="empty-words">{t('None of these.')}</p> : null}
      <p className="returned-hints">
        <span role="status" aria-live="polite">
          <span key={said.count}>{said.text}</span>
        </span>
        {HINTS.map(([key, does]) => (
          <span key={key}>
            <kbd>{key}</kbd> {t(does)}
          </span>
        ))}
      </p>
    </div>
  );
}

const HINTS: Hint[] = [
  ['A', later('accept')],
  ['X', later('refuse')],
  ['U', later('take back')],
  ['J K', later('move // go from one to the next')],
];

function obey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
  const { shown, current, accept, refuse, step, takeBack } = useReturned.getState();
  const one = shown.find(({ edit }) => edit.key === current);
  const deeds: Record<string, () => void> = {
    a: () => one && (one.edit.settles === 'elsewhere' ? refuse(one) : accept([one])),
    x: () => one && refuse(one),
    u: takeBack,
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
  };
  const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!deed) return;
  event.preventDefault();
  deed();
}
