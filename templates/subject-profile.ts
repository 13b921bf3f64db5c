import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables, variable } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const subjectProfile: Template = {
  format: TEMPLATE_FORMAT,
  id: 'subject-profile',
  version: 1,
  name: 'Subject profile',
  purpose: 'What is known of a country, a place, an organisation or a person, kept up from one edition to the next.',
  language: 'en',
  theme: standardTheme,
  variables: [
    ...usualVariables({ date: 'subtitle', author: 'fact', audience: 'fact' }),
    variable({
      id: 'edition',
      label: 'Edition',
      printed: 'fact',
      hint: 'Which edition this is, and which it replaces.',
    }),
  ],
  marking: { tlp: 'TLP:GREEN', house: '', extra: '' },
  sections: [
    section({
      id: 'glance',
      heading: '',
      guidance: 'What a reader who has half a minute should take away.',
      slots: [
        slot({
          id: 'glance-text',
          label: 'At a glance',
          hint: 'What it is, why it matters now, what may change; two or three sentences.',
          accepts: ['prose'],
          min: 1,
          max: 1,
          display: 'lead',
          maxWords: 70,
        }),
        slot({
          id: 'glance-figures',
          label: 'Figures at a glance',
          hint: 'Up to four numbers, each with its day.',
          accepts: ['stat'],
          max: 4,
          display: 'callouts',
          draft: drafted(['stat'], 4, 1),
        }),
      ],
    }),
    section({
      id: 'background',
      heading: 'Background',
      guidance: 'Where it lies, how it is run, what it lives on.',
      slots: [
        slot({
          id: 'background-text',
          label: 'Background',
          hint: 'Paragraphs with their sources; a map or picture where it helps.',
          accepts: ['prose', 'excerpt', 'picture'],
          min: 1,
          maxWords: 400,
          draft: drafted(['excerpt'], 4, 1),
        }),
      ],
    }),
    section({
      id: 'positions',
      heading: 'Who stands where',
      guidance: 'The people and bodies that matter, in their own words.',
      slots: [
        slot({
          id: 'position-list',
          label: 'Who stands where',
          hint: 'One or two quotations a speaker; a comment says what each wants.',
          accepts: ['quote', 'excerpt'],
          display: 'speakers',
          draft: drafted(['quote'], 10, 2),
        }),
      ],
    }),
    section({
      id: 'figures',
      heading: 'Figures',
      guidance: 'The same numbers in every edition, so that editions can be compared.',
      slots: [
        slot({
          id: 'figure-table',
          label: 'Figures',
          hint: 'Place numbers; what, when and who says so come from the evidence.',
          accepts: ['stat'],
          display: 'stat-table',
          draft: drafted(['stat'], 14, 4),
        }),
      ],
    }),
    section({
      id: 'course',
      heading: 'Course of events',
      guidance: 'What happened, in the order of days.',
      slots: [
        slot({
          id: 'course-table',
          label: 'Course of events',
          hint: 'Excerpts, quotations and numbers stand in the order of their days by themselves.',
          accepts: ['excerpt', 'quote', 'stat'],
          display: 'chronology',
          draft: drafted(['excerpt'], 10, 2),
        }),
      ],
    }),
    section({
      id: 'outlook',
      heading: 'Outlook and gaps',
      guidance: 'What is coming, and what could not be found out.',
      slots: [
        slot({
          id: 'outlook-list',
          label: 'Outlook and gaps',
          hint: 'Dates to come first, then what is not known and who might know it.',
          accepts: ['prose'],
          min: 1,
          display: 'bullets',
        }),
      ],
    }),
  ],
  ...PLAIN,
};
