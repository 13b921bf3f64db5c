import { TEMPLATE_FORMAT, type Template } from '../../engine/nouns/template.ts';
import { section, slot, usualVariables } from '../../templates/parts/form.ts';
import { standardTheme } from '../../templates/themes/standard.ts';

const text = { hint: 'Text.', accepts: ['prose', 'quote', 'excerpt', 'stat', 'picture'] as const };
const wide = { ...text, accepts: [...text.accepts] };

/** Every display of a slot, and everything a template can ask for, in one form. */
export const specimenTemplate: Template = {
  format: TEMPLATE_FORMAT,
  id: 'specimen',
  version: 1,
  name: 'Specimen',
  purpose: 'Shows everything that a briefing can hold.',
  language: 'en',
  theme: standardTheme,
  variables: usualVariables({ date: 'subtitle', author: 'fact', audience: 'fact' }),
  marking: { tlp: 'TLP:AMBER+STRICT', house: 'INTERNAL', extra: '' },
  sections: [
    section({
      id: 'lead',
      heading: '',
      guidance: '',
      slots: [slot({ id: 'lead-text', label: 'Lead', ...wide, display: 'lead' })],
    }),
    section({
      id: 'account',
      heading: 'Text, quotations and long notes',
      guidance: '',
      slots: [slot({ id: 'account-text', label: 'Account', ...wide })],
    }),
    section({
      id: 'points',
      heading: 'Points and numbers',
      guidance: '',
      slots: [
        slot({ id: 'callouts', label: 'Callouts', ...wide, display: 'callouts' }),
        slot({ id: 'bullets', label: 'Bullets', ...wide, display: 'bullets' }),
        slot({ id: 'numbered', label: 'Numbered', ...wide, display: 'numbered' }),
        slot({ id: 'stat-table', label: 'Stat table', ...wide, display: 'stat-table' }),
        slot({ id: 'nothing', label: 'Nothing', ...wide, emptyText: 'No change since the last issue.' }),
      ],
    }),
    section({
      id: 'charts',
      heading: 'Charts',
      guidance: '',
      slots: [
        slot({ id: 'course', label: 'Course over time', ...wide, display: 'line-chart' }),
        slot({ id: 'sizes', label: 'Compared by size', ...wide, display: 'bar-chart' }),
        slot({ id: 'dates', label: 'Dates', ...wide, display: 'timeline' }),
      ],
    }),
    section({
      id: 'columns',
      heading: 'Two columns',
      guidance: '',
      columns: 2,
      slots: [slot({ id: 'columns-text', label: 'Columns', ...wide })],
    }),
    section({
      id: 'scripts',
      heading: 'Scripts of the world',
      guidance: '',
      slots: [slot({ id: 'scripts-text', label: 'Scripts', ...wide })],
    }),
    section({
      id: 'table',
      heading: 'A table over pages',
      guidance: '',
      slots: [slot({ id: 'table-text', label: 'Table', ...wide })],
    }),
    section({
      id: 'entries',
      heading: 'Entries',
      guidance: '',
      slots: [slot({ id: 'entry-list', label: 'Entries', ...wide, display: 'entries' })],
    }),
  ],
  toc: { heading: 'Contents', depth: 3 },
  numberedHeadings: true,
  sources: { heading: 'Sources', printed: true },
  notes: 'foot',
  cover: true,
  estimativeScale: 'phia',
  pageLimit: null,
};
