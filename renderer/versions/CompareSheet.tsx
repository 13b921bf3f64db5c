import { useEffect, useMemo, useState } from 'react';
import { compareBriefings } from '../../engine/compare/compareBriefings.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ChoiceList } from '../parts/ChoiceList.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { dayWords } from '../parts/dayWords.ts';
import { titleWords } from '../series/titleWords.ts';
import { useStart } from '../start/startStore.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { DifferenceView } from './DifferenceView.tsx';
import { dossierNow } from './dossierNow.ts';

/** The open briefing against another one: yesterday's digest, the memo this one began as. */
export function CompareSheet({ onClose, otherId }: { onClose: () => void; otherId?: string }) {
  const [other, setOther] = useState<Dossier | null>(null);
  const briefing = useBriefing((state) => state.briefing);
  const briefings = useStart((start) => start.briefings);
  const refresh = useStart((start) => start.refresh);
  useEffect(() => void refresh(), [refresh]);
  const difference = useMemo(() => {
    const now = briefing && other ? dossierNow(other) : null;
    return now && other ? compareBriefings(other, now) : null;
  }, [briefing, other]);
  const open = async (id: string) => {
    const opened = await askOrTell(ask, sayTrouble, 'briefing.open', { id });
    if (opened) setOther(opened.dossier);
  };
  // Opened for one of them: the issue before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the sheet opens.
  useEffect(() => {
    if (otherId) void open(otherId);
  }, [otherId]);
  const others = briefings?.filter((one) => one.id !== briefing?.id) ?? [];
  if (other && difference) {
    const title = other.briefing.variables.title || t('Untitled briefing');
    return (
      <Dialog title={t('Compared with “{title}”', { title })} size="full" onClose={onClose}>
        <p className="hint">
          {t('Struck through is what only the other one says, underlined what only this one says.')}
        </p>
        <section className="version-body" aria-label={t('What differs')}>
          <DifferenceView difference={difference} />
        </section>
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={() => setOther(null)}>
            {t('Another briefing')}
          </button>
        </footer>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('Compare with')} size="wide" onClose={onClose}>
      {others.length === 0 ? (
        <p className="empty-words">{briefings ? t('There is no other briefing.') : t('Reading the library…')}</p>
      ) : null}
      <ChoiceList
        label={t('Briefings')}
        choices={others.map((one) => ({
          id: one.id,
          words: titleWords(one),
          note: `${one.templateName} · ${dayWords(one.changedAt.slice(0, 10))}`,
        }))}
        onChoose={(id) => void open(id)}
      />
    </Dialog>
  );
}
