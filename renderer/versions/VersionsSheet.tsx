import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import type { SnapshotSummary } from '../../desk/bridge.ts';
import { restoreSteps } from '../../engine/commands/restoreSteps.ts';
import { compareBriefings } from '../../engine/compare/compareBriefings.ts';
import type { Step } from '../../engine/nouns/command.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { isOtherwise } from '../../engine/templates/otherwise.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { walkList } from '../parts/walkList.ts';
import { ask, askOrTell } from '../transport.ts';
import { keyNames } from '../words/keyNames.ts';
import { type Later, later, t } from '../words/t.ts';
import { momentWords, numberWords } from '../words/written.ts';
import { DifferenceView } from './DifferenceView.tsx';
import { dossierNow } from './dossierNow.ts';
import { keepVersion } from './keepVersion.ts';

/** The versions of the open briefing, and what is otherwise now than in one of them. */
export function VersionsSheet({ onClose }: { onClose: () => void }) {
  const [kept, setKept] = useState<SnapshotSummary[] | null>(null);
  const [chosen, setChosen] = useState<SnapshotSummary | null>(null);
  const [then, setThen] = useState<Dossier | null>(null);
  const briefing = useBriefing((state) => state.briefing);
  const show = useScreen((screen) => screen.show);
  const briefingId = briefing?.id ?? '';
  useEffect(() => {
    void askOrTell(ask, sayTrouble, 'snapshot.list', { briefingId }).then((list) => {
      if (!list) return;
      setKept(list);
      setChosen(list[0] ?? null);
    });
  }, [briefingId]);
  useEffect(() => {
    let current = true;
    setThen(null);
    if (chosen) {
      void askOrTell(ask, sayTrouble, 'snapshot.open', { id: chosen.id }).then((dossier) => {
        if (current && dossier) setThen(dossier);
      });
    }
    return () => {
      current = false;
    };
  }, [chosen]);
  // The list is there later than the dialog, which could put the focus on nothing but its cross.
  const isThere = kept !== null;
  useEffect(() => {
    if (isThere) document.querySelector<HTMLElement>('.version')?.focus();
  }, [isThere]);
  const difference = useMemo(() => {
    const now = briefing && then ? dossierNow(then) : null;
    return now && then ? compareBriefings(then, now) : null;
  }, [briefing, then]);
  const goBack = async () => {
    if (!then || !chosen) return;
    await keepVersion('restore');
    const { briefing: now, dossier, perform } = useBriefing.getState();
    const from = dossier?.template;
    const form: Step[] =
      from && isOtherwise(from, then.template) ? [{ do: 'use-template', from, to: then.template }] : [];
    const steps = now ? [...form, ...restoreSteps(now, then.briefing)] : [];
    if (steps.length > 0) perform(t('Go back to a version'), steps);
    useScreen.getState().say(t('As it was on {moment}.', { moment: when(chosen.at) }), {
      hint: t('{keys} takes it back.', { keys: keyNames('Ctrl+Z') }),
    });
    onClose();
  };
  return (
    <Dialog title={t('Versions')} size="full" onClose={onClose}>
      {kept === null ? <p className="empty-words">{t('Reading the library…')}</p> : null}
      {kept?.length === 0 ? (
        <p className="empty-words">
          {t(
            'No version yet. One is kept on every export and on the first opening of a day, or by a name when you ask for it.',
          )}{' '}
          <button type="button" data-first className="link-button" onClick={() => show({ kind: 'keep-version' })}>
            {t('Keep one now')}
          </button>
        </p>
      ) : null}
      {kept && kept.length > 0 ? (
        <div className="versions">
          <ul
            className="version-list"
            aria-label={t('Kept versions')}
            onKeyDown={(event: KeyboardEvent) => walkList(event, 'button')}
          >
            {kept.map((one, at) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="version"
                  data-first={at === 0 || undefined}
                  aria-current={one === chosen ? 'true' : undefined}
                  onFocus={() => setChosen(one)}
                  onClick={() => setChosen(one)}
                >
                  <span className="version-name">{one.name || t(WHY[one.why])}</span>
                  <span className="version-about">
                    {[when(one.at), one.by].filter((part) => part !== '').join(' · ')}
                  </span>
                  <span className="version-about">
                    {[wordCount(one.words), at === kept.length - 1 ? '' : changeWords(one)]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <section className="version-body" aria-label={t('What has changed since')} aria-busy={difference === null}>
            {difference ? <DifferenceView difference={difference} /> : <p className="empty-words">{t('Comparing…')}</p>}
          </section>
        </div>
      ) : null}
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={() => show({ kind: 'compare' })}>
          {t('Compare with another briefing…')}
        </button>
        {kept?.length === 0 ? null : (
          <button
            type="button"
            className="button button-primary"
            disabled={then === null}
            onClick={() => void goBack()}
          >
            {t('Go back to this version')}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

const WHY: Record<SnapshotSummary['why'], Later> = {
  named: later('Kept'),
  export: later('On export'),
  day: later('First opening of the day'),
  restore: later('Before going back'),
  template: later('Before a newer template'),
};

function changeWords({ added, removed }: SnapshotSummary): string {
  return added + removed === 0 ? t('no words changed') : `+${numberWords(added)} −${numberWords(removed)}`;
}

function wordCount(words: number): string {
  return t('{words, plural, one {# word} other {# words}}', { words });
}

function when(instant: string): string {
  return momentWords(new Date(instant));
}
