import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { drafted, section, slot, usualVariables } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const assessmentReport: Template = {
  format: TEMPLATE_FORMAT,
  id: 'assessment-report',
  version: 2,
  name: 'Assessment report',
  purpose: 'A long paper to be kept: cover, contents, numbered sections, figures, and all sources as endnotes.',
  language: 'en',
  theme: standardTheme,
  variables: usualVariables({ date: 'fact', author: 'fact', audience: 'fact' }),
  marking: { tlp: 'TLP:AMBER', house: '', extra: '' },
  sections: [
    section({
      id: 'summary',
      heading: 'Summary',
      guidance: 'For readers who stop here: what is so, why it matters, what comes next.',
      slots: [
        slot({
          id: 'summary-text',
          label: 'Summary',
          hint: 'Three or four sentences that stand by themselves.',
          accepts: ['prose'],
          min: 1,
          max: 1,
          display: 'lead',
          maxWords: 120,
        }),
      ],
    }),
    section({
      id: 'situation',
      heading: 'What happened',
      guidance: 'The facts in order, each with its source; no judgement yet.',
      slots: [
        slot({
          id: 'situation-text',
          label: 'Account',
          hint: 'Facts, in the order of time. Cite each.',
          accepts: ['prose', 'excerpt', 'quote', 'stat'],
          min: 1,
          draft: drafted(['excerpt'], 8, 2),
        }),
      ],
    }),
    section({
      id: 'figures',
      heading: 'In figures',
      guidance: 'What can be counted, and how it has changed.',
      slots: [
        slot({
          id: 'course',
          label: 'Course over time',
          hint: 'Numbers of one unit, each with its date: they become a line.',
          accepts: ['stat'],
          display: 'line-chart',
        }),
        slot({
          id: 'sizes',
          label: 'Compared by size',
          hint: 'Numbers of one unit: a bar each, in your order.',
          accepts: ['stat'],
          display: 'bar-chart',
        }),
        slot({
          id: 'figures-table',
          label: 'Other figures',
          hint: 'Numbers of any kind, as a table with their dates and sources.',
          accepts: ['stat'],
          display: 'stat-table',
          draft: drafted(['stat'], 10, 3),
        }),
        slot({
          id: 'figures-text',
          label: 'What they show',
          hint: 'Refer to the figures by their numbers (Refer to a section or figure).',
          accepts: ['prose', 'quote'],
        }),
      ],
    }),
    section({
      id: 'positions',
      heading: 'Who says what',
      guidance: 'Positions side by side, each in its own words.',
      columns: 2,
      slots: [
        slot({
          id: 'position-list',
          label: 'Positions',
          hint: 'A heading for each side, then its own words.',
          accepts: ['prose', 'quote', 'excerpt'],
          min: 1,
          draft: drafted(['quote'], 8, 2),
        }),
      ],
    }),
    section({
      id: 'assessment',
      heading: 'Assessment',
      guidance: 'What follows from it. Likelihood in the terms of the scale; confidence in a sentence of its own.',
      slots: [
        slot({
          id: 'assessment-text',
          label: 'Assessment',
          hint: 'Argue from the sections above, and refer to them.',
          accepts: ['prose', 'quote', 'excerpt', 'stat'],
          min: 1,
          asks: 'judgements',
        }),
      ],
    }),
    section({
      id: 'open',
      heading: 'What would change our mind',
      guidance: 'Signs to watch, and what each would mean.',
      slots: [
        slot({
          id: 'open-list',
          label: 'Signs to watch',
          hint: 'One sign each, with what it would mean.',
          accepts: ['prose'],
          min: 1,
          display: 'bullets',
        }),
      ],
    }),
  ],
  toc: { heading: 'Contents', depth: 2 },
  numberedHeadings: true,
  sources: { heading: 'Sources', printed: false },
  notes: 'end',
  cover: true,
  estimativeScale: 'icd203',
  pageLimit: null,
};
