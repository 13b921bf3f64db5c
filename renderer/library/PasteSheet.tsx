import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useState } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { FormFoot } from '../parts/FormFoot.tsx';
import { keyNames } from '../words/keyNames.ts';
import { t } from '../words/t.ts';
import { captureText } from './captureText.ts';

/** @param reference one that waits for this text */
export function PasteSheet({
  reference,
  onClose,
}: {
  reference?: { id: string; url: string } | undefined;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const [html, setHtml] = useState<{ markup: string; text: string } | null>(null);
  const [url, setUrl] = useState(reference?.url ?? '');
  const [busy, setBusy] = useState(false);

  /** The page's own markup knows headings and lists; it is used as long as the words are left as pasted. */
  const onPaste = (event: ClipboardEvent) => {
    const markup = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    setHtml(markup && text === '' ? { markup, text: plain.replace(/\r\n?/g, '\n') } : null);
  };
  const capture = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (busy || text.trim() === '') return;
    setBusy(true);
    const done =
      html?.text === text
        ? await captureText(html.markup, 'html', url.trim(), reference?.id)
        : await captureText(text, 'auto', url.trim(), reference?.id);
    setBusy(false);
    if (done) onClose();
  };

  return (
    <Dialog title={t('Paste article')} size="wide" onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => void capture(event)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void capture(event);
        }}
      >
        <Field
          label={t('Article text')}
          hint={t('With its headline first. {keys} captures.', { keys: keyNames('Ctrl+Enter') })}
        >
          {(ids) => (
            <textarea
              {...ids}
              className="input paste-text"
              required
              value={text}
              onPaste={onPaste}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('Address (optional)')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="url"
              placeholder="https://"
              value={url}
              onChange={(event) => setUrl(event.target.value)}
            />
          )}
        </Field>
        <FormFoot submit={t('Capture')} disabled={busy || text.trim() === ''} onClose={onClose} />
      </form>
    </Dialog>
  );
}
