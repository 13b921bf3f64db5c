import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** 'alert' for what stopped the analyst. */
  role?: 'dialog' | 'alertdialog';
  size?: 'small' | 'wide' | 'full';
}

/** The platform's own modal: focus stays inside, Esc closes, and focus goes back to where it was. */
export function Dialog({ title, onClose, children, role, size = 'small' }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // The message line lies under the dialog: what goes wrong meanwhile is told here.
  const [countAtOpening] = useState(() => useScreen.getState().message?.count ?? 0);
  const message = useScreen((screen) => screen.message);
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    // The platform would start at the cross in the head; a person opened this to fill in its first field.
    dialog?.querySelector<HTMLElement>('[data-first], input, textarea, select')?.focus();
    return () => {
      dialog?.close();
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
      // What opened it may be gone with its room.
      (isThere ? before : document.getElementById('main'))?.focus({ preventScroll: !isThere });
    };
  }, []);
  return (
    // The role is only named where it differs from the element's own.
    <dialog
      ref={element}
      role={role === 'alertdialog' ? 'alertdialog' : undefined}
      aria-labelledby={heading}
      className={`dialog dialog-${size}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="icon-button" aria-label={t('Close')} onClick={onClose}>
          <X aria-hidden size={16} />
        </button>
      </header>
      {message?.trouble && message.count > countAtOpening ? (
        <p role="alert" className="notice">
          {message.text} {message.hint}
        </p>
      ) : null}
      {children}
    </dialog>
  );
}
