import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables, variable } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const meetingReadAhead: Template = {
  format: TEMPLATE_FORMAT,
  id: 'meeting-read-ahead',
  version: 1,
  name: 'Meeting read-ahead',
  purpose:
    'Two or three pages for somebody who walks into a meeting: what it is for, what they have said, what to say.',
  language: 'en',
  theme: standardTheme,
  variables: [
    ...usualVariables({ date: 'fact', author: 'fact', audience: 'fact' }),
    variable({
      id: 'meeting',
      label: 'Meeting',
      required: true,
      printed: 'fact',
      hint: 'With whom, where and when.',
    }),
  ],
  marking: { tlp: 'TLP:AMBER', house: '', extra: '' },
  sections: [
    section({
      id: 'purpose',
      heading: '',
      guidance: 'What the meeting is to bring, for our side.',
      slots: [
        slot({
          id: 'purpose-text',
          label: 'Purpose',
          hint: 'What to come out with, in one or two sentences.',
          accepts: ['prose'],
          min: 1,
          max: 1,
          display: 'lead',
          maxWords: 60,
        }),
      ],
    }),
    section({
      id: 'points',
      heading: 'Points to make',
      guidance: 'What to say, the weightiest first.',
      slots: [
        slot({
          id: 'point-list',
          label: 'Points to make',
          hint: 'Three to five sentences that can be spoken as they stand.',
          accepts: ['prose'],
          min: 1,
          max: 5,
          display: 'numbered',
          maxWords: 160,
        }),
      ],
    }),
    section({
      id: 'said',
      heading: 'What they have said',
      guidance: 'Their own words, so that nobody is quoted wrongly across the table.',
      slots: [
        slot({
          id: 'said-list',
          label: 'What they have said',
          hint: 'Quotations of those at the table and of those who matter to them.',
          accepts: ['quote', 'excerpt'],
          min: 1,
          display: 'speakers',
          draft: drafted(['quote'], 10, 2),
        }),
      ],
    }),
    section({
      id: 'figures',
      heading: 'Figures to have at hand',
      guidance: 'Up to four numbers; more are not remembered.',
      slots: [
        slot({
          id: 'figure-list',
          label: 'Figures to have at hand',
          hint: 'Each with its day: a figure of last month is worse than none.',
          accepts: ['stat'],
          max: 4,
          display: 'callouts',
          draft: drafted(['stat'], 4, 2),
        }),
      ],
    }),
    section({
      id: 'course',
      heading: 'How it came to this',
      guidance: 'The days that matter, in their order.',
      slots: [
        slot({
          id: 'course-table',
          label: 'How it came to this',
          hint: 'Excerpts, quotations and numbers stand in the order of their days by themselves.',
          accepts: ['excerpt', 'quote', 'stat'],
          display: 'chronology',
          draft: drafted(['excerpt'], 6, 1),
        }),
      ],
    }),
    section({
      id: 'questions',
      heading: 'Questions to expect',
      guidance: 'What they will ask, and what can be answered today.',
      slots: [
        slot({
          id: 'question-list',
          label: 'Questions to expect',
          hint: 'The question, then the answer as a sub-point.',
          accepts: ['prose'],
          display: 'bullets',
          maxWords: 200,
        }),
      ],
    }),
  ],
  ...PLAIN,
  pageLimit: 3,
};
