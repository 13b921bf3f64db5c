import { type ReactNode, useEffect, useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
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
  const ofKind = evidence.filter((one) => isShown(one, { kind, state: 'all' }));
  const { undecided, accepted, rejected } = progressOf(ofKind);
  const name = kind === 'all' ? '' : ` ${PLURALS[kind]}`;
  if (ofKind.length === 0) {
    return (
      <End>
        <p>
          No{name || ' evidence'} found here. Select words in the article and press E for an excerpt, Q for a quote, N
          for a number.
        </p>
        <WhereNext source={source} left={progressOf(evidence).undecided} />
      </End>
    );
  }
  if (state === 'confirmed' || state === 'rejected') {
    if (ofKind.some((one) => one.state === state)) return null;
    return (
      <End>
        <p>Nothing {state === 'confirmed' ? 'accepted' : 'rejected'} yet.</p>
      </End>
    );
  }
  if (undecided > 0) return null;
  return (
    <End>
      <p className="triage-done">
        All{name} decided: {accepted} accepted, {rejected} rejected.
      </p>
      <WhereNext source={source} left={progressOf(evidence).undecided} />
    </End>
  );
}

function End({ children }: { children: ReactNode }) {
  return (
    <section id="triage-end" tabIndex={-1} aria-label="End of the list" className="triage-end">
      {children}
    </section>
  );
}

/** What is left of other kinds, else the next article. */
function WhereNext({ source, left }: { source: Source; left: number }) {
  const changes = useLibrary((library) => library.changes);
  const [next, setNext] = useState<Gives<'source.waiting'>>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when something has changed at the desk.
  useEffect(() => {
    let isCurrent = true;
    if (left === 0) void nextWaiting(source.id).then((found) => isCurrent && setNext(found));
    return () => {
      isCurrent = false;
    };
  }, [source.id, left, changes]);
  if (left > 0) {
    return (
      <button type="button" className="button" onClick={() => narrow({ kind: 'all', state: 'all' })}>
        {left} of other kinds undecided <kbd aria-hidden>0</kbd>
      </button>
    );
  }
  if (!next) return <p className="hint">No other article waits.</p>;
  return (
    <button type="button" className="button" onClick={() => void nextArticle()}>
      <span>Next: {next.title || 'Untitled article'}</span> <kbd aria-hidden>N</kbd>
    </button>
  );
}
