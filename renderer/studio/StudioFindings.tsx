import type { TemplateFinding } from '../../engine/studio/templateFindings.ts';
import { told } from '../words/told.ts';

/** What is wrong with the thing on the table, above its form. */
export function StudioFindings({ findings }: { findings: TemplateFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="studio-findings" role="status">
      {findings.map(({ severity, sentence, hint }) => (
        <li key={sentence} className={severity === 'error' ? 'is-error' : ''}>
          {told(sentence)} <span className="hint">{told(hint)}</span>
        </li>
      ))}
    </ul>
  );
}
