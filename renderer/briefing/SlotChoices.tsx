import { ChoiceList } from '../parts/ChoiceList.tsx';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { accepts, countWords, type FillKind, fillsOf, slotsOf, type TemplateSlot } from './slotWays.ts';

interface SlotChoicesProps {
  /** Of everything that is to go into one slot; a slot is offered that takes any of it. */
  kinds: FillKind[];
  except?: string;
  onChoose: (slotId: string) => void;
}

/** The slots that take this kind, in the order of the page. */
export function SlotChoices({ kinds, except, onChoose }: SlotChoicesProps) {
  const dossier = useBriefing((state) => state.dossier);
  const briefing = useBriefing((state) => state.briefing);
  if (!dossier || !briefing) return null;
  const fitting = slotsOf(dossier.template).filter(
    (one) => kinds.some((kind) => accepts(one.slot, kind)) && one.slot.id !== except,
  );
  if (fitting.length === 0) return <p className="empty-words">{t('No other slot of this template takes it.')}</p>;
  return (
    <ChoiceList
      choices={fitting.map(({ sectionName, slot }) => ({
        id: slot.id,
        label: `${sectionName}: ${slot.label}`,
        words: (
          <>
            <span className="slot-choice-section">{sectionName}</span> {slot.label}
          </>
        ),
        note: takesWords(slot, kinds) + countWords(fillsOf(briefing, slot.id).length, slot),
      }))}
      onChoose={onChoose}
    />
  );
}

/** Where a slot takes some of several only, how many. */
function takesWords(slot: TemplateSlot, kinds: FillKind[]): string {
  const taken = kinds.filter((kind) => accepts(slot, kind)).length;
  return taken === kinds.length ? '' : `${t('takes {taken} of {count}', { taken, count: kinds.length })} · `;
}
