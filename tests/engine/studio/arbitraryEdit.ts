import fc from 'fast-check';
import { slotsIn } from '../../../engine/nouns/slotsIn.ts';
import { ACCEPTS, type Slot, type Template } from '../../../engine/nouns/template.ts';
import { freshId } from '../../../engine/studio/freshId.ts';
import { newSection, newSlot, newVariable } from '../../../engine/studio/newTemplate.ts';
import type { TemplateEdit } from '../../../engine/studio/templateEdit.ts';
import { standardTheme } from '../../../templates/themes/standard.ts';

/** What a hand at the studio does, before it is known what stands on screen. */
export interface Wish {
  kind: number;
  /** Which of the sections, slots or blanks. */
  one: number;
  other: number;
  index: number;
  word: string;
  flag: boolean;
}

export const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.nat(16),
  one: fc.nat(),
  other: fc.nat(),
  index: fc.nat(6),
  word: fc.constantFrom('', 'Course', 'Key findings', 'Ä 1', 'To watch', 'x'),
  flag: fc.boolean(),
});

const pick = <T>(list: T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** The edit that this wish is on this template; null where there is nothing to do it to. `taken`: ids that slots of any version had. */
export function editOf(
  { kind, one, other, index, word, flag }: Wish,
  template: Template,
  taken: string[],
): TemplateEdit | null {
  const slots = slotsIn(template);
  const section = pick(template.sections, one);
  const slot = pick(slots, one);
  const variable = pick(template.variables, one);
  const slotId = () => freshId(word, [...taken, ...slots.map(({ id }) => id)], 'slot');
  switch (kind) {
    case 0:
      return { do: 'describe', fields: { name: word, purpose: word, series: flag ? { every: 'week' } : undefined } };
    case 1:
      return { do: 'set-theme', theme: { ...standardTheme, accent: flag ? '#112233' : '#445566' } };
    case 2: {
      const id = freshId(
        word,
        template.sections.map((each) => each.id),
        'section',
      );
      return { do: 'add-section', section: newSection(id, word), index };
    }
    case 3:
      return section
        ? { do: 'set-section', id: section.id, fields: { heading: word, always: flag ? word : undefined } }
        : null;
    case 4:
      return section ? { do: 'move-section', id: section.id, index } : null;
    case 5:
      return section && flag ? { do: 'remove-section', id: section.id } : null;
    case 6:
    case 7:
      return section ? { do: 'add-slot', slot: newSlot(slotId(), word), sectionId: section.id, index } : null;
    case 8:
      return slot
        ? {
            do: 'set-slot',
            id: slot.id,
            fields: {
              label: word,
              carries: flag ? 'all' : undefined,
              asks: flag ? 'judgements' : undefined,
              accepts: acceptsOf(other),
            },
          }
        : null;
    case 9:
      return slot ? { do: 'rename-slot', id: slot.id, to: slotId() } : null;
    case 10: {
      const to = pick(template.sections, other);
      return slot && to ? { do: 'move-slot', id: slot.id, sectionId: to.id, index } : null;
    }
    case 11:
      return slot ? { do: 'remove-slot', id: slot.id } : null;
    case 12: {
      if (!slot || slot.accepts.length < 2) return null;
      return { do: 'split-slot', id: slot.id, into: { id: slotId(), label: word }, kinds: slot.accepts.slice(1) };
    }
    case 13: {
      const second = pick(slots, other);
      return slot && second && slot !== second ? { do: 'merge-slots', id: slot.id, other: second.id } : null;
    }
    case 14: {
      const id = freshId(
        word,
        template.variables.map((each) => each.id),
        'blank',
      );
      return { do: 'add-variable', variable: newVariable(id, word), index };
    }
    case 15:
      return variable
        ? { do: 'set-variable', id: variable.id, fields: { label: word, next: flag ? 'counts' : undefined } }
        : null;
    default:
      return variable
        ? flag
          ? { do: 'move-variable', id: variable.id, index }
          : { do: 'remove-variable', id: variable.id }
        : null;
  }
}

function acceptsOf(bits: number): Slot['accepts'] {
  const chosen = ACCEPTS.filter((_, at) => (bits >> at) & 1);
  return chosen.length === 0 ? ['prose'] : [...chosen];
}
