import { Check, CornerUpLeft, FileInput, Pencil, X } from 'lucide-react';
import { type DragEvent, type MouseEvent, memo, type ReactNode } from 'react';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { startEvidenceDrag } from '../parts/dragged.ts';
import { evidenceAbout, kindName, shownText } from '../parts/evidenceWords.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useLanguage } from '../words/language.ts';
import { type Later, later, t } from '../words/t.ts';
import { accept, place, putBack, reject } from './decide.ts';
import { EvidenceEdit } from './EvidenceEdit.tsx';
import { edit, pick } from './moves.ts';
import { useTriage, withPointerAt } from './triageStore.ts';
import { PieceUses } from './UsedIn.tsx';

const STATES: Record<Evidence['state'], Later> = {
  suggested: later('undecided'),
  confirmed: later('accepted'),
  rejected: later('rejected'),
};

interface EvidenceEntryProps {
  evidence: Evidence;
  source: Source;
  isCurrent: boolean;
  isEditing: boolean;
  /** The one entry that Tab stops at. */
  isStop: boolean;
  /** The speaker is not known, or the piece touches damage: what an analyst looks at twice. */
  warning: string;
}

/** One piece in the list. Drawn anew only when something about it has changed: a long article has hundreds. */
export const EvidenceEntry = memo(function EvidenceEntry(props: EvidenceEntryProps) {
  // Drawn again when the language changes, which a memo would not notice.
  useLanguage((state) => state.language);
  const { evidence, source, isCurrent, isEditing, isStop, warning } = props;
  const { id, state, kind } = evidence;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the reader's (triageKeys.ts).
    <li
      id={`evidence-${id}`}
      tabIndex={isStop ? 0 : -1}
      draggable={!isEditing}
      aria-current={isCurrent ? 'true' : undefined}
      className={`evidence-entry kind-${kind} is-${state} ${isCurrent ? 'is-current' : ''}`}
      onDragStart={(event: DragEvent) => startEvidenceDrag(event, id)}
      onFocus={(event) => {
        // A pointer's focus comes before its click: nothing may move between the two, or the click is lost.
        if (event.currentTarget.matches(':focus-visible')) makeCurrent(id);
      }}
      onClick={(event) => withPointerAt(heightOf(event.currentTarget), () => makeCurrent(id))}
      onDoubleClick={isEditing ? undefined : edit}
    >
      <div className="entry-head">
        <p className="evidence-kind">
          <span className={`kind-name line-${kind}`}>{kindName(kind)}</span>
          <span className={state === 'suggested' ? 'visually-hidden' : `entry-state state-${state}`}>
            {t(STATES[state])}
          </span>
          {warning ? <span className="flag">{warning}</span> : null}
        </p>
        <Deeds evidence={evidence} isCurrent={isCurrent} />
      </div>
      <p className="evidence-text" dir="auto">
        {shownText(evidence)}
      </p>
      {isEditing ? (
        <EvidenceEdit evidence={evidence} source={source} />
      ) : (
        <p className="evidence-about" dir="auto">
          {evidenceAbout(evidence)}
        </p>
      )}
      {isCurrent && !isEditing ? <PieceUses evidenceId={id} /> : null}
      {evidence.remark && !isEditing ? <p className="entry-remark">{evidence.remark}</p> : null}
    </li>
  );
});

function makeCurrent(id: string): void {
  if (useTriage.getState().current !== id) pick(id, 'list');
}

/** How far below the top of the list the entry around an element stands; null by keyboard, which has no place of its own. */
function heightOf(element: Element): number | null {
  const entry = element.closest('.evidence-entry');
  const list = element.closest('.triage-scroll');
  return entry && list ? entry.getBoundingClientRect().top - list.getBoundingClientRect().top : null;
}

/** By mouse what the keys do; no stops for Tab, except on the current piece. */
function Deeds({ evidence, isCurrent }: { evidence: Evidence; isCurrent: boolean }) {
  const { id, state } = evidence;
  const on = (deed: () => void) => (event: MouseEvent) => {
    event.stopPropagation();
    withPointerAt(heightOf(event.currentTarget), () => {
      makeCurrent(id);
      deed();
    });
  };
  const button = (icon: typeof Check, label: string, keys: string, deed: () => void): ReactNode => (
    <IconButton icon={icon} label={label} keys={keys} tabIndex={isCurrent ? 0 : -1} onClick={on(deed)} />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps a pointer from taking the focus before its click.
    <div className="entry-deeds" onMouseDown={(event) => event.preventDefault()}>
      {isCurrent ? button(FileInput, t('Place in briefing'), 'P', place) : null}
      {isCurrent ? button(Pencil, t('Edit'), 'E', edit) : null}
      {state === 'suggested' ? null : button(CornerUpLeft, t('Undecided again'), 'R', putBack)}
      {state === 'rejected' ? null : button(X, t('Reject'), 'X', reject)}
      {state === 'confirmed' ? null : button(Check, t('Accept'), 'A', accept)}
    </div>
  );
}
