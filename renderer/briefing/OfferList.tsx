import { type DragEvent, type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { startEvidenceDrag } from '../parts/dragged.ts';
import { evidenceAbout, KIND_NAMES, shownText } from '../parts/evidenceWords.ts';
import { walkList } from '../parts/walkList.ts';
import { useBriefing } from './briefingStore.ts';
import { useSourceWords } from './evidenceLookup.ts';
import { type Offer, rankEvidence } from './rankEvidence.ts';

/** More than this many are a matter for the search box. */
const MOST = 120;

interface OfferListProps {
  query: string;
  kinds: readonly string[];
  pickLabel: string;
  onPick: (evidence: Evidence) => void;
  onLeave: () => void;
}

export function OfferList({ query, kinds, pickLabel, onPick, onLeave }: OfferListProps) {
  const evidence = useLibrary((library) => library.evidence);
  const summaries = useLibrary((library) => library.summaries);
  const placed = useBriefing(
    useShallow(
      (state) => state.briefing?.fills.flatMap((fill) => (fill.kind === 'evidence' ? [fill.evidenceId] : [])) ?? [],
    ),
  );
  const words = useDeferredValue(query);
  const [stop, setStop] = useState<string | null>(null);
  const offers = useMemo(() => {
    const names = new Map(summaries?.map((one) => [one.id, `${one.publisher} ${one.title}`]));
    const groups = new Map(summaries?.map((one) => [one.id, one.textGroup]));
    return rankEvidence(
      evidence.values(),
      kinds,
      words,
      placed,
      (id) => names.get(id) ?? '',
      (id) => groups.get(id) ?? id,
    );
  }, [evidence, summaries, kinds, words, placed]);
  if (offers.length === 0) return <p className="empty-words">Nothing fits.</p>;
  const shown = offers.slice(0, MOST);
  const stopId = shown.some((one) => one.evidence.id === stop) ? stop : shown[0]?.evidence.id;
  return (
    <ul
      aria-label="Fitting evidence"
      className="pane-body offer-list"
      onKeyDown={(event: KeyboardEvent) => {
        walkList(event, '.offer');
        if (event.key === 'Escape') onLeave();
        const offer = shown.find((one) => `offer-${one.evidence.id}` === (event.target as HTMLElement).id);
        if (event.key === 'Enter' && offer) {
          event.preventDefault();
          onPick(offer.evidence);
        }
      }}
    >
      {shown.map((offer) => (
        <OfferEntry
          key={offer.evidence.id}
          offer={offer}
          isStop={offer.evidence.id === stopId}
          pickLabel={pickLabel}
          onFocus={() => setStop(offer.evidence.id)}
          onPick={() => onPick(offer.evidence)}
        />
      ))}
      {offers.length > MOST ? <li className="empty-words">{offers.length - MOST} more: search for them.</li> : null}
    </ul>
  );
}

interface OfferEntryProps {
  offer: Offer;
  isStop: boolean;
  pickLabel: string;
  onFocus: () => void;
  onPick: () => void;
}

function OfferEntry({ offer, isStop, pickLabel, onFocus, onPick }: OfferEntryProps) {
  const { evidence, placed, alsoIn } = offer;
  const source = useSourceWords(evidence.sourceId);
  const summaries = useLibrary((library) => library.summaries);
  const papers = alsoIn.map((id) => {
    const other = summaries?.find((one) => one.id === id);
    return other?.publisher || other?.title || 'an untitled article';
  });
  const also = papers.length > 0 ? `same text in ${[...new Set(papers)].join(', ')}` : '';
  return (
    <li
      id={`offer-${evidence.id}`}
      tabIndex={isStop ? 0 : -1}
      draggable
      className={`offer evidence-entry kind-${evidence.kind} ${placed > 0 ? 'is-placed' : ''}`}
      onFocus={onFocus}
      onDragStart={(event: DragEvent) => startEvidenceDrag(event, evidence.id)}
    >
      <p className="evidence-kind">
        {KIND_NAMES[evidence.kind]}
        {evidence.state === 'suggested' ? <span className="flag">suggested</span> : null}
        {placed > 0 ? <span className="flag">in the briefing</span> : null}
      </p>
      <p className="evidence-text">{shownText(evidence)}</p>
      <p className="evidence-about">
        {[evidenceAbout(evidence), source, also].filter((part) => part !== '').join(' · ')}
      </p>
      <div className="entry-actions">
        <button type="button" className="button button-small" onClick={onPick}>
          {pickLabel}
        </button>
      </div>
    </li>
  );
}
