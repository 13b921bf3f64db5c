import { Check, CornerUpLeft, Flag, Pencil, X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { Repair } from '../../engine/nouns/repairLayer.ts';
import type { Damage } from '../../engine/nouns/source.ts';
import type { DamageState } from '../../engine/repair/damageState.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { type Later, later, t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { damageAround } from './damageAround.ts';
import { goToDamage, useDamage } from './damageStore.ts';
import { dismiss, note, reopen, repair, writeWording } from './repairDamage.ts';
import { WordingField } from './WordingField.tsx';

const CODE_NAMES: Record<Damage['code'], Later> = {
  'run-together': later('Run together'),
  'missing-text': later('Missing words'),
  'dangling-reference': later('Missing reference'),
  mojibake: later('Wrong letters'),
  duplicate: later('Said twice'),
  'orphan-caption': later('Caption without picture'),
  'hyphen-break': later('Divided word'),
  boilerplate: later('Not of the article'),
  'machine-translation': later('Machine translation'),
};
const STATES: Record<DamageState, Later> = {
  open: later('open // a damaged place'),
  repaired: later('repaired'),
  dismissed: later('no damage'),
  noted: later('noted // a damaged place'),
};

interface DamageEntryProps {
  id: string;
  damage: Damage;
  text: string;
  state: DamageState;
  repair: Repair | undefined;
  isCurrent: boolean;
  isWriting: boolean;
  /** The one entry that Tab stops at. */
  isStop: boolean;
}

/** One damaged place: what the article says there, and how it is to be read. */
export function DamageEntry(props: DamageEntryProps) {
  const { id, damage, text, state, repair: laid, isCurrent, isWriting, isStop } = props;
  const { before, words, after } = damageAround(text, damage);
  const now = laid ? laid.now : state === 'open' ? damage.suggestion : '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the reader's (damageKeys.ts).
    <li
      id={id}
      tabIndex={isStop ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      className={`evidence-entry damage-entry is-${state} ${isCurrent ? 'is-current' : ''}`}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) makeCurrent(id);
      }}
      onClick={() => makeCurrent(id)}
    >
      <div className="entry-head">
        <p className="evidence-kind">
          <span className="kind-name line-damage">{t(CODE_NAMES[damage.code])}</span>
          <span
            className={state === 'open' ? 'visually-hidden' : `entry-state ${laid ? 'state-confirmed' : 'state-quiet'}`}
          >
            {t(STATES[state])}
          </span>
        </p>
        <Deeds id={id} damage={damage} state={state} isCurrent={isCurrent} />
      </div>
      {words === '' && before === '' ? null : (
        <p className="damage-words">
          <span className="damage-context">{before}</span>
          {laid ? <del>{words}</del> : <span className="damage-was">{words || '…'}</span>}
          {now === '' ? null : (
            <>
              <span className="damage-arrow" aria-hidden>
                →
              </span>
              <span className="visually-hidden">{laid ? t(' read as ') : t(' suggested: ')}</span>
              <ins className={laid ? 'is-laid' : ''}>{now}</ins>
            </>
          )}
          {laid?.now === '' ? <span className="damage-context"> {t('left out')}</span> : null}
          {/* What follows a replacement would be read as part of it. */}
          {now === '' ? <span className="damage-context">{after}</span> : null}
        </p>
      )}
      {isWriting ? (
        <WordingField id={id} wording={laid?.now ?? (damage.suggestion || words)} />
      ) : (
        <p className="evidence-about">{told(damage.message)}</p>
      )}
    </li>
  );
}

function makeCurrent(id: string): void {
  if (useDamage.getState().current !== id) goToDamage(id);
}

interface DeedsProps {
  id: string;
  damage: Damage;
  state: DamageState;
  isCurrent: boolean;
}

/** By mouse what the keys do; no stops for Tab, except on the current place. */
function Deeds({ id, damage, state, isCurrent }: DeedsProps) {
  const button = (icon: typeof Check, label: string, keys: string, deed: () => void): ReactNode => (
    <IconButton
      icon={icon}
      label={label}
      keys={keys}
      tabIndex={isCurrent ? 0 : -1}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        makeCurrent(id);
        deed();
      }}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps a pointer from taking the focus before its click.
    <div className="entry-deeds" onMouseDown={(event) => event.preventDefault()}>
      {isCurrent ? button(Pencil, t('Write your own wording'), 'E', writeWording) : null}
      {state === 'open' ? null : button(CornerUpLeft, t('Open again'), 'R', reopen)}
      {state === 'noted' ? null : button(Flag, t('Leave it as it is, noted'), 'L', note)}
      {state === 'dismissed' ? null : button(X, t('No damage'), 'X', dismiss)}
      {state === 'repaired' || damage.suggestion === '' ? null : button(Check, t('Read as suggested'), 'A', repair)}
    </div>
  );
}
