import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { type Later, later, t } from '../words/t.ts';
import { FindingEntry } from './FindingEntry.tsx';

const GROUPS: { kind: string; name: Later; holds: (one: Diagnostic) => boolean; about: Later | null }[] = [
  {
    kind: 'errors',
    name: later('Errors'),
    holds: (one) => one.severity === 'error' && !one.signedOff,
    about: later('These stop the export.'),
  },
  {
    kind: 'warnings',
    name: later('Warnings'),
    holds: (one) => one.severity === 'warning' && !one.signedOff,
    about: later('Look at these before you sign.'),
  },
  { kind: 'remarks', name: later('Remarks'), holds: (one) => one.severity === 'remark' && !one.signedOff, about: null },
  {
    kind: 'signed-off',
    name: later('Signed off'),
    holds: (one) => one.signedOff,
    about: later('Let pass in writing; the reason is printed in the check report.'),
  },
];

/** All findings, worst first, each with the way to its place. */
export function ChecksRoom() {
  const findings = useBriefing((state) => state.findings);
  return (
    <section aria-label={t('Checks')} className="pane">
      <div className="pane-body checks">
        <h1>{t('Checks')}</h1>
        {findings === null ? <p className="empty-words">{t('Checking…')}</p> : <Groups findings={findings} />}
      </div>
    </section>
  );
}

function Groups({ findings }: { findings: Diagnostic[] }) {
  if (findings.length === 0) {
    return <p className="empty-words">{t('Nothing found. Every quotation is word for word in its source.')}</p>;
  }
  return GROUPS.map((group) => {
    const held = findings.filter(group.holds);
    if (held.length === 0) return null;
    return (
      <section key={group.kind} aria-label={t(group.name)} className={`finding-group is-${group.kind}`}>
        <h2>
          {t(group.name)} <span className="count">{held.length}</span>
        </h2>
        {group.about ? <p className="hint">{t(group.about)}</p> : null}
        <ul>
          {held.map((one) => (
            <FindingEntry key={one.key} finding={one} />
          ))}
        </ul>
      </section>
    );
  });
}
