import { type DragEvent, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useScreen } from '../frame/screen.ts';
import { useWide } from '../frame/useWide.ts';
import { MarginNotes } from '../margin/MarginNotes.tsx';
import { carriesOurs, droppedOurs } from '../parts/dragged.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { wordsOfSlot } from './counts.ts';
import { kindOf, moveFill, placeEvidenceIn, writeProseIn } from './deeds.ts';
import { findEvidence } from './evidenceLookup.ts';
import { FillPart } from './FillPart.tsx';
import { LeaveEmpty } from './LeaveEmpty.tsx';
import { PictureButton } from './PictureButton.tsx';
import { addPictures, isPicture } from './pictureDeeds.ts';
import { accepts, countFits, countWords, type TemplateSlot } from './slotWays.ts';
import { WriteSummary } from './WriteSummary.tsx';

const EVIDENCE_KINDS = ['quote', 'stat', 'excerpt'] as const;

export function SlotPart({ slot }: { slot: TemplateSlot }) {
  const fillIds = useBriefing(
    useShallow((state) => state.briefing?.fills.filter((fill) => fill.slotId === slot.id).map((fill) => fill.id) ?? []),
  );
  const active = useScreen((screen) => screen.activeSlot === slot.id);
  const [over, setOver] = useState(false);
  const [started, setStarted] = useState<string | null>(null);
  const count = fillIds.length;
  // Evidence is still offered, to take the place of what stands there.
  const isFull = slot.max !== null && count >= slot.max;
  const takesEvidence = EVIDENCE_KINDS.some((kind) => accepts(slot, kind));
  const write = () => {
    const blank = useBriefing
      .getState()
      .briefing?.fills.find((fill) => fill.slotId === slot.id && fill.kind === 'prose' && fill.prose.length === 0);
    // Pressed once more, it goes on in the text that is still empty.
    if (blank) document.querySelector<HTMLElement>(`#fill-${blank.id} [role="textbox"]`)?.focus();
    else setStarted(writeProseIn(slot.id));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this is a place on a page.
    <div
      role="group"
      aria-label={slot.label}
      id={`slot-${slot.id}`}
      tabIndex={-1}
      className={`slot ${active ? 'is-active' : ''} ${over ? 'is-over' : ''}`}
      onDragOver={(event) => {
        if (!carriesOurs(event) && !(accepts(slot, 'picture') && carriesPicture(event))) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        dropInto(event, slot, fillIds);
      }}
    >
      <header className="slot-head">
        <h3>{slot.label}</h3>
        <span className={countFits(count, slot) ? 'slot-count' : 'slot-count is-off'}>{countWords(count, slot)}</span>
        {slot.maxWords === null || count === 0 ? null : <SlotWords slot={slot} most={slot.maxWords} />}
        <p className="slot-hint" dir="auto">
          {slot.hint}
        </p>
      </header>
      {count > 0 ? (
        <ul aria-label={t('Fills of {label}', { label: slot.label })} className="fill-list">
          {fillIds.map((id) => (
            <FillPart key={id} fillId={id} slotLabel={slot.label} started={id === started} />
          ))}
        </ul>
      ) : null}
      <div className="slot-actions">
        {takesEvidence ? <AddEvidence slot={slot} /> : null}
        {accepts(slot, 'prose') && !isFull ? (
          <button type="button" className="button button-small" onClick={write}>
            {t('Write prose')}
          </button>
        ) : null}
        {accepts(slot, 'picture') && !isFull ? (
          <PictureButton label={t('Add picture…')} multiple onChoose={(files) => void addPictures(slot.id, files)} />
        ) : null}
        {slot.asks === 'source-summary' ? <WriteSummary slotId={slot.id} empty={count === 0} /> : null}
        {count === 0 && slot.min > 0 && slot.asks !== 'source-summary' ? <LeaveEmpty slot={slot} /> : null}
      </div>
      <MarginNotes slotId={slot.id} fillId={null} />
    </div>
  );
}

/** By itself, so that a key draws the number anew and not the slot. */
function SlotWords({ slot, most }: { slot: TemplateSlot; most: number }) {
  const words = useBriefing((state) => (state.briefing ? wordsOfSlot(state.briefing, slot) : 0));
  return (
    <span className={words > most ? 'slot-count is-off' : 'slot-count'}>
      {t('{words} of {budget, plural, one {# word} other {# words}}', { words, budget: most })}
    </span>
  );
}

function AddEvidence({ slot }: { slot: TemplateSlot }) {
  const wide = useWide(900);
  const { activate, show } = useScreen.getState();
  const offer = () => {
    activate(slot.id);
    if (wide) requestAnimationFrame(() => document.getElementById('evidence-search')?.focus());
    else show({ kind: 'pick' });
  };
  return (
    <button type="button" className="button button-small" onClick={offer}>
      {t('Add evidence')}
    </button>
  );
}

/** Before the fill that the pointer is on the upper half of, else behind the last. */
function dropInto(event: DragEvent<HTMLElement>, slot: TemplateSlot, fillIds: string[]): void {
  const dropped = droppedOurs(event);
  const pictures = dropped || !accepts(slot, 'picture') ? [] : [...event.dataTransfer.files].filter(isPicture);
  if (!dropped && pictures.length === 0) return;
  event.preventDefault();
  const rest = fillIds.filter((id) => !dropped || !('fillId' in dropped) || id !== dropped.fillId);
  const before = rest.findIndex((id) => {
    const box = document.getElementById(`fill-${id}`)?.getBoundingClientRect();
    return box !== undefined && event.clientY < box.top + box.height / 2;
  });
  const index = before === -1 ? rest.length : before;
  if (!dropped) {
    void addPictures(slot.id, pictures, index);
    return;
  }
  if ('fillId' in dropped) {
    moveIfFits(dropped.fillId, slot, index);
    return;
  }
  const evidence = findEvidence(dropped.evidenceId);
  if (evidence) placeEvidenceIn(slot.id, evidence, index);
}

/** While something hovers only its kind is told. */
function carriesPicture(event: DragEvent<HTMLElement>): boolean {
  return [...event.dataTransfer.items].some((item) => item.kind === 'file' && isPicture(item));
}

function moveIfFits(fillId: string, slot: TemplateSlot, index: number): void {
  const fill = useBriefing.getState().briefing?.fills.find((one) => one.id === fillId);
  const kind = fill ? kindOf(fill) : undefined;
  if (!kind) return;
  if (accepts(slot, kind)) moveFill(fillId, slot.id, index);
  else useScreen.getState().say(t('“{label}” does not take this.', { label: slot.label }), { trouble: true });
}
