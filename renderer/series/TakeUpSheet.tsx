import { useEffect, useState } from 'react';
import { beginning } from '../../engine/nouns/beginning.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { fillText, isBlank } from '../../engine/nouns/fillText.ts';
import { slotsIn } from '../../engine/nouns/slotsIn.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { focusFill } from '../briefing/deeds.ts';
import { fetchEvidence } from '../briefing/evidenceLookup.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ChoiceList } from '../parts/ChoiceList.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { issueWords } from './issueWords.ts';

/** Entries of the issue before that were not carried over: one is chosen, and followed up here. */
export function TakeUpSheet({ onClose }: { onClose: () => void }) {
  const briefing = useBriefing((state) => state.briefing);
  const [former, setFormer] = useState<Dossier | null>(null);
  const follows = briefing?.series?.follows;
  const id = follows?.briefingId;
  useEffect(() => {
    if (id)
      void askOrTell(ask, sayTrouble, 'briefing.open', { id }).then((opened) => opened && setFormer(opened.dossier));
  }, [id]);
  if (!briefing || !follows) return null;
  const here = new Set(briefing.fills.map((fill) => fill.id));
  const left = former?.briefing.fills.filter((fill) => !here.has(fill.id) && !isBlank(fill)) ?? [];
  const evidenceNamed = (evidenceId: string) => former?.evidence.find((one) => one.id === evidenceId);
  return (
    <Dialog title={t('Take up an entry of {issue}', { issue: issueWords(follows) })} size="wide" onClose={onClose}>
      {former === null ? <p className="empty-words">{t('Reading the library…')}</p> : null}
      {former && left.length === 0 ? (
        <p className="empty-words">{t('All that stood there stands here, too.')}</p>
      ) : null}
      <ChoiceList
        label={t('Entries')}
        noteDir="auto"
        choices={left.map((fill) => ({
          id: fill.id,
          words: beginning(fillText(fill, evidenceNamed), 90) || t('a picture'),
          note: former ? slotsIn(former.template).find((slot) => slot.id === fill.slotId)?.label : '',
        }))}
        onChoose={(chosen) => {
          const fill = left.find((one) => one.id === chosen);
          onClose();
          if (fill) takeUp(fill);
        }}
      />
    </Dialog>
  );
}

/** Where its slot sends what it carries over, else in its own. It keeps its id: what is new of it shows. */
function takeUp(fill: Fill): void {
  const { briefing, dossier, perform } = useBriefing.getState();
  if (!briefing?.series || !dossier) return;
  const slots = slotsIn(dossier.template);
  const own = slots.find((slot) => slot.id === fill.slotId);
  const slot = slots.find((one) => one.id === own?.carriesTo) ?? own ?? slots[0];
  if (!slot) return;
  if (fill.kind === 'evidence') fetchEvidence(fill.evidenceId);
  const { series } = briefing;
  const followUps = [...series.followUps, { fillId: fill.id, of: series.follows }];
  perform(t('Take up an entry'), [
    { do: 'place', fill: { ...fill, slotId: slot.id }, index: Number.MAX_SAFE_INTEGER },
    { do: 'set-series', series: { ...series, followUps } },
  ]);
  focusFill(fill.id);
}
