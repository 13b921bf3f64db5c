import type { Marking } from '../../engine/nouns/marking.ts';
import { readTlp, TLP_LABELS } from '../../engine/nouns/marking.ts';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/t.ts';

/** The handling mark that the article itself carries: whatever prints of it must be marked no lower. */
export function SourceMarking({ marking, onChange }: { marking: Marking; onChange: (marking: Marking) => void }) {
  return (
    <fieldset className="details-part">
      <legend>{t('Handling mark of the article')}</legend>
      <div className="form-grid grade-grid">
        <Field label={t('TLP label')} hint={t('Briefings that use this article get at least this marking.')}>
          {(ids) => (
            <select
              {...ids}
              className="input"
              value={marking.tlp ?? ''}
              onChange={(event) => onChange({ ...marking, tlp: readTlp(event.target.value) })}
            >
              <option value="">{t('none')}</option>
              {TLP_LABELS.map((label) => (
                <option key={label}>{label}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('House mark')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              maxLength={60}
              placeholder={t('none // house mark')}
              value={marking.house}
              onChange={(event) => onChange({ ...marking, house: event.target.value })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}
