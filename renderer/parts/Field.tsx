import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  hint?: string;
  /** Beside the label, small: "guessed". */
  flag?: string;
  /** Where something else needs to know the control's id (jumps). */
  id?: string;
  /** Over the whole row of a grid. */
  isWide?: boolean;
  children: (ids: { id: string; 'aria-describedby'?: string }) => ReactNode;
}

/** Label above, the control below, what helps beneath it. */
export function Field({ label, hint, flag, id: given, isWide, children }: FieldProps) {
  const own = useId();
  const id = given ?? own;
  const describing = hint || flag ? `${id}-hint` : undefined;
  return (
    <div className={`field ${isWide ? 'field-wide' : ''}`}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {flag ? <span className="flag">{flag}</span> : null}
      </div>
      {children({ id, 'aria-describedby': describing })}
      {hint ? (
        <p id={describing} className="hint" dir="auto">
          {hint}
        </p>
      ) : flag ? (
        <span id={describing} className="visually-hidden">
          {flag}
        </span>
      ) : null}
    </div>
  );
}
