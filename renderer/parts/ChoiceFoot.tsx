interface ChoiceFootProps {
  /** Leaves all as it is. */
  away: string;
  /** Does what the dialog asks about. */
  deed: string;
  /** What cannot be undone looks like it, and is not where Enter falls. */
  danger?: boolean;
  onDeed: () => void;
  /** What choosing to leave it does, besides closing. */
  onAway?: () => void;
  onClose: () => void;
}

/** The end of a dialog that asks one question: away, or done. */
export function ChoiceFoot({ away, deed, danger = false, onDeed, onAway, onClose }: ChoiceFootProps) {
  return (
    <footer className="dialog-foot">
      <button
        type="button"
        className="button"
        data-first={danger || undefined}
        onClick={() => {
          onClose();
          onAway?.();
        }}
      >
        {away}
      </button>
      <button
        type="button"
        className={`button ${danger ? 'button-danger' : 'button-primary'}`}
        data-first={!danger || undefined}
        onClick={() => {
          onClose();
          onDeed();
        }}
      >
        {deed}
      </button>
    </footer>
  );
}
