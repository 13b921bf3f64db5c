import { Field } from '../parts/Field.tsx';

interface FolderFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

/** A path, which reads from left to right in every language. */
export function FolderField({ label, hint, value, onChange }: FolderFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input {...ids} className="input" dir="ltr" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
