import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const figuresBrief: Template = {
  format: TEMPLATE_FORMAT,
  id: 'figures-brief',
  version: 2,
  name: 'Figures brief',
  purpose: 'What the numbers of a matter say, drawn as charts that lead back to where each was read.',
  language: 'en',
  theme: standardTheme,
  variables: usualVariables({ date: 'fact', author: 'fact', audience: 'fact' }),
  marking: { tlp: 'TLP:GREEN', house: '', extra: '' },
  sections: [
    section({
      id: 'bottom-line',
      heading: '',
      guidance: 'What a reader should remember of all numbers below.',
      slots: [
        slot({
          id: 'bottom-line-text',
          label: 'Bottom line',
          hint: 'What all of it comes to, in one or two sentences.',
          accepts: ['prose'],
          min: 1,
          max: 1,
          display: 'lead',
          maxWords: 60,
        }),
      ],
    }),
    section({
      id: 'over-time',
      heading: 'Over time',
      guidance: 'The same thing, counted again and again.',
      slots: [
        slot({
          id: 'course',
          label: 'Course over time',
          hint: 'Numbers of one unit, each with its date: they become a line.',
          accepts: ['stat'],
          display: 'line-chart',
        }),
        slot({
          id: 'course-text',
          label: 'What it shows',
          hint: 'What changed, and what did not.',
          accepts: ['prose', 'quote', 'picture'],
        }),
      ],
    }),
    section({
      id: 'before-and-after',
      heading: 'Before and after',
      guidance: 'Several things at the same two to four times.',
      slots: [
        slot({
          id: 'times',
          label: 'Compared by time',
          hint: 'Numbers of one unit, each with its date: bars by what they count, a colour for every time.',
          accepts: ['stat'],
          display: 'comparison-chart',
        }),
        slot({
          id: 'times-text',
          label: 'What it shows',
          hint: 'What moved most, and why it did.',
          accepts: ['prose', 'quote', 'picture'],
        }),
      ],
    }),
    section({
      id: 'side-by-side',
      heading: 'Side by side',
      guidance: 'How several things compare.',
      slots: [
        slot({
          id: 'sizes',
          label: 'Compared by size',
          hint: 'Numbers of one unit: a bar each, in your order.',
          accepts: ['stat'],
          display: 'bar-chart',
          draft: drafted(['stat'], 12, 6),
        }),
        slot({
          id: 'sizes-text',
          label: 'What it shows',
          hint: 'What the difference means.',
          accepts: ['prose', 'quote', 'picture'],
        }),
      ],
    }),
    section({
      id: 'events',
      heading: 'Course of events',
      guidance: 'Dates that explain the numbers.',
      slots: [
        slot({
          id: 'dates',
          label: 'Dates',
          hint: 'Numbers of any unit, each with its date.',
          accepts: ['stat'],
          display: 'timeline',
        }),
      ],
    }),
    section({
      id: 'limits',
      heading: 'What the numbers do not say',
      guidance: 'Gaps, estimates, and who counted.',
      slots: [
        slot({
          id: 'limits-text',
          label: 'Limits',
          hint: 'Who counted, what is estimated, what is missing.',
          accepts: ['prose'],
          min: 1,
          maxWords: 120,
        }),
      ],
    }),
  ],
  ...PLAIN,
};
