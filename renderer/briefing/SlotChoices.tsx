import type { KeyboardEvent } from 'react';
import { walkList } from '../parts/walkList.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { accepts, countWords, type FillKind, fillsOf, slotsOf } from './slotWays.ts';

interface SlotChoicesProps {
  kind: FillKind;
  except?: string;
  onChoose: (slotId: string) => void;
}

/** The slots that take this kind, in the order of the page. */
export function SlotChoices({ kind, except, onChoose }: SlotChoicesProps) {
  const dossier = useBriefing((state) => state.dossier);
  const briefing = useBriefing((state) => state.briefing);
  if (!dossier || !briefing) return null;
  const fitting = slotsOf(dossier.template).filter((one) => accepts(one.slot, kind) && one.slot.id !== except);
  if (fitting.length === 0) return <p className="empty-words">{t('No other slot of this template takes it.')}</p>;
  return (
    <ul className="slot-choices" onKeyDown={(event: KeyboardEvent) => walkList(event, 'button')}>
      {fitting.map(({ sectionName, slot }, at) => (
        <li key={slot.id}>
          <button
            type="button"
            className="slot-choice"
            data-first={at === 0 || undefined}
            aria-label={`${sectionName}: ${slot.label}`}
            onClick={() => onChoose(slot.id)}
          >
            <span>
              <span className="slot-choice-section">{sectionName}</span> {slot.label}
            </span>
            <span className="slot-count">{countWords(fillsOf(briefing, slot.id).length, slot)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
