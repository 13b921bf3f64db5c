import { useRef } from 'react';
import { t } from '../words/t.ts';
import { ACCEPT } from './articleFiles.ts';
import { captureFiles } from './captureFiles.ts';

/** Choosing files: the way of keys to what dropping does by mouse. */
export function FilesButton() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('Open files…')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('Open files')}
        accept={ACCEPT}
        onChange={(event) => {
          void captureFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
