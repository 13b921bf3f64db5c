import type { Evidence } from '../../engine/nouns/evidence.ts';
import { type Later, later, t } from '../words/t.ts';
import { narrow } from './moves.ts';
import { type Filter, isShown, progressOf } from './triage.ts';
import { useTriage } from './triageStore.ts';

const KINDS: [Filter['kind'], Later, string][] = [
  ['all', later('All'), '0'],
  ['quote', later('Quotes'), '1'],
  ['stat', later('Numbers'), '2'],
  ['excerpt', later('Excerpts'), '3'],
];
const STATES: [Filter['state'], Later, string][] = [
  ['all', later('Any // state'), ''],
  ['suggested', later('Undecided'), 'O'],
  ['confirmed', later('Accepted'), ''],
  ['rejected', later('Rejected'), ''],
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
        <span>{total === 0 ? t('Nothing to decide') : t('{decided} of {total} decided', { decided, total })}</span>
        <progress aria-label={t('Decided')} max={Math.max(1, total)} value={decided} />
      </p>
      <fieldset className="segments" aria-label={t('Kind of evidence')}>
        {KINDS.map(([kind, label, key]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter.kind === kind}
            aria-keyshortcuts={key}
            title={`${t(label)} (${key})`}
            onClick={() => narrow({ kind })}
          >
            {t(label)} <span className="count">{count(evidence, { kind, state: 'all' })}</span>
          </button>
        ))}
      </fieldset>
      <fieldset className="segments" aria-label={t('State of evidence')}>
        {STATES.map(([state, label, key]) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            aria-keyshortcuts={key || undefined}
            title={key ? `${t(label)} (${key})` : undefined}
            onClick={() => narrow({ state })}
          >
            {t(label)} {state === 'all' ? null : <span className="count">{count(ofKind, { kind: 'all', state })}</span>}
          </button>
        ))}
      </fieldset>
    </header>
  );
}

function count(evidence: Evidence[], filter: Filter): number {
  return evidence.filter((one) => isShown(one, filter)).length;
}
