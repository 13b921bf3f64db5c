import { type KeyboardEvent, useEffect, useRef } from 'react';
import { AREAS, type Area, areaOf } from '../../engine/nouns/area.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { goToPlace } from '../frame/goToPlace.ts';
import { useScreen } from '../frame/screen.ts';
import { walkList } from '../parts/walkList.ts';
import { type Later, later, t } from '../words/t.ts';
import { AREA_NAMES } from './areaNames.ts';
import { CheckedList } from './CheckedList.tsx';
import { FindingEntry } from './FindingEntry.tsx';
import { inOrder, useFindings } from './findingStore.ts';
import { mendFinding } from './mendFinding.ts';

const GROUPS: { kind: string; name: Later; holds: (one: Diagnostic) => boolean; about: Later | null }[] = [
  {
    kind: 'errors',
    name: later('Errors'),
    holds: (one) => one.severity === 'error' && !one.signedOff,
    about: later('These stop the export.'),
  },
  {
    kind: 'warnings',
    name: later('Warnings'),
    holds: (one) => one.severity === 'warning' && !one.signedOff,
    about: later('Look at these before you sign.'),
  },
  { kind: 'remarks', name: later('Remarks'), holds: (one) => one.severity === 'remark' && !one.signedOff, about: null },
  {
    kind: 'signed-off',
    name: later('Signed off'),
    holds: (one) => one.signedOff,
    about: later('Let pass in writing; the reason is printed in the check report.'),
  },
];

/** All findings, worst first, each with the way to its place; which of them are shown, and what was looked at and found sound. */
export function ChecksRoom() {
  const findings = useBriefing((state) => state.findings);
  return (
    <section aria-label={t('Checks')} className="pane">
      <div className="pane-body checks">
        <h1>{t('Checks')}</h1>
        {findings === null ? <p className="empty-words">{t('Checking…')}</p> : <Findings findings={findings} />}
      </div>
    </section>
  );
}

function Findings({ findings }: { findings: Diagnostic[] }) {
  const area = useFindings((state) => state.area);
  const list = useRef<HTMLDivElement>(null);
  const shown = inOrder(findings, area);
  useKeptFocus(list, shown);
  // Who comes by keys goes on by keys: the room before took the focus along.
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.querySelector<HTMLElement>('.finding')?.focus();
  }, []);
  return (
    <>
      {findings.length === 0 ? (
        <p className="empty-words">{t('Nothing found. Every quotation is word for word in its source.')}</p>
      ) : (
        <>
          <AreaChoice findings={findings} />
          <p className="hint finding-keys">
            {t('Arrows walk the findings; Enter goes to the place, F fixes, S signs off. F4 goes on from anywhere.')}
          </p>
        </>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears the keys of the entries in it. */}
      <div ref={list} onKeyDown={(event) => act(event, shown)}>
        {GROUPS.map((group) => (
          <Group key={group.kind} group={group} findings={shown.filter(group.holds)} />
        ))}
      </div>
      <CheckedList findings={findings} />
    </>
  );
}

function Group({ group, findings }: { group: (typeof GROUPS)[number]; findings: Diagnostic[] }) {
  if (findings.length === 0) return null;
  return (
    <section aria-label={t(group.name)} className={`finding-group is-${group.kind}`}>
      <h2>
        {t(group.name)} <span className="count">{findings.length}</span>
      </h2>
      {group.about ? <p className="hint">{t(group.about)}</p> : null}
      <ul>
        {findings.map((one) => (
          <FindingEntry key={one.key} finding={one} />
        ))}
      </ul>
    </section>
  );
}

/** Which findings are shown: all, or those about one thing; only what there is can be chosen. */
function AreaChoice({ findings }: { findings: Diagnostic[] }) {
  const { area, choose } = useFindings();
  const count = (one: Area) => findings.filter((finding) => areaOf(finding) === one && !finding.signedOff).length;
  const there = AREAS.filter((one) => one === area || findings.some((finding) => areaOf(finding) === one));
  return (
    <fieldset className="finding-areas" aria-label={t('Shown findings')}>
      <Choice
        name={t('All')}
        count={findings.filter((one) => !one.signedOff).length}
        on={area === null}
        choose={() => choose(null)}
      />
      {there.map((one) => (
        <Choice key={one} name={t(AREA_NAMES[one])} count={count(one)} on={area === one} choose={() => choose(one)} />
      ))}
    </fieldset>
  );
}

function Choice({ name, count, on, choose }: { name: string; count: number; on: boolean; choose: () => void }) {
  return (
    <button type="button" className="finding-area" aria-pressed={on} onClick={choose}>
      {name} <span className="count">{count}</span>
    </button>
  );
}

/** Keys on a finding that has the focus itself; on its buttons letters are nobody's. */
function act(event: KeyboardEvent, shown: Diagnostic[]): void {
  if (walkList(event, '.finding')) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.finding')) return;
  const finding = shown.find(({ key }) => key === target.dataset.key);
  if (!finding) return;
  const deeds: Record<string, (() => unknown) | false> = {
    Enter: () => goToPlace(finding.place),
    f: finding.fix !== undefined && !finding.signedOff && (() => mendFinding(finding)),
    s: finding.signable && !finding.signedOff && (() => useScreen.getState().show({ kind: 'sign-off', finding })),
  };
  const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!deed) return;
  event.preventDefault();
  useFindings.getState().hold(finding.key);
  void deed();
}

/** When the finding with the focus is mended or signed off, the one that takes its place gets it. */
function useKeptFocus(list: { current: HTMLElement | null }, shown: Diagnostic[]): void {
  const at = useRef(-1);
  const keys = shown.map(({ key }) => key).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks again whenever other findings are shown.
  useEffect(() => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('.finding') ?? [])];
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (at.current >= 0 && lost) entries[Math.min(at.current, entries.length - 1)]?.focus();
    const watch = () => {
      const now = [...(list.current?.querySelectorAll('.finding') ?? [])];
      at.current = now.findIndex((one) => one.contains(document.activeElement));
    };
    const element = list.current;
    element?.addEventListener('focusin', watch);
    return () => element?.removeEventListener('focusin', watch);
  }, [keys]);
}
