import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { RepairLayer } from '../../engine/nouns/repairLayer.ts';
import type { Damage, Source } from '../../engine/nouns/source.ts';
import { notedDamage, openDamage, touchedBy } from '../../engine/repair/damageState.ts';
import { repairsWithin } from '../../engine/repair/readRepaired.ts';
import { t } from '../words/t.ts';
import { EndOfTriage } from './EndOfTriage.tsx';
import { EvidenceEntry } from './EvidenceEntry.tsx';
import { NAMES_ID } from './EvidenceFields.tsx';
import { TriageFoot } from './TriageFoot.tsx';
import { TriageHead } from './TriageHead.tsx';
import { isShown } from './triage.ts';
import { useTriage } from './triageStore.ts';

/** At this height in the list the current piece stands while keys go through it: the eyes need not look for it. CSS pixels. */
const STEADY = 56;

/** The article's evidence, one piece of it current: accept, reject, go on. */
export function EvidenceList({ source, evidence }: { source: Source; evidence: Evidence[] }) {
  const filter = useTriage((triage) => triage.filter);
  const current = useTriage((triage) => triage.current);
  const editing = useTriage((triage) => triage.editing);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => evidence.filter((one) => isShown(one, filter)), [evidence, filter]);
  const open = useMemo(() => openDamage(source.layer, source.damage), [source.layer, source.damage]);
  const noted = useMemo(() => notedDamage(source.layer, source.damage), [source.layer, source.damage]);
  const names = useMemo(() => namesIn(evidence), [evidence]);
  useFollow(scroller);
  const stop = shown.some((one) => one.id === current) ? current : shown[0]?.id;
  return (
    <div className="triage" data-triage-list>
      <TriageHead evidence={evidence} />
      <div ref={scroller} className="triage-scroll">
        <EndOfTriage source={source} evidence={evidence} />
        {shown.length > 0 ? (
          <ul aria-label={t('Evidence')} className="evidence-list">
            {shown.map((one) => (
              <EvidenceEntry
                key={one.id}
                evidence={one}
                source={source}
                isCurrent={one.id === current}
                isEditing={one.id === editing}
                isStop={one.id === stop}
                warning={damageTouched(one, open, noted, source.layer)}
              />
            ))}
          </ul>
        ) : null}
      </div>
      <datalist id={NAMES_ID}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TriageFoot />
    </div>
  );
}

/** After every move: the current piece at its height, and the focus on it unless it is busy in the article. */
function useFollow(scroller: { current: HTMLElement | null }): void {
  const moves = useTriage((triage) => triage.moves);
  useLayoutEffect(() => {
    const { current, way, at, editing } = useTriage.getState();
    const list = scroller.current;
    const target = document.getElementById(current === null ? 'triage-end' : `evidence-${current}`);
    if (!list || !target || moves === 0) return;
    if (way === 'keys' || at !== null) {
      const top = current === null ? 0 : (at ?? Math.min(STEADY, list.clientHeight * 0.12));
      list.scrollTop += target.getBoundingClientRect().top - list.getBoundingClientRect().top - top;
    } else target.scrollIntoView({ block: 'nearest' });
    const active = document.activeElement;
    const isFree = active === null || active === document.body || active.closest('[data-triage-list]') !== null;
    // The fields of a piece take the focus themselves.
    if (editing === current && current !== null) return;
    if (way === 'jump' || way === 'text' || isFree) target.focus({ preventScroll: true });
  }, [moves, scroller]);
}

/** Everybody who says something in this article, in the order of the text. */
function namesIn(evidence: Evidence[]): string[] {
  const names = evidence.map((one) => (one.kind === 'stat' ? one.attributedTo : one.speaker));
  return [...new Set(names)].filter((name) => name !== '');
}

/** What an analyst looks at twice before quoting. */
function damageTouched(one: Evidence, open: Damage[], noted: Damage[], { repairs }: RepairLayer): string {
  if (touchedBy(one, open)) return t('touches damage');
  if (touchedBy(one, noted)) return t('noted damage');
  return repairsWithin(repairs, one.start, one.end).length > 0 ? t('repaired') : '';
}
