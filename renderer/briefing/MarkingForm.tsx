import { type Marking, readTlp, TLP_LABELS, tlpRank } from '../../engine/nouns/marking.ts';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';

/** The handling mark: a TLP label, a house mark, a restriction in words. Below the template's floor it says so. */
export function MarkingForm({ floor }: { floor: Marking }) {
  const marking = useBriefing((state) => state.briefing?.marking);
  const perform = useBriefing((state) => state.perform);
  if (!marking) return null;
  const change = (part: Partial<Marking>) =>
    perform(t('Change marking'), [{ do: 'set-marking', marking: { ...marking, ...part } }], 'marking');
  const below = tlpRank(marking.tlp) < tlpRank(floor.tlp);
  return (
    <fieldset className="form-grid marking" aria-label={t('Handling mark')}>
      <Field
        label={t('TLP label')}
        hint={below ? t('The template asks for {tlp} at least.', { tlp: floor.tlp ?? '' }) : ''}
      >
        {(ids) => (
          <select
            {...ids}
            className="input"
            value={marking.tlp ?? ''}
            onChange={(event) => change({ tlp: readTlp(event.target.value) })}
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
            placeholder={floor.house || t('none // house mark')}
            value={marking.house}
            onChange={(event) => change({ house: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('Extra restriction')}>
        {(ids) => (
          <input
            {...ids}
            className="input"
            maxLength={200}
            placeholder={t('none')}
            value={marking.extra}
            onChange={(event) => change({ extra: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
