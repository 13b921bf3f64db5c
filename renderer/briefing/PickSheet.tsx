import type { Evidence } from '../../engine/nouns/evidence.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { EvidencePicker } from './EvidencePicker.tsx';

interface PickSheetProps {
  title: string;
  pickLabel?: string;
  onPick?: (evidence: Evidence) => void;
  onClose: () => void;
}

/** The evidence list as a dialog: on narrow screens for a slot, and wherever one piece is picked for a sentence. */
export function PickSheet({ title, pickLabel, onPick, onClose }: PickSheetProps) {
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      <EvidencePicker
        {...(pickLabel ? { pickLabel } : {})}
        {...(onPick
          ? {
              onPick: (evidence: Evidence) => {
                onClose();
                onPick(evidence);
              },
            }
          : {})}
      />
    </Dialog>
  );
}
