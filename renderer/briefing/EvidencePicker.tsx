import { useEffect, useMemo, useRef, useState } from 'react';
import type { Evidence, EvidenceKind } from '../../engine/nouns/evidence.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { placeEvidenceIn } from './deeds.ts';
import { OfferList } from './OfferList.tsx';
import { slotsOf } from './slotWays.ts';
import { useOffers } from './useOffers.ts';

const ALL_KINDS: readonly EvidenceKind[] = ['quote', 'stat', 'excerpt'];

interface EvidencePickerProps {
  /** Instead of placing in the active slot: what to do with the one that is picked, and what that is called. */
  onPick?: (evidence: Evidence) => void;
  pickLabel?: string;
}

/** The library's evidence that the active slot accepts, best first, with a search box. */
export function EvidencePicker({ onPick, pickLabel = t('Place here') }: EvidencePickerProps) {
  const [query, setQuery] = useState('');
  const template = useBriefing((state) => state.dossier?.template);
  const activeSlot = useScreen((screen) => screen.activeSlot);
  const isEmpty = useLibrary((library) => library.shelf?.total === 0);
  const show = useScreen((screen) => screen.show);
  const slot = useMemo(
    () => (template && !onPick ? slotsOf(template).find((one) => one.slot.id === activeSlot)?.slot : undefined),
    [template, activeSlot, onPick],
  );
  const kinds = useMemo(() => (slot ? ALL_KINDS.filter((kind) => slot.accepts.includes(kind)) : ALL_KINDS), [slot]);
  const { answer, more } = useOffers(kinds, query);
  const field = useRef<HTMLInputElement>(null);
  /** The list was asked for before it answered what is typed. */
  const wantsList = useRef(false);
  const answers = answer?.query === query;
  useEffect(() => {
    if (!answers || !wantsList.current) return;
    wantsList.current = false;
    if (document.activeElement === field.current) enterOffers(field.current);
  }, [answers]);
  const pick =
    onPick ??
    ((evidence: Evidence) => {
      if (slot) placeEvidenceIn(slot.id, evidence);
      else show({ kind: 'place', pieces: [evidence], draftFrom: [evidence.id] });
    });
  return (
    <section aria-label={t('Evidence to place')} className="picker">
      <header className="picker-head">
        {onPick ? null : (
          <p className="picker-slot">
            {slot ? t('For “{slot}”', { slot: slot.label }) : t('All evidence. “Add evidence” in a slot narrows it.')}
          </p>
        )}
        <input
          ref={field}
          id={onPick ? undefined : 'evidence-search'}
          type="search"
          aria-label={t('Search evidence')}
          placeholder={t('Words, speaker, source')}
          className="input search"
          value={query}
          onChange={(event) => {
            wantsList.current = false;
            setQuery(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || (event.key === 'Enter' && query.trim() !== '')) {
              event.preventDefault();
              if (answers) enterOffers(event.currentTarget);
              else wantsList.current = true;
            } else if (event.key === 'Escape' && slot && query === '') {
              document.getElementById(`slot-${slot.id}`)?.focus();
            }
          }}
        />
      </header>
      {isEmpty ? (
        <div className="empty-words">
          <p>{t('No evidence yet. Capture an article first.')}</p>
          <button type="button" className="link-button" onClick={() => show({ kind: 'paste' })}>
            {t('Paste article…')}
          </button>
        </div>
      ) : answer ? (
        <OfferList
          offers={answer.offers}
          onEnd={more}
          pickLabel={slot || onPick ? pickLabel : t('Place in briefing')}
          onPick={pick}
          onLeave={() => {
            if (slot) document.getElementById(`slot-${slot.id}`)?.focus();
          }}
        />
      ) : null}
    </section>
  );
}

function enterOffers(field: HTMLElement | null): void {
  field?.closest('.picker')?.querySelector<HTMLElement>('.offer[tabindex="0"]')?.focus();
}
