import { CREDIBILITY_WORDS, RELIABILITY_WORDS, type SourceGrade } from '../../engine/nouns/sourceGrade.ts';
import { languageName } from '../library/languageName.ts';
import { Field } from '../parts/Field.tsx';
import { rich } from '../words/rich.tsx';
import { t } from '../words/t.ts';
import { choicesOf, languages } from './gradeWords.ts';
import { SourceMarking } from './SourceMarking.tsx';

interface GradeFieldsProps {
  grade: SourceGrade;
  onChange: (grade: SourceGrade) => void;
}

/** What the analyst holds of the source, and what part a machine had in its text. */
export function GradeFields({ grade, onChange }: GradeFieldsProps) {
  const flag = (one: SourceGrade['guessed'][number]) => (grade.guessed.includes(one) ? t('guessed') : '');
  const known = languages();
  const offered = known.some(([code]) => code === grade.translatedFrom)
    ? known
    : [[grade.translatedFrom, languageName(grade.translatedFrom) || t('not known')], ...known];
  return (
    <>
      <fieldset className="details-part">
        <legend>{t('Grading (Admiralty)')}</legend>
        <div className="form-grid grade-grid">
          <Choice
            label={t('Reliability of the source')}
            choices={choicesOf(RELIABILITY_WORDS)}
            value={grade.reliability}
            onChange={(value) => onChange({ ...grade, reliability: value as SourceGrade['reliability'] })}
          />
          <Choice
            label={t('Credibility of what it says')}
            choices={choicesOf(CREDIBILITY_WORDS)}
            value={grade.credibility}
            onChange={(value) => onChange({ ...grade, credibility: value as SourceGrade['credibility'] })}
          />
        </div>
        <Field label={t('Note (never printed)')}>
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
        <legend>{t('How the text was made')}</legend>
        <div className="told-line">
          <Tick
            label={t('Machine translation')}
            flag={flag('machineTranslated')}
            checked={grade.machineTranslated}
            onChange={(machineTranslated) =>
              onChange({ ...grade, machineTranslated, translatedFrom: machineTranslated ? grade.translatedFrom : '' })
            }
          />
          {grade.machineTranslated ? (
            <span className="told-from">
              {rich('from {language}', {
                language: (
                  <select
                    className="input"
                    aria-label={t('Translated from')}
                    value={grade.translatedFrom}
                    onChange={(event) => onChange({ ...grade, translatedFrom: event.target.value })}
                  >
                    {grade.translatedFrom === '' ? null : <option value="">{t('not known')}</option>}
                    {offered.map(([code, name]) => (
                      <option key={code} value={code}>
                        {name}
                      </option>
                    ))}
                  </select>
                ),
              })}
              {flag('translatedFrom') ? <span className="flag">{t('guessed')}</span> : null}
            </span>
          ) : null}
        </div>
        <Tick
          label={t('The article says that artificial intelligence had a part in it')}
          flag={flag('aiDisclosed')}
          checked={grade.aiDisclosed}
          onChange={(aiDisclosed) => onChange({ ...grade, aiDisclosed })}
        />
      </fieldset>
      <SourceMarking marking={grade.marking} onChange={(marking) => onChange({ ...grade, marking })} />
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
