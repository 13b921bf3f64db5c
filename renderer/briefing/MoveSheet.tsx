import { Dialog } from '../parts/Dialog.tsx';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { focusFill, kindOf, moveFill } from './deeds.ts';
import { SlotChoices } from './SlotChoices.tsx';

export function MoveSheet({ fillId, onClose }: { fillId: string; onClose: () => void }) {
  const fill = useBriefing((state) => state.briefing?.fills.find((one) => one.id === fillId));
  const kind = fill ? kindOf(fill) : undefined;
  if (!fill || !kind) return null;
  return (
    <Dialog title={t('Move to another slot')} onClose={onClose}>
      <SlotChoices
        kinds={[kind]}
        except={fill.slotId}
        onChoose={(slotId) => {
          onClose();
          moveFill(fillId, slotId);
          focusFill(fillId);
        }}
      />
    </Dialog>
  );
}
