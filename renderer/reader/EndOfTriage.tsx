import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { narrow, nextArticle, nextWaiting } from './moves.ts';
import { isShown, progressOf } from './triage.ts';
import { useTriage } from './triageStore.ts';

const PLURALS = { quote: 'quotes', stat: 'numbers', excerpt: 'excerpts' } as const;

/** Where the list ends: nothing was found, nothing of this kind, or everything is decided; and where to go next. */
export function EndOfTriage({ source, evidence }: { source: Source; evidence: Evidence[] }) {
  const { kind, state } = useTriage((triage) => triage.filter);
  const summaries = useLibrary((library) => library.summaries);
  const ofKind = evidence.filter((one) => isShown(one, { kind, state: 'all' }));
  const { undecided, accepted, rejected } = progressOf(ofKind);
  if (undecided > 0 && (state === 'all' || state === 'suggested')) return null;
  const left = progressOf(evidence).undecided;
  const name = kind === 'all' ? '' : ` ${PLURALS[kind]}`;
  const next = nextWaiting(summaries ?? [], source.id);
  const isNone = ofKind.length === 0;
  const isBare = !isNone && undecided > 0;
  if (isBare && ofKind.some((one) => one.state === state)) return null;
  return (
    <section id="triage-end" tabIndex={-1} aria-label="End of the list" className="triage-end">
      {isNone ? (
        <p>
          No{name || ' evidence'} found here. Select words in the article and press E for an excerpt, Q for a quote, N
          for a number.
        </p>
      ) : isBare ? (
        <p>Nothing {state === 'confirmed' ? 'accepted' : 'rejected'} yet.</p>
      ) : (
        <p className="triage-done">
          All{name} decided: {accepted} accepted, {rejected} rejected.
        </p>
      )}
      {left > 0 && !isBare ? (
        <button type="button" className="button" onClick={() => narrow({ kind: 'all', state: 'suggested' })}>
          {left} of other kinds undecided <kbd aria-hidden>0</kbd>
        </button>
      ) : null}
      {left === 0 ? (
        next ? (
          <button type="button" className="button" onClick={nextArticle}>
            <span>Next: {next.title || 'Untitled article'}</span> <kbd aria-hidden>N</kbd>
          </button>
        ) : (
          <p className="hint">No other article waits.</p>
        )
      ) : null}
    </section>
  );
}
