import type { TemplateFinding } from '../../engine/studio/templateFindings.ts';

/** What is wrong with the thing on the table, above its form. */
export function StudioFindings({ findings }: { findings: TemplateFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="studio-findings" role="status">
      {findings.map(({ severity, sentence, hint }) => (
        <li key={sentence} className={severity === 'error' ? 'is-error' : ''}>
          {sentence} <span className="hint">{hint}</span>
        </li>
      ))}
    </ul>
  );
}
