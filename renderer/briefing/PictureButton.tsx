import { useRef } from 'react';
import { PICTURE_ACCEPT } from './pictureDeeds.ts';

interface PictureButtonProps {
  label: string;
  multiple?: boolean;
  onChoose: (files: File[]) => void;
}

/** Choosing picture files: the way of keys to what dropping does by mouse. */
export function PictureButton({ label, multiple = false, onChoose }: PictureButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button button-small" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        aria-label={label}
        accept={PICTURE_ACCEPT}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
