import { type Later, later, t } from '../words/t.ts';
import { useTriage } from './triageStore.ts';

/** A key and what it does. */
export type Hint = [keys: string, does: Later];

const EVIDENCE_HINTS: Hint[] = [
  ['A', later('accept')],
  ['X', later('reject')],
  ['U', later('take back')],
  ['E', later('edit')],
  ['P', later('place')],
  ['J K', later('move // go from one to the next')],
  ['?', later('all keys')],
];

/** What was done last, told to everybody, and the keys. The line for words is always there: nothing moves when they come. */
export function TriageFoot({ hints = EVIDENCE_HINTS }: { hints?: Hint[] }) {
  const said = useTriage((triage) => triage.said);
  return (
    <footer className="triage-foot">
      <div role="status" aria-live="polite" className="triage-said">
        <p key={said.count}>{said.text}</p>
      </div>
      <p className="triage-hints">
        {hints.map(([keys, does]) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {t(does)}
          </span>
        ))}
      </p>
    </footer>
  );
}
