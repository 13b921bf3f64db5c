import type { Quote } from '../../engine/nouns/evidence.ts';
import type { EvidenceFill } from '../../engine/nouns/fill.ts';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/t.ts';
import { reword } from './deeds.ts';

interface RewordFormProps {
  fill: EvidenceFill;
  evidence: Quote;
  onClose: () => void;
}

/** The words as they shall be printed, held against the source with every key. */
export function RewordForm({ fill, evidence, onClose }: RewordFormProps) {
  const wording = fill.wording ?? evidence.text;
  const speaker = fill.speaker ?? evidence.speaker;
  // The source's own words are kept as null: then a later correction of the evidence shows here too.
  const change = (words: string, by: string) =>
    reword(fill.id, words === evidence.text ? null : words, by === evidence.speaker ? null : by);
  return (
    <div className="reword" data-timeline>
      <Field
        label={t('Wording')}
        hint={t('Leave out with [...], add with [words]. Everything else must be the source’s.')}
      >
        {(ids) => (
          <textarea
            {...ids}
            className="input"
            rows={3}
            value={wording}
            onChange={(event) => change(event.target.value, speaker)}
          />
        )}
      </Field>
      <Field label={t('Speaker as printed')}>
        {(ids) => (
          <input {...ids} className="input" value={speaker} onChange={(event) => change(wording, event.target.value)} />
        )}
      </Field>
      <div className="slot-actions">
        <button
          type="button"
          className="button button-small"
          disabled={fill.wording === null && fill.speaker === null}
          onClick={() => reword(fill.id, null, null)}
        >
          {t('Use the source’s words')}
        </button>
        <button type="button" className="button button-small" onClick={onClose}>
          {t('Done')}
        </button>
      </div>
    </div>
  );
}
