import type { SourceGrade } from '../../engine/nouns/sourceGrade.ts';
import { Field } from '../parts/Field.tsx';
import { CREDIBILITY_CHOICES, LANGUAGES, RELIABILITY_CHOICES } from './gradeWords.ts';

interface GradeFieldsProps {
  grade: SourceGrade;
  onChange: (grade: SourceGrade) => void;
}

/** What the analyst holds of the source, and what part a machine had in its text. */
export function GradeFields({ grade, onChange }: GradeFieldsProps) {
  const flag = (one: SourceGrade['guessed'][number]) => (grade.guessed.includes(one) ? 'guessed' : '');
  const languages = LANGUAGES.some(([code]) => code === grade.translatedFrom)
    ? LANGUAGES
    : [[grade.translatedFrom, grade.translatedFrom || 'not known'], ...LANGUAGES];
  return (
    <>
      <fieldset className="details-part">
        <legend>Grading (Admiralty)</legend>
        <div className="form-grid grade-grid">
          <Choice
            label="Reliability of the source"
            choices={RELIABILITY_CHOICES}
            value={grade.reliability}
            onChange={(value) => onChange({ ...grade, reliability: value as SourceGrade['reliability'] })}
          />
          <Choice
            label="Credibility of what it says"
            choices={CREDIBILITY_CHOICES}
            value={grade.credibility}
            onChange={(value) => onChange({ ...grade, credibility: value as SourceGrade['credibility'] })}
          />
        </div>
        <Field label="Note (never printed)">
          {(ids) => (
            <textarea
              {...ids}
              className="input"
              rows={2}
              maxLength={2000}
              value={grade.note}
              onChange={(event) => onChange({ ...grade, note: event.target.value })}
            />
          )}
        </Field>
      </fieldset>
      <fieldset className="details-part">
        <legend>How the text was made</legend>
        <div className="told-line">
          <Tick
            label="Machine translation"
            flag={flag('machineTranslated')}
            checked={grade.machineTranslated}
            onChange={(machineTranslated) =>
              onChange({ ...grade, machineTranslated, translatedFrom: machineTranslated ? grade.translatedFrom : '' })
            }
          />
          {grade.machineTranslated ? (
            <label className="told-from">
              from{' '}
              <select
                className="input"
                aria-label="Translated from"
                value={grade.translatedFrom}
                onChange={(event) => onChange({ ...grade, translatedFrom: event.target.value })}
              >
                {grade.translatedFrom === '' ? null : <option value="">not known</option>}
                {languages.map(([code, name]) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
              {flag('translatedFrom') ? <span className="flag">guessed</span> : null}
            </label>
          ) : null}
        </div>
        <Tick
          label="The article says that artificial intelligence had a part in it"
          flag={flag('aiDisclosed')}
          checked={grade.aiDisclosed}
          onChange={(aiDisclosed) => onChange({ ...grade, aiDisclosed })}
        />
      </fieldset>
    </>
  );
}

interface ChoiceProps {
  label: string;
  choices: [string, string][];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, choices, value, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {choices.map(([code, says]) => (
            <option key={code} value={code}>
              {says}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TickProps {
  label: string;
  flag: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Tick({ label, flag, checked, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
      {flag ? <span className="flag">{flag}</span> : null}
    </label>
  );
}
