import { Check, Pencil, Trash2 } from 'lucide-react';
import type { DragEvent } from 'react';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { startEvidenceDrag } from '../parts/dragged.ts';
import { evidenceAbout, KIND_NAMES, shownText } from '../parts/evidenceWords.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { acceptEvidence, editEvidence, placeEvidence } from './EvidenceList.tsx';

interface EvidenceEntryProps {
  evidence: Evidence;
  isCurrent: boolean;
  /** The one entry that Tab stops at. */
  isStop: boolean;
  onCurrent: () => void;
}

export function EvidenceEntry({ evidence, isCurrent, isStop, onCurrent }: EvidenceEntryProps) {
  const removeEvidence = useLibrary((library) => library.removeEvidence);
  const suggested = evidence.state === 'suggested';
  return (
    <li
      id={`evidence-${evidence.id}`}
      tabIndex={isStop ? 0 : -1}
      draggable
      className={`evidence-entry kind-${evidence.kind} ${suggested ? 'is-suggested' : ''} ${isCurrent ? 'is-current' : ''}`}
      onDragStart={(event: DragEvent) => startEvidenceDrag(event, evidence.id)}
      onFocus={() => {
        onCurrent();
        document.querySelector(`[data-marks~="${evidence.id}"]`)?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <p className="evidence-kind">
        {KIND_NAMES[evidence.kind]}
        {suggested ? <span className="flag">suggested</span> : null}
      </p>
      <p className="evidence-text">{shownText(evidence)}</p>
      <p className="evidence-about">{evidenceAbout(evidence)}</p>
      <div className="entry-actions">
        {suggested ? (
          <button type="button" className="button button-small" onClick={() => void acceptEvidence(evidence)}>
            <Check aria-hidden size={14} /> Accept
          </button>
        ) : null}
        <button type="button" className="button button-small" onClick={() => placeEvidence(evidence)}>
          Place in briefing
        </button>
        <IconButton icon={Pencil} label="Edit" onClick={() => editEvidence(evidence)} />
        <IconButton icon={Trash2} label="Remove" onClick={() => void removeEvidence(evidence)} />
      </div>
    </li>
  );
}
