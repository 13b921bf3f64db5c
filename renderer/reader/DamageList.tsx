import { useLayoutEffect, useRef } from 'react';
import type { Source } from '../../engine/nouns/source.ts';
import { damageState, openDamage, repairOf } from '../../engine/repair/damageState.ts';
import { later, t } from '../words/t.ts';
import { DamageEntry } from './DamageEntry.tsx';
import { damageId, useDamage } from './damageStore.ts';
import { type Hint, TriageFoot } from './TriageFoot.tsx';

const HINTS: Hint[] = [
  ['A', later('read as suggested')],
  ['E', later('own wording')],
  ['X', later('no damage')],
  ['L', later('leave it, noted')],
  ['U', later('take back')],
  ['J K', later('move // go from one to the next')],
  ['?', later('all keys')],
];

/** Where the captured text looks broken, each place with how to read it instead. The text itself is never changed. */
export function DamageList({ source }: { source: Source }) {
  const { damage, layer } = source;
  const current = useDamage((state) => state.current);
  const wording = useDamage((state) => state.wording);
  const scroller = useRef<HTMLDivElement>(null);
  useFollow(scroller);
  const settled = damage.length - openDamage(layer, damage).length;
  const stop = damage.some((one) => damageId(one) === current) ? current : damage[0] ? damageId(damage[0]) : '';
  return (
    <div className="triage" data-triage-list>
      <header className="triage-head">
        <p className="triage-progress damage-progress">
          <span>{t('{settled} of {count} settled', { settled, count: damage.length })}</span>
          <progress aria-label={t('Settled')} max={damage.length} value={settled} />
        </p>
      </header>
      <div ref={scroller} className="triage-scroll">
        <ul aria-label={t('Damaged places')} className="evidence-list">
          {damage.map((one) => {
            const id = damageId(one);
            return (
              <DamageEntry
                key={id}
                id={id}
                damage={one}
                text={source.text}
                state={damageState(layer, one)}
                repair={repairOf(layer, one)}
                isCurrent={id === current}
                isWriting={id === wording}
                isStop={id === stop}
              />
            );
          })}
        </ul>
      </div>
      <TriageFoot hints={HINTS} />
    </div>
  );
}

/** After every move: the current place in view, and the focus on it. */
function useFollow(scroller: { current: HTMLElement | null }): void {
  const moves = useDamage((state) => state.moves);
  useLayoutEffect(() => {
    const { current, wording } = useDamage.getState();
    const target = moves === 0 ? null : document.getElementById(current);
    if (!target || !scroller.current) return;
    target.scrollIntoView({ block: 'nearest' });
    // The field of a wording takes the focus itself.
    if (wording === '') target.focus({ preventScroll: true });
  }, [moves, scroller]);
}
