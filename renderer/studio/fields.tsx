import { useState } from 'react';
import { Field } from '../parts/Field.tsx';

interface Plain {
  label: string;
  hint?: string;
  flag?: string;
  disabled?: boolean;
}

interface WordsProps extends Plain {
  value: string;
  lines?: number;
  id?: string;
  onChange: (value: string) => void;
}

export function WordsField({ label, value, lines = 1, onChange, hint = '', flag = '', id, disabled }: WordsProps) {
  return (
    <Field label={label} hint={hint} flag={flag} {...(id ? { id } : {})} isWide={lines > 1}>
      {(ids) =>
        lines > 1 ? (
          <textarea
            {...ids}
            className="input"
            rows={lines}
            dir="auto"
            disabled={disabled}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...ids}
            className="input"
            dir="auto"
            disabled={disabled}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

interface NumberProps extends Plain {
  /** null for empty. */
  value: number | null;
  least: number;
  most: number;
  step?: number;
  /** An emptied field changes nothing until a number stands in it. */
  isNeeded?: boolean;
  onChange: (value: number | null) => void;
}

export function NumberField({
  label,
  value,
  least,
  most,
  step = 1,
  isNeeded = false,
  onChange,
  hint = '',
  disabled,
}: NumberProps) {
  // What is being typed, as long as the number it gave still holds: “1” on the way to “18” is no size yet.
  const [typing, setTyping] = useState<{ text: string; gave: number | null } | null>(null);
  const shown = typing && typing.gave === value ? typing.text : (value ?? '');
  const change = (text: string) => {
    const typed = text === '' ? null : Number(text);
    const fits = typed === null || (typed >= least && typed <= most);
    setTyping({ text, gave: fits && !(typed === null && isNeeded) ? typed : value });
    if (fits && !(typed === null && isNeeded)) onChange(typed);
  };
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          className="input"
          type="number"
          min={least}
          max={most}
          step={step}
          disabled={disabled}
          value={shown}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setTyping(null)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps<T extends string> extends Plain {
  value: T;
  choices: [T, string][];
  onChange: (value: T) => void;
}

export function ChoiceField<T extends string>({
  label,
  value,
  choices,
  onChange,
  hint = '',
  disabled,
}: ChoiceProps<T>) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          className="input"
          disabled={disabled}
          value={value}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {choices.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckField({ label, checked, onChange, disabled }: CheckProps) {
  return (
    <label className="check-line">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
