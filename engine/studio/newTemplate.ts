import { NO_MARKING } from '../nouns/marking.ts';
import { type Section, type Slot, TEMPLATE_FORMAT, type Template, type Variable } from '../nouns/template.ts';
import type { Theme } from '../nouns/theme.ts';
import { PLAIN } from './plainTemplate.ts';

/** A form from scratch: title, date and author, one section with one slot for everything. */
export function newTemplate({
  id,
  name,
  theme,
  language,
}: {
  id: string;
  name: string;
  theme: Theme;
  language: string;
}): Template {
  return {
    format: TEMPLATE_FORMAT,
    id,
    version: 1,
    name,
    purpose: '',
    language,
    theme,
    variables: [
      newVariable('title', 'Title', {
        required: true,
        printed: 'title',
        hint: 'What the paper says, not what it is about.',
      }),
      newVariable('date', 'Date', { kind: 'date', required: true, printed: 'fact' }),
      newVariable('author', 'From', { printed: 'fact' }),
    ],
    marking: NO_MARKING,
    sections: [newSection('text', 'Text', [newSlot('text-body', 'Text')])],
    ...PLAIN,
  };
}

export function newSection(id: string, heading: string, slots: Slot[] = []): Section {
  return { id, heading, guidance: '', fixed: [], slots, columns: 1 };
}

export function newSlot(id: string, label: string): Slot {
  return {
    id,
    label,
    hint: '',
    accepts: ['prose', 'quote', 'excerpt', 'stat', 'picture'],
    min: 0,
    max: null,
    display: 'body',
    emptyText: '',
    maxWords: null,
    draft: null,
  };
}

export function newVariable(id: string, label: string, more: Partial<Variable> = {}): Variable {
  return { id, label, kind: 'text', required: false, fallback: '', hint: '', choices: [], printed: 'fact', ...more };
}
