import type { EvidenceKind } from '../../engine/nouns/evidence.ts';

/** What can be made of the selected words. */
export function SelectionBar({ onLift }: { onLift: (kind: EvidenceKind) => void }) {
  return (
    <div role="toolbar" aria-label="Selection" className="selection-bar">
      <span>Selection as</span>
      <LiftButton label="Excerpt" keyName="E" onClick={() => onLift('excerpt')} />
      <LiftButton label="Quote" keyName="Q" onClick={() => onLift('quote')} />
      <LiftButton label="Number" keyName="N" onClick={() => onLift('stat')} />
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
