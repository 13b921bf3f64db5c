import { type Ref, useRef } from 'react';

interface ChooseFilesProps {
  label: string;
  /** What the hidden field is called, where not as the button. */
  fieldLabel?: string;
  accept: string;
  multiple?: boolean;
  className?: string;
  /** Nothing can be chosen for a while; the button keeps the focus. */
  busy?: boolean;
  /** Has the focus when its dialog opens. */
  isFirst?: boolean;
  /** Of the button. */
  ref?: Ref<HTMLButtonElement>;
  /** At least one file. */
  onChoose: (files: [File, ...File[]]) => void;
}

/** Choosing files: the way of keys to what dropping does by mouse. */
export function ChooseFiles({
  label,
  fieldLabel = label,
  accept,
  multiple = false,
  className = 'button',
  busy = false,
  isFirst = false,
  ref,
  onChoose,
}: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={className}
        {...(isFirst ? { 'data-first': true } : {})}
        aria-disabled={busy || undefined}
        onClick={() => (busy ? undefined : input.current?.click())}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        aria-label={fieldLabel}
        accept={accept}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          // The same file may be chosen again.
          target.value = '';
          if (first) onChoose([first, ...others]);
        }}
      />
    </>
  );
}
