import { slotsIn } from '../nouns/slotsIn.ts';
import type { Template, Variable } from '../nouns/template.ts';
import { insertedAt, movedTo, withFields } from './lists.ts';
import { mergeSlots, renameSlot, splitSlot } from './slotHeirs.ts';
import type { TemplateEdit } from './templateEdit.ts';
import { removeSlot, withSection, withSlot } from './templateParts.ts';

/**
 * A template after one edit. The given one is left alone, so an earlier one kept is undo, to the byte; what did not change is shared.
 * @throws Error for a section, slot or blank that is not there, or an id that is taken: an edit is only ever made from what stands on screen
 */
export function editTemplate(template: Template, edit: TemplateEdit): Template {
  switch (edit.do) {
    case 'describe':
      return withFields(template, edit.fields);
    case 'set-theme':
      return { ...template, theme: edit.theme };
    case 'add-section':
      refuseTaken(template.sections, edit.section.id);
      return { ...template, sections: insertedAt(template.sections, edit.section, edit.index) };
    case 'set-section':
      return withSection(template, edit.id, (section) => withFields(section, edit.fields));
    case 'move-section':
      return { ...template, sections: movedTo(template.sections, edit.id, edit.index) };
    case 'remove-section':
      return { ...template, sections: without(template.sections, edit.id) };
    case 'add-slot':
      refuseTaken(slotsIn(template), edit.slot.id);
      return withSection(template, edit.sectionId, (section) => ({
        ...section,
        slots: insertedAt(section.slots, edit.slot, edit.index),
      }));
    case 'set-slot':
      return withSlot(template, edit.id, (slot) => withFields(slot, edit.fields));
    case 'rename-slot':
      refuseTaken(slotsIn(template), edit.to);
      return renameSlot(template, edit.id, edit.to, edit.unknown);
    case 'move-slot':
      return moveSlot(template, edit.id, edit.sectionId, edit.index);
    case 'remove-slot':
      return removeSlot(template, edit.id).template;
    case 'split-slot':
      refuseTaken(slotsIn(template), edit.into.id);
      return splitSlot(template, edit.id, edit.into, edit.kinds);
    case 'merge-slots':
      return mergeSlots(template, edit.id, edit.other);
    case 'add-variable':
      refuseTaken(template.variables, edit.variable.id);
      return { ...template, variables: insertedAt(template.variables, edit.variable, edit.index) };
    case 'set-variable':
      return withVariable(template, edit.id, (variable) => withFields(variable, edit.fields));
    case 'move-variable':
      return { ...template, variables: movedTo(template.variables, edit.id, edit.index) };
    case 'remove-variable':
      return { ...template, variables: without(template.variables, edit.id) };
  }
}

function moveSlot(template: Template, id: string, sectionId: string, index: number): Template {
  const { template: rest, slot } = removeSlot(template, id);
  return withSection(rest, sectionId, (section) => ({ ...section, slots: insertedAt(section.slots, slot, index) }));
}

function withVariable(template: Template, id: string, change: (variable: Variable) => Variable): Template {
  if (!template.variables.some((variable) => variable.id === id)) throw new Error(`no blank ${id}`);
  return { ...template, variables: template.variables.map((one) => (one.id === id ? change(one) : one)) };
}

function without<T extends { id: string }>(list: T[], id: string): T[] {
  if (!list.some((one) => one.id === id)) throw new Error(`no ${id} to remove`);
  return list.filter((one) => one.id !== id);
}

function refuseTaken(list: { id: string }[], id: string): void {
  if (list.some((one) => one.id === id)) throw new Error(`${id} is taken`);
}
