import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useState } from 'react';
import { LinkUrl } from '../../engine/nouns/prose.ts';
import { t } from '../words/t.ts';

/** The address of the selected words. Only http, https and mailto are ever links. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [url, setUrl] = useState(String(editor.getAttributes('link').href ?? ''));
  const [wrong, setWrong] = useState(false);
  const apply = () => {
    const chain = editor.chain().focus().extendMarkRange('link');
    const address = url.trim();
    if (address === '') chain.unsetLink().run();
    else if (!LinkUrl.safeParse(address).success) return setWrong(true);
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run();
    } else chain.setLink({ href: address }).run();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      apply();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      editor.commands.focus();
    }
  };
  return (
    <div className="link-form">
      <input
        // biome-ignore lint/a11y/noAutofocus: the field opens on the analyst's own request.
        autoFocus
        className="input"
        aria-label={t('Address of the link')}
        aria-invalid={wrong}
        placeholder="https://"
        value={url}
        onChange={(event) => {
          setUrl(event.target.value);
          setWrong(false);
        }}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="button button-small" onClick={apply}>
        {url.trim() === '' ? t('Remove link') : t('Set link')}
      </button>
      {wrong ? <span role="alert">{t('Only http, https and mailto addresses can be links.')}</span> : null}
    </div>
  );
}
