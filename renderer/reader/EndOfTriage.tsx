import { type ReactNode, useEffect, useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { t } from '../words/t.ts';
import { EndOffers } from './EndOffers.tsx';
import { narrow, nextArticle, nextWaiting } from './moves.ts';
import { isShown, progressOf } from './triage.ts';
import { useTriage } from './triageStore.ts';

/** Where the list ends: nothing was found, nothing of this kind, or everything is decided; and where to go next. */
export function EndOfTriage({ source, evidence }: { source: Source; evidence: Evidence[] }) {
  const { kind, state } = useTriage((triage) => triage.filter);
  const ofKind = evidence.filter((one) => isShown(one, { kind, state: 'all' }));
  const { undecided, accepted, rejected } = progressOf(ofKind);
  if (ofKind.length === 0) {
    return (
      <End>
        <p>
          {t(
            'No {kind, select, quote {quotes} stat {numbers} excerpt {excerpts} other {evidence}} found here. Select words in the article and press E for an excerpt, Q for a quote, N for a number.',
            { kind },
          )}
        </p>
        <WhereNext source={source} evidence={evidence} />
      </End>
    );
  }
  if (state === 'confirmed' || state === 'rejected') {
    if (ofKind.some((one) => one.state === state)) return null;
    return (
      <End>
        <p>{state === 'confirmed' ? t('Nothing accepted yet.') : t('Nothing rejected yet.')}</p>
      </End>
    );
  }
  if (undecided > 0) return null;
  return (
    <End>
      <p className="triage-done">
        {t(
          'All{kind, select, quote { quotes} stat { numbers} excerpt { excerpts} other {}} decided: {accepted} accepted, {rejected} rejected.',
          { kind, accepted, rejected },
        )}
      </p>
      <WhereNext source={source} evidence={evidence} />
    </End>
  );
}

function End({ children }: { children: ReactNode }) {
  return (
    <section id="triage-end" tabIndex={-1} aria-label={t('End of the list')} className="triage-end">
      {children}
    </section>
  );
}

/** What is left of other kinds, else the next article, and what to make of this one. */
function WhereNext({ source, evidence }: { source: Source; evidence: Evidence[] }) {
  const left = progressOf(evidence).undecided;
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
        {t('{left} of other kinds undecided', { left })} <kbd aria-hidden>0</kbd>
      </button>
    );
  }
  return (
    <>
      {next ? (
        <button type="button" className="button" onClick={() => void nextArticle()}>
          <span>{t('Next: {title}', { title: next.title || t('Untitled article') })}</span> <kbd aria-hidden>N</kbd>
        </button>
      ) : (
        <p className="hint">{t('No other article waits.')}</p>
      )}
      <EndOffers evidence={evidence} />
    </>
  );
}
