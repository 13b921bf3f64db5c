import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { placeEvidenceIn, placePiecesIn } from '../briefing/deeds.ts';
import { SlotChoices } from '../briefing/SlotChoices.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { shownText } from '../parts/evidenceWords.ts';
import { t } from '../words/t.ts';
import { NoBriefingSheet } from './NoBriefingSheet.tsx';

interface PlaceSheetProps {
  pieces: Evidence[];
  draftFrom: string[];
  onClose: () => void;
}

/** In which slot pieces go; first in which briefing, where none is open. */
export function PlaceSheet({ pieces, draftFrom, onClose }: PlaceSheetProps) {
  const isOpen = useBriefing((state) => state.briefing !== null);
  if (!isOpen) return <NoBriefingSheet draftFrom={draftFrom} onClose={onClose} />;
  const [only] = pieces;
  return (
    <Dialog title={t('Place in briefing')} onClose={onClose}>
      {only && pieces.length === 1 ? (
        <blockquote className="form-words" dir="auto">
          {shownText(only)}
        </blockquote>
      ) : (
        <p className="hint">
          {t('{count} accepted pieces. A slot gets those that it takes; the others stay to be placed.', {
            count: pieces.length,
          })}
        </p>
      )}
      <SlotChoices
        kinds={pieces.map(({ kind }) => kind)}
        onChoose={(slotId) => {
          if (only && pieces.length === 1) placeEvidenceIn(slotId, only);
          else void placePiecesIn(slotId, pieces);
          onClose();
        }}
      />
    </Dialog>
  );
}
