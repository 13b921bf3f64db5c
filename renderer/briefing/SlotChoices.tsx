import type { KeyboardEvent } from 'react';
import { walkList } from '../parts/walkList.ts';
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
            <span className="slot-count">
              {takesWords(slot, kinds)}
              {countWords(fillsOf(briefing, slot.id).length, slot)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where a slot takes some of several only, how many. */
function takesWords(slot: TemplateSlot, kinds: FillKind[]): string {
  const taken = kinds.filter((kind) => accepts(slot, kind)).length;
  return taken === kinds.length ? '' : `${t('takes {taken} of {count}', { taken, count: kinds.length })} · `;
}
