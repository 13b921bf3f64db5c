import { useRef } from 'react';

interface ChooseFilesProps {
  label: string;
  /** What the hidden field is called. */
  fieldLabel: string;
  accept: string;
  onChoose: (files: File[]) => void;
}

/** Choosing files: the way of keys to what dropping does by mouse. */
export function ChooseFiles({ label, fieldLabel, accept, onChoose }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={fieldLabel}
        accept={accept}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
