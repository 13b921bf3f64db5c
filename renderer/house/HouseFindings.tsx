import type { HouseFinding } from '../../desk/bridge.ts';
import { capital } from '../../engine/nouns/capital.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';

/** What there is to say of a house file: what stops it and what changes the briefing at once, the rest folded away. */
export function HouseFindings({ findings }: { findings: HouseFinding[] }) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const remarks = findings.filter(({ severity }) => severity === 'remark');
  return (
    <div className="house-findings">
      <p role="status" className={errors.length > 0 ? 'house-verdict is-trouble' : 'house-verdict'}>
        {verdict(errors.length)}
      </p>
      <Findings kind="errors" label={t('Errors')} findings={errors} />
      <Findings kind="warnings" label={t('Warnings')} findings={warnings} />
      {remarks.length > 0 ? (
        <details>
          <summary>{t('{count, plural, one {# remark} other {# remarks}}', { count: remarks.length })}</summary>
          <Findings kind="remarks" label={t('Remarks')} findings={remarks} />
        </details>
      ) : null}
    </div>
  );
}

function verdict(errors: number): string {
  if (errors === 0) return t('This file can be filled in.');
  return t('This file cannot be filled in while {errors, plural, one {one error stands} other {# errors stand}}.', {
    errors,
  });
}

function Findings({ kind, label, findings }: { kind: string; label: string; findings: HouseFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <div className={`house-group is-${kind}`}>
      <h4>{label}</h4>
      <ul aria-label={label} className="house-list">
        {findings.map(({ place, sentence, hint }) => (
          <li key={`${place}${sentence}`}>
            {place === '' ? null : <p className="house-place">{told(capital(place))}</p>}
            <p>{told(sentence)}</p>
            {hint === '' ? null : <p className="hint">{told(hint)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
