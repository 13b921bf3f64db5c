import { slotsIn } from '../../engine/nouns/slotsIn.ts';
import type { Slot } from '../../engine/nouns/template.ts';
import { freshId } from '../../engine/studio/freshId.ts';
import { newSection, newSlot, newVariable } from '../../engine/studio/newTemplate.ts';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';
import { sectionLabel, slotLabel } from './names.ts';
import { useStudio } from './studioStore.ts';

/** Identifiers that no slot may get again. */
function slotIds(): string[] {
  const { open, history } = useStudio.getState();
  return [...(open?.slotIds ?? []), ...(history ? slotsIn(history.now).map(({ id }) => id) : [])];
}

export function addSection(): void {
  const { history, perform, choose } = useStudio.getState();
  if (!history) return;
  const { sections } = history.now;
  const heading = t('New section');
  const id = freshId(
    heading,
    sections.map((one) => one.id),
    'section',
  );
  const slot = newSlot(freshId(heading, slotIds(), 'slot'), heading);
  perform(t('Add section'), { do: 'add-section', section: newSection(id, heading, [slot]), index: sections.length });
  choose('section', id);
  focusForm();
}

export function addSlot(sectionId: string): void {
  const { history, perform, choose } = useStudio.getState();
  const section = history?.now.sections.find(({ id }) => id === sectionId);
  if (!section) return;
  const label = t('New slot');
  const slot = newSlot(freshId(label, slotIds(), 'slot'), label);
  perform(t('Add slot'), { do: 'add-slot', slot, sectionId, index: section.slots.length });
  choose('slot', slot.id);
  focusForm();
}

export function addVariable(): void {
  const { history, perform } = useStudio.getState();
  if (!history) return;
  const { variables } = history.now;
  const label = t('New blank');
  const id = freshId(
    label,
    variables.map((one) => one.id),
    'blank',
  );
  perform(t('Add blank'), { do: 'add-variable', variable: newVariable(id, label), index: variables.length });
  requestAnimationFrame(() => {
    const field = document.getElementById(`blank-${id}`);
    if (field instanceof HTMLInputElement) field.select();
  });
}

/** Says how many briefings have something there: nothing of it is lost, but it will stand in their tray. */
export function removeSlot(slot: Slot): void {
  const { open, perform, undo } = useStudio.getState();
  const briefings = open?.bySlot[slot.id] ?? 0;
  perform(t('Remove slot'), { do: 'remove-slot', id: slot.id });
  const name = slotLabel(slot);
  useScreen.getState().say(t('Removed “{name}”.', { name }), {
    hint:
      briefings > 0
        ? t(
            '{briefings, plural, one {# briefing has} other {# briefings have}} something there. Moved to this version, it has no place: it is kept, and not printed.',
            { briefings },
          )
        : '',
    undo,
  });
}

export function removeSection(id: string): void {
  const { history, open, perform, undo } = useStudio.getState();
  const section = history?.now.sections.find((one) => one.id === id);
  if (!history || !section) return;
  const name = sectionLabel(history.now, section);
  const used = section.slots.filter((slot) => (open?.bySlot[slot.id] ?? 0) > 0).length;
  perform(t('Remove section'), { do: 'remove-section', id });
  useScreen.getState().say(t('Removed “{name}”.', { name }), {
    hint:
      used > 0
        ? t(
            'Briefings have something in {used, plural, one {one of its slots} other {# of its slots}}; it is kept, and not printed.',
            {
              used,
            },
          )
        : '',
    undo,
  });
}

/** One step up or down; a slot goes on into the next section. */
export function stepPart(of: 'section' | 'slot', id: string, way: -1 | 1): void {
  const { history, perform } = useStudio.getState();
  if (!history) return;
  const { sections } = history.now;
  if (of === 'section') {
    const to = sections.findIndex((one) => one.id === id) + way;
    if (to >= 0 && to < sections.length) perform(t('Move section'), { do: 'move-section', id, index: to });
    return;
  }
  const at = sections.findIndex(({ slots }) => slots.some((slot) => slot.id === id));
  const section = sections[at];
  if (!section) return;
  const to = section.slots.findIndex((slot) => slot.id === id) + way;
  if (to >= 0 && to < section.slots.length) {
    perform(t('Move slot'), { do: 'move-slot', id, sectionId: section.id, index: to });
    return;
  }
  const beside = sections[at + way];
  if (beside) {
    const index = way === 1 ? 0 : beside.slots.length;
    perform(t('Move slot'), { do: 'move-slot', id, sectionId: beside.id, index });
  }
}

function focusForm(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('.studio-form input');
    if (field instanceof HTMLInputElement) field.select();
    field?.focus();
  });
}
