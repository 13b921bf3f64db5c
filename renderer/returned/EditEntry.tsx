import { useMemo } from 'react';
import type { Edit } from '../../engine/returned/edit.ts';
import { verdictsOf } from '../../engine/returned/verdictsOf.ts';
import { dayWords } from '../parts/dayWords.ts';
import { MarkedRuns } from '../versions/MarkedRuns.tsx';
import { engineWords, type Later, later, t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { useReturned } from './returnedStore.ts';
import type { ShownEdit } from './shownEdits.ts';

/** One edit: what, where, by whom; the words; what the checks say of it; and what can be done. */
export function EditEntry({ shown, isCurrent }: { shown: ShownEdit; isCurrent: boolean }) {
  const { edit, state } = shown;
  const review = useReturned((store) => store.review);
  const accept = useReturned((store) => store.accept);
  const refuse = useReturned((store) => store.refuse);
  const choose = useReturned((store) => store.choose);
  const verdicts = useMemo(() => (review && state === 'open' ? verdictsOf(review, edit) : []), [review, state, edit]);
  const isTold = edit.settles === 'elsewhere';
  return (
    <li
      className={`returned-edit is-${state} kind-${edit.kind}${edit.evidenceIds.length > 0 ? ' is-evidence' : ''}`}
      aria-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-first={isCurrent || undefined}
      onFocus={() => choose(edit.key)}
    >
      <p className="returned-what-line">
        <span>{t(WHATS[edit.kind], { what: engineWords(edit.what) })}</span>
        {edit.where === '' ? null : <span dir="auto">{edit.where}</span>}
        <span dir="auto">{byWords(edit)}</span>
      </p>
      <p className="returned-words" dir="auto">
        <MarkedRuns runs={edit.runs} />
      </p>
      {edit.kind === 'look' ? (
        <p className="returned-said">
          {t('{before}, now {after}', { before: engineWords(edit.before), after: engineWords(edit.after) })}
        </p>
      ) : null}
      {edit.changedHere ? (
        <p className="returned-said is-off">
          {t('This passage was changed here after the file went out: some of the difference may be your own.')}
        </p>
      ) : null}
      {verdicts.map(({ sentence, stops }) => (
        <p key={sentence} className={`returned-said ${stops ? 'is-off' : ''}`}>
          {told(sentence)}
        </p>
      ))}
      {edit.advice === '' ? null : <p className="returned-said">{engineWords(edit.advice)}</p>}
      <p className="returned-deeds">
        {state === 'open' ? (
          <>
            {isTold ? null : (
              <button type="button" className="button" onClick={() => accept([shown])}>
                {edit.settles === 'margin' ? t('Into the margin') : t('Accept')}
              </button>
            )}
            <button type="button" className="button" onClick={() => refuse(shown)}>
              {isTold ? t('Seen // an edit that needs nothing') : t('Refuse')}
            </button>
          </>
        ) : (
          <span className="returned-state">{t(STATES[isTold ? 'seen' : state])}</span>
        )}
      </p>
    </li>
  );
}

const WHATS: Record<Edit['kind'], Later> = {
  reworded: later('{what} reworded'),
  typography: later('{what}: marks or spaces'),
  look: later('{what} looks otherwise'),
  added: later('{what} added'),
  removed: later('{what} taken out'),
  moved: later('{what} moved'),
  comment: later('{what}'),
};

const STATES = { accepted: later('Taken over'), refused: later('Refused'), seen: later('Seen') };

function byWords({ hand }: Edit): string {
  if (!hand) return t('not tracked');
  const day = dayWords(hand.at.slice(0, 10));
  return [hand.by || t('somebody'), day].filter((part) => part !== '').join(', ');
}
