import { type Evidence, STAT_CHANGES, type Stat } from '../../engine/nouns/evidence.ts';
import { Field } from '../parts/Field.tsx';

interface EvidenceFieldsProps {
  draft: Evidence;
  onChange: (draft: Evidence) => void;
}

export function EvidenceFields({ draft, onChange }: EvidenceFieldsProps) {
  return (
    <>
      {draft.kind === 'quote' ? (
        <>
          <Words label="Speaker" value={draft.speaker} onChange={(speaker) => onChange({ ...draft, speaker })} />
          <Words label="Role" value={draft.role} onChange={(role) => onChange({ ...draft, role })} />
          <Words
            label="Reported by"
            hint="The paper or agency the source names, if it has the words from elsewhere."
            value={draft.via}
            onChange={(via) => onChange({ ...draft, via })}
          />
        </>
      ) : null}
      {draft.kind === 'stat' ? <StatFields draft={draft} onChange={onChange} /> : null}
      <Words
        label="Remark"
        hint="For yourself; never printed."
        value={draft.remark}
        onChange={(remark) => onChange({ ...draft, remark })}
      />
    </>
  );
}

const CHANGE_NAMES = {
  '=': 'as stated',
  '~': 'about',
  '<': 'up to, fewer than',
  '>': 'at least, more than',
  up: 'an increase by',
  down: 'a decrease by',
} as const;

function StatFields({ draft, onChange }: { draft: Stat; onChange: (draft: Evidence) => void }) {
  const setHigh = (text: string) => {
    const { high: _, ...rest } = draft;
    onChange(text === '' ? rest : { ...rest, high: Number(text) });
  };
  return (
    <div className="form-grid">
      <Field label="Value">
        {(ids) => (
          <input
            {...ids}
            className="input"
            type="number"
            step="any"
            required
            value={Number.isNaN(draft.value) ? '' : draft.value}
            onChange={(event) => onChange({ ...draft, value: event.target.valueAsNumber })}
          />
        )}
      </Field>
      <Field label="Upper end (of a range)">
        {(ids) => (
          <input
            {...ids}
            className="input"
            type="number"
            step="any"
            value={draft.high ?? ''}
            onChange={(event) => setHigh(event.target.value)}
          />
        )}
      </Field>
      <Words label="Unit" value={draft.unit} onChange={(unit) => onChange({ ...draft, unit })} />
      <Field label="Qualifier">
        {(ids) => (
          <select
            {...ids}
            className="input"
            value={draft.change}
            onChange={(event) => onChange({ ...draft, change: event.target.value as Stat['change'] })}
          >
            {STAT_CHANGES.map((change) => (
              <option key={change} value={change}>
                {CHANGE_NAMES[change]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Words label="What is counted" value={draft.concept} onChange={(concept) => onChange({ ...draft, concept })} />
      <Words label="Said by" value={draft.attributedTo} onChange={(by) => onChange({ ...draft, attributedTo: by })} />
      <Words label="Period" value={draft.period} onChange={(period) => onChange({ ...draft, period })} />
      <Words label="As of" value={draft.asOf} onChange={(asOf) => onChange({ ...draft, asOf })} />
    </div>
  );
}

interface WordsProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}

function Words({ label, hint, value, onChange }: WordsProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) => <input {...ids} className="input" value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
