import type { EvidenceKind } from '../../engine/nouns/evidence.ts';
import { t } from '../words/t.ts';

/** What can be made of the selected words. */
export function SelectionBar({ onLift }: { onLift: (kind: EvidenceKind) => void }) {
  return (
    <div role="toolbar" aria-label={t('Selection')} className="selection-bar">
      <span>{t('Selection as')}</span>
      <LiftButton label={t('Excerpt')} keyName="E" onClick={() => onLift('excerpt')} />
      <LiftButton label={t('Quote')} keyName="Q" onClick={() => onLift('quote')} />
      <LiftButton label={t('Number')} keyName="N" onClick={() => onLift('stat')} />
    </div>
  );
}

function LiftButton({ label, keyName, onClick }: { label: string; keyName: string; onClick: () => void }) {
  return (
    <button
      type="button"
      className="button"
      aria-keyshortcuts={keyName}
      // The mouse must not take the selection away before the click is dealt with.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {label} <kbd aria-hidden>{keyName}</kbd>
    </button>
  );
}
