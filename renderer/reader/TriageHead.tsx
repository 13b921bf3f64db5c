import type { Evidence } from '../../engine/nouns/evidence.ts';
import { narrow } from './moves.ts';
import { type Filter, isShown, progressOf } from './triage.ts';
import { useTriage } from './triageStore.ts';

const KINDS: [Filter['kind'], string, string][] = [
  ['all', 'All', '0'],
  ['quote', 'Quotes', '1'],
  ['stat', 'Numbers', '2'],
  ['excerpt', 'Excerpts', '3'],
];
const STATES: [Filter['state'], string, string][] = [
  ['all', 'Any', ''],
  ['suggested', 'Undecided', 'O'],
  ['confirmed', 'Accepted', ''],
  ['rejected', 'Rejected', ''],
];

/** How far the analyst has come, and what the list shows. */
export function TriageHead({ evidence }: { evidence: Evidence[] }) {
  const filter = useTriage((triage) => triage.filter);
  const ofKind = evidence.filter((one) => isShown(one, { ...filter, state: 'all' }));
  const { total, undecided } = progressOf(ofKind);
  const decided = total - undecided;
  return (
    <header className="triage-head">
      <p className="triage-progress">
        <span>{total === 0 ? 'Nothing to decide' : `${decided} of ${total} decided`}</span>
        <progress aria-label="Decided" max={Math.max(1, total)} value={decided} />
      </p>
      <fieldset className="segments" aria-label="Kind of evidence">
        {KINDS.map(([kind, label, key]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter.kind === kind}
            aria-keyshortcuts={key}
            title={`${label} (${key})`}
            onClick={() => narrow({ kind })}
          >
            {label} <span className="count">{count(evidence, { kind, state: 'all' })}</span>
          </button>
        ))}
      </fieldset>
      <fieldset className="segments" aria-label="State of evidence">
        {STATES.map(([state, label, key]) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            aria-keyshortcuts={key || undefined}
            title={key ? `${label} (${key})` : undefined}
            onClick={() => narrow({ state })}
          >
            {label} {state === 'all' ? null : <span className="count">{count(ofKind, { kind: 'all', state })}</span>}
          </button>
        ))}
      </fieldset>
    </header>
  );
}

function count(evidence: Evidence[], filter: Filter): number {
  return evidence.filter((one) => isShown(one, filter)).length;
}
