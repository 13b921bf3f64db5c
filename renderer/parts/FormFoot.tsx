import { t } from '../words/t.ts';

interface FormFootProps {
  /** What the form does. */
  submit: string;
  disabled: boolean;
  onClose: () => void;
}

/** The end of a form in a dialog: away, or done. */
export function FormFoot({ submit, disabled, onClose }: FormFootProps) {
  return (
    <footer className="dialog-foot">
      <button type="button" className="button" onClick={onClose}>
        {t('Cancel')}
      </button>
      <button type="submit" className="button button-primary" disabled={disabled}>
        {submit}
      </button>
    </footer>
  );
}
