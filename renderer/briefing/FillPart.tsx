import { MoreHorizontal } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import type { Fill } from '../../engine/nouns/fill.ts';
import { keysOf } from '../frame/actions.ts';
import { goToPlace } from '../frame/goToPlace.ts';
import { useScreen } from '../frame/screen.ts';
import { MarginNotes } from '../margin/MarginNotes.tsx';
import { startFillDrag } from '../parts/dragged.ts';
import { MenuButton, type MenuChoice } from '../parts/MenuButton.tsx';
import { NewsBadge } from '../series/NewsBadge.tsx';
import { keyNames } from '../words/keyNames.ts';
import { useLanguage } from '../words/language.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { focusFill, removeFill, stepFill } from './deeds.ts';
import { EvidenceFillPart } from './EvidenceFillPart.tsx';
import { findEvidence } from './evidenceLookup.ts';
import { PictureFillPart } from './PictureFillPart.tsx';
import { ProseFillPart } from './ProseFillPart.tsx';

interface FillPartProps {
  fillId: string;
  slotLabel: string;
  /** Just made by "Write prose": takes the focus. */
  started: boolean;
}

/** Drawn anew only when it is another fill itself: a long briefing has hundreds. */
export const FillPart = memo(function FillPart({ fillId, slotLabel, started }: FillPartProps) {
  const fill = useBriefing((state) => state.briefing?.fills.find((one) => one.id === fillId));
  useLanguage();
  if (!fill) return null;
  const more = (
    <MenuButton label={t('More')} className="icon-button" choices={choicesFor(fill)}>
      <MoreHorizontal aria-hidden size={16} />
    </MenuButton>
  );
  return (
    <li
      id={`fill-${fill.id}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the entry takes keys (Alt+arrows, Delete).
      tabIndex={0}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
      className={`fill fill-${fill.kind}`}
      onKeyDown={(event) => obeyFillKey(event, fill)}
    >
      <div
        className="fill-grip"
        draggable
        aria-hidden
        title={t('Drag to move')}
        onDragStart={(event) => startFillDrag(event, fill.id)}
      />
      <NewsBadge fillId={fill.id} />
      {fill.kind === 'prose' ? (
        <ProseFillPart fill={fill} slotLabel={slotLabel} started={started} more={more} />
      ) : fill.kind === 'picture' ? (
        <PictureFillPart fill={fill} more={more} />
      ) : (
        <EvidenceFillPart fill={fill} more={more} />
      )}
      <MarginNotes slotId={fill.slotId} fillId={fill.id} />
    </li>
  );
});

function choicesFor(fill: Fill): MenuChoice[] {
  const move = (way: -1 | 1) => () => {
    stepFill(fill, way);
    focusFill(fill.id);
  };
  const evidence = fill.kind === 'evidence' ? findEvidence(fill.evidenceId) : undefined;
  return [
    { id: 'up', label: t('Move up'), keys: keyNames('Alt+↑'), run: move(-1) },
    { id: 'down', label: t('Move down'), keys: keyNames('Alt+↓'), run: move(1) },
    {
      id: 'slot',
      label: t('Move to another slot…'),
      run: () => useScreen.getState().show({ kind: 'move', fillId: fill.id }),
    },
    ...(evidence
      ? [
          {
            id: 'article',
            label: t('Show in the article'),
            keys: keysOf('show-source'),
            run: () => void goToPlace({ sourceId: evidence.sourceId, evidenceId: evidence.id }),
          },
        ]
      : []),
    ...(['todo', 'comment'] as const).map((kind) => ({
      id: kind,
      label: kind === 'todo' ? t('Add a to-do…') : t('Add a comment…'),
      keys: keysOf(kind === 'todo' ? 'add-todo' : 'add-comment'),
      run: () => useScreen.getState().show({ kind: 'margin', note: kind, slotId: fill.slotId, fillId: fill.id }),
    })),
    { id: 'remove', label: t('Remove'), keys: keyNames('Delete'), run: () => removeFill(fill.id) },
  ];
}

function obeyFillKey(event: KeyboardEvent<HTMLElement>, fill: Fill): void {
  const steps = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
  if (steps) {
    event.preventDefault();
    const inside = document.activeElement;
    stepFill(fill, event.key === 'ArrowUp' ? -1 : 1);
    // Rearranging the page may take the focus away.
    requestAnimationFrame(() => {
      if (inside instanceof HTMLElement && inside.isConnected && inside !== document.body) inside.focus();
      else focusFill(fill.id);
    });
    return;
  }
  if (event.target !== event.currentTarget) return;
  if (event.key === 'Delete') {
    event.preventDefault();
    const item = event.currentTarget;
    const around = item.closest('.slot') ?? [...document.querySelectorAll('.slot')].at(-1);
    const beside = (item.nextElementSibling ?? item.previousElementSibling ?? around)?.id;
    removeFill(fill.id);
    if (beside) requestAnimationFrame(() => document.getElementById(beside)?.focus());
  } else if (event.key === 'Enter' && fill.kind !== 'evidence') {
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[role="textbox"], input.input')?.focus();
  }
}
