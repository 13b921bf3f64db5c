import type { ReactNode } from 'react';
import { t } from '../words/t.ts';

/** The end of a dialog in which everything is done at once: nothing is left but to close it. */
export function CloseFoot({ onClose, children }: { onClose: () => void; children?: ReactNode }) {
  return (
    <footer className="dialog-foot">
      {children}
      <button type="button" className="button" onClick={onClose}>
        {t('Close')}
      </button>
    </footer>
  );
}
