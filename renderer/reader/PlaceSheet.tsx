import type { Evidence } from '../../engine/nouns/evidence.ts';
import { placeEvidenceIn } from '../briefing/deeds.ts';
import { SlotChoices } from '../briefing/SlotChoices.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { shownText } from '../parts/evidenceWords.ts';
import { t } from '../words/t.ts';

export function PlaceSheet({ evidence, onClose }: { evidence: Evidence; onClose: () => void }) {
  return (
    <Dialog title={t('Place in briefing')} onClose={onClose}>
      <blockquote className="form-words" dir="auto">
        {shownText(evidence)}
      </blockquote>
      <SlotChoices
        kind={evidence.kind}
        onChoose={(slotId) => {
          placeEvidenceIn(slotId, evidence);
          onClose();
        }}
      />
    </Dialog>
  );
}
