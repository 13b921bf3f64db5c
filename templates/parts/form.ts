import type { z } from 'zod';
import type { DraftRule, Section, Slot, Variable } from '../../engine/nouns/template.ts';
import { newSection, newSlot, newVariable } from '../../engine/studio/newTemplate.ts';

type Draft = z.infer<typeof DraftRule>;

/** A slot with the usual wishes: any number, no empty text, no length budget, nothing drafted. */
export function slot(wish: Pick<Slot, 'id' | 'label' | 'hint' | 'accepts'> & Partial<Slot>): Slot {
  return { ...newSlot(wish.id, wish.label), ...wish };
}

export function drafted(take: Draft['take'], most: number, perSource: number): Draft {
  return { take, most, perSource };
}

export function section(part: Pick<Section, 'id' | 'heading' | 'guidance' | 'slots'> & Partial<Section>): Section {
  return { ...newSection(part.id, part.heading), ...part };
}

export function variable(blank: Pick<Variable, 'id' | 'label' | 'printed'> & Partial<Variable>): Variable {
  return newVariable(blank.id, blank.label, blank);
}

/** Title, date, author, audience and reference: every form has them; what is printed where differs. */
export function usualVariables(printed: {
  date: Variable['printed'];
  author: Variable['printed'];
  audience: Variable['printed'];
}): Variable[] {
  return [
    variable({
      id: 'title',
      label: 'Title',
      required: true,
      printed: 'title',
      hint: 'What the paper says, not what it is about.',
    }),
    variable({ id: 'date', label: 'Date', kind: 'date', required: true, printed: printed.date }),
    variable({
      id: 'author',
      label: 'From',
      printed: printed.author,
      hint: 'Your name or desk, as it shall be printed.',
    }),
    variable({ id: 'audience', label: 'To', printed: printed.audience, hint: 'Who has to decide or to know.' }),
    variable({
      id: 'reference',
      label: 'Reference',
      printed: 'frame',
      hint: 'File number; stands at the head of every page.',
    }),
  ];
}

/** Blanks of which one counts up with every issue. */
export function counted(id: string, blanks: Variable[]): Variable[] {
  return blanks.map((blank) => (blank.id === id ? { ...blank, next: 'counts' } : blank));
}
