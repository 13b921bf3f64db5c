import { useRef } from 'react';

interface FileChoiceProps {
  label: string;
  /** What the hidden field is called. */
  name: string;
  accept: string;
  disabled: boolean;
  onChosen: (file: File) => void;
}

/** A button that asks for one file. */
export function FileChoice({ label, name, accept, disabled, onChosen }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={name}
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onChosen(file);
        }}
      />
    </>
  );
}
