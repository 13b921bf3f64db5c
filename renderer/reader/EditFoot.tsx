import { rich } from '../words/rich.tsx';
/** Beneath a field in a list: what Enter does, and that Escape does nothing. */
export function EditFoot({ does }: { does: string }) {
  return (
    <p className="entry-edit-foot">
      <button type="submit" className="button button-small">
        {does} <kbd aria-hidden>Enter</kbd>
      </button>
      <span className="hint">{rich('<key>Esc</key> leaves it as it was', { key: (words) => <kbd>{words}</kbd> })}</span>
    </p>
  );
}
