import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useStart } from '../start/startStore.ts';
import { t } from '../words/t.ts';
import { type PaletteEntry, paletteEntries, rankEntries } from './paletteEntries.ts';
import { recentChoices, rememberChoice } from './recentChoices.ts';

const MOST = 60;

/** Type what you want done; Enter does it. */
export function PaletteSheet({ holds, onClose }: { holds: 'all' | 'briefings'; onClose: () => void }) {
  const template = useBriefing((state) => state.dossier?.template ?? null);
  const briefings = useStart((start) => start.briefings);
  const refresh = useStart((start) => start.refresh);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(recentChoices);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  useEffect(() => void refresh(), [refresh]);
  const shown = rankEntries(paletteEntries(template, briefings ?? [], holds), typed, recent).slice(0, MOST);
  // With nothing typed, what was chosen last stands first, under a line of its own.
  const recents = typed.trim() === '' ? shown.filter((entry) => recent.includes(entry.id)).length : 0;
  const active = shown[Math.min(at, shown.length - 1)];
  useEffect(() => {
    if (active) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const choose = (entry: PaletteEntry) => {
    rememberChoice(entry.id);
    onClose();
    // After the dialog has given the focus back: what is done next may move it on purpose.
    requestAnimationFrame(entry.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = shown.length - 1;
    if (event.key === 'ArrowDown') setAt(active === shown[last] ? 0 : Math.min(at, last) + 1);
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? last : Math.min(at, last) - 1);
    else if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) choose(active);
    else return;
    event.preventDefault();
  };
  const what = holds === 'briefings' ? t('Open briefing') : t('Command palette');
  return (
    <Dialog title={what} size="wide" onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label={holds === 'briefings' ? t('Title of the briefing') : t('What to do')}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active ? `palette-${active.id}` : undefined}
        className="input palette-input"
        placeholder={holds === 'briefings' ? t('Title') : t('An action, a section, a briefing')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {shown.length === 0 ? (
        <p className="empty-words">
          {holds === 'briefings' && briefings === null ? t('Reading the library…') : t('Nothing is called that.')}
        </p>
      ) : null}
      <div id={listId} ref={list} role="listbox" aria-label={what} className="palette-list" hidden={shown.length === 0}>
        {shown.map((entry, place) => (
          <div
            key={entry.id}
            id={`palette-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === active}
            className={place === recents - 1 ? 'palette-entry is-last-recent' : 'palette-entry'}
            // The focus stays in the field.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(entry);
            }}
          >
            <span className="palette-label">{entry.label}</span>
            {entry.kind ? <span className="palette-kind">{entry.kind}</span> : null}
            {entry.keys ? <kbd>{entry.keys}</kbd> : null}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
