import type { HouseFinding } from '../../desk/bridge.ts';
import { capital } from '../../engine/nouns/capital.ts';

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
      <Findings label="Errors" findings={errors} />
      <Findings label="Warnings" findings={warnings} />
      {remarks.length > 0 ? (
        <details>
          <summary>{remarks.length === 1 ? '1 remark' : `${remarks.length} remarks`}</summary>
          <Findings label="Remarks" findings={remarks} />
        </details>
      ) : null}
    </div>
  );
}

function verdict(errors: number): string {
  if (errors === 0) return 'This file can be filled in.';
  return errors === 1
    ? 'This file cannot be filled in while one error stands.'
    : `This file cannot be filled in while ${errors} errors stand.`;
}

function Findings({ label, findings }: { label: string; findings: HouseFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <div className={`house-group is-${label.toLowerCase()}`}>
      <h4>{label}</h4>
      <ul aria-label={label} className="house-list">
        {findings.map(({ place, sentence, hint }) => (
          <li key={`${place}${sentence}`}>
            {place === '' ? null : <p className="house-place">{capital(place)}</p>}
            <p>{sentence}</p>
            {hint === '' ? null : <p className="hint">{hint}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
