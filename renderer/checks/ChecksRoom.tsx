import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { FindingEntry } from './FindingEntry.tsx';

const GROUPS: { name: string; holds: (one: Diagnostic) => boolean; about: string }[] = [
  {
    name: 'Errors',
    holds: (one) => one.severity === 'error' && !one.signedOff,
    about: 'These stop the export.',
  },
  {
    name: 'Warnings',
    holds: (one) => one.severity === 'warning' && !one.signedOff,
    about: 'Look at these before you sign.',
  },
  { name: 'Remarks', holds: (one) => one.severity === 'remark' && !one.signedOff, about: '' },
  {
    name: 'Signed off',
    holds: (one) => one.signedOff,
    about: 'Let pass in writing; the reason is printed in the check report.',
  },
];

/** All findings, worst first, each with the way to its place. */
export function ChecksRoom() {
  const findings = useBriefing((state) => state.findings);
  return (
    <section aria-label="Checks" className="pane">
      <div className="pane-body checks">
        <h1>Checks</h1>
        {findings === null ? <p className="empty-words">Checking…</p> : <Groups findings={findings} />}
      </div>
    </section>
  );
}

function Groups({ findings }: { findings: Diagnostic[] }) {
  if (findings.length === 0) {
    return <p className="empty-words">Nothing found. Every quotation is word for word in its source.</p>;
  }
  return GROUPS.map((group) => {
    const held = findings.filter(group.holds);
    if (held.length === 0) return null;
    return (
      <section
        key={group.name}
        aria-label={group.name}
        className={`finding-group is-${group.name.toLowerCase().replace(' ', '-')}`}
      >
        <h2>
          {group.name} <span className="count">{held.length}</span>
        </h2>
        {group.about ? <p className="hint">{group.about}</p> : null}
        <ul>
          {held.map((one) => (
            <FindingEntry key={one.key} finding={one} />
          ))}
        </ul>
      </section>
    );
  });
}
