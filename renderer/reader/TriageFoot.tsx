import { useTriage } from './triageStore.ts';

const EVIDENCE_HINTS: [string, string][] = [
  ['A', 'accept'],
  ['X', 'reject'],
  ['U', 'take back'],
  ['E', 'edit'],
  ['P', 'place'],
  ['J K', 'move'],
  ['?', 'all keys'],
];

/** What was done last, told to everybody, and the keys. The line for words is always there: nothing moves when they come. */
export function TriageFoot({ hints = EVIDENCE_HINTS }: { hints?: [string, string][] }) {
  const said = useTriage((triage) => triage.said);
  return (
    <footer className="triage-foot">
      <div role="status" aria-live="polite" className="triage-said">
        <p key={said.count}>{said.text}</p>
      </div>
      <p className="triage-hints">
        {hints.map(([keys, does]) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {does}
          </span>
        ))}
      </p>
    </footer>
  );
}
