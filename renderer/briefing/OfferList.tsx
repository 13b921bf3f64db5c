import { type DragEvent, useState } from 'react';
import type { EvidenceOffer } from '../../desk/bridge.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { startEvidenceDrag } from '../parts/dragged.ts';
import { evidenceAbout, kindName, shownText } from '../parts/evidenceWords.ts';
import { type LinePlace, LongList } from '../parts/LongList.tsx';
import { t } from '../words/t.ts';
import { listWords } from '../words/written.ts';
import { useBriefing } from './briefingStore.ts';
import { sourceWords } from './evidenceLookup.ts';

interface OfferListProps {
  offers: EvidenceOffer[];
  pickLabel: string;
  onPick: (evidence: Evidence) => void;
  onLeave: () => void;
  /** Called when the end of the list is near. */
  onEnd: () => void;
}

const NEAR = 20;

export function OfferList({ offers, pickLabel, onPick, onLeave, onEnd }: OfferListProps) {
  const [stop, setStop] = useState({ id: '', index: 0 });
  if (offers.length === 0) return <p className="empty-words">{t('Nothing fits.')}</p>;
  const at = offers.findIndex((one) => one.evidence.id === stop.id);
  const current = at < 0 ? Math.min(stop.index, offers.length - 1) : at;
  const stopAt = (index: number) => setStop({ id: offers[index]?.evidence.id ?? '', index });
  return (
    <LongList
      label={t('Fitting evidence')}
      className="offer-list"
      count={offers.length}
      estimate={110}
      keyOf={(index) => offers[index]?.evidence.id ?? ''}
      current={current}
      onCurrent={stopAt}
      onShow={(_, last) => {
        if (last + NEAR > offers.length) onEnd();
      }}
      onKey={(event, index) => {
        if (event.key === 'Escape') onLeave();
        const offer = offers[index];
        if (event.key === 'Enter' && offer && (event.target as HTMLElement).matches('[data-row]')) {
          event.preventDefault();
          // What is placed goes to the end of the list: the keys stay where they are, on the next piece.
          const next = offers[index + 1] ?? offers[index - 1];
          if (next) document.getElementById(`offer-${next.evidence.id}`)?.focus();
          onPick(offer.evidence);
        }
      }}
      line={(index, place) => {
        const offer = offers[index];
        return offer ? (
          <OfferEntry
            key={offer.evidence.id}
            place={place}
            offer={offer}
            isStop={index === current}
            pickLabel={pickLabel}
            onFocus={() => stopAt(index)}
            onPick={() => onPick(offer.evidence)}
          />
        ) : null;
      }}
    />
  );
}

interface OfferEntryProps {
  place: LinePlace;
  offer: EvidenceOffer;
  isStop: boolean;
  pickLabel: string;
  onFocus: () => void;
  onPick: () => void;
}

function OfferEntry({ place, offer, isStop, pickLabel, onFocus, onPick }: OfferEntryProps) {
  const { evidence, source, uses, alsoIn } = offer;
  const isPlaced = useBriefing(
    (state) =>
      state.briefing?.fills.some((fill) => fill.kind === 'evidence' && fill.evidenceId === evidence.id) ?? false,
  );
  const also = alsoIn.length > 0 ? t('same text in {articles}', { articles: listWords(alsoIn) }) : '';
  return (
    <li
      {...place}
      id={`offer-${evidence.id}`}
      data-row
      tabIndex={isStop ? 0 : -1}
      draggable
      className={`offer evidence-entry kind-${evidence.kind} ${isPlaced ? 'is-placed' : ''}`}
      onFocus={onFocus}
      onDragStart={(event: DragEvent) => startEvidenceDrag(event, evidence.id)}
    >
      <p className="evidence-kind">
        {kindName(evidence.kind)}
        {evidence.state === 'suggested' ? <span className="flag">{t('suggested')}</span> : null}
        {isPlaced ? <span className="flag">{t('in the briefing')}</span> : null}
        {!isPlaced && uses > 0 ? <span className="flag">{t('used before')}</span> : null}
      </p>
      <p className="evidence-text" dir="auto">
        {shownText(evidence)}
      </p>
      <p className="evidence-about" dir="auto">
        {[evidenceAbout(evidence), sourceWords(source), also].filter((part) => part !== '').join(' · ')}
      </p>
      <div className="entry-actions">
        <button type="button" className="button button-small" tabIndex={isStop ? 0 : -1} onClick={onPick}>
          {pickLabel}
        </button>
      </div>
    </li>
  );
}
