/** Beneath a field in a list: what Enter does, and that Escape does nothing. */
export function EditFoot({ does }: { does: string }) {
  return (
    <p className="entry-edit-foot">
      <button type="submit" className="button button-small">
        {does} <kbd aria-hidden>Enter</kbd>
      </button>
      <span className="hint">
        <kbd>Esc</kbd> leaves it as it was
      </span>
    </p>
  );
}
