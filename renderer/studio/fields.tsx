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
  /** Where null is not allowed, an emptied field changes nothing until a number stands in it. */
  onChange: (value: number | null) => void;
}

export function NumberField({ label, value, least, most, step = 1, onChange, hint = '', disabled }: NumberProps) {
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
          value={value ?? ''}
          onChange={(event) => {
            const typed = event.target.valueAsNumber;
            if (event.target.value === '') onChange(null);
            else if (typed >= least && typed <= most) onChange(typed);
          }}
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
