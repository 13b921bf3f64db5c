import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables, variable } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const policyMemo: Template = {
  format: TEMPLATE_FORMAT,
  id: 'policy-memo',
  version: 1,
  name: 'Policy memo',
  purpose: 'One to three pages for a decision: purpose, background, options, recommendation.',
  language: 'en',
  theme: standardTheme,
  variables: [
    ...usualVariables({ date: 'fact', author: 'fact', audience: 'fact' }),
    variable({
      id: 'for-what',
      label: 'For',
      kind: 'choice',
      choices: ['Decision', 'Information'],
      fallback: 'Information',
      printed: 'fact',
    }),
    variable({ id: 'deadline', label: 'Needed by', kind: 'date', printed: 'fact', hint: 'When the decision is due.' }),
  ],
  marking: { tlp: null, house: 'INTERNAL', extra: '' },
  sections: [
    section({
      id: 'purpose',
      heading: 'Purpose',
      guidance: 'What is asked of the reader, in one or two sentences.',
      slots: [
        slot({
          id: 'purpose-text',
          label: 'Purpose',
          hint: 'What you ask for, and why now.',
          accepts: ['prose'],
          min: 1,
          max: 1,
          display: 'lead',
          maxWords: 70,
        }),
      ],
    }),
    section({
      id: 'background',
      heading: 'Background',
      guidance: 'Only what the reader needs in order to decide.',
      slots: [
        slot({
          id: 'background-text',
          label: 'Background',
          hint: 'Facts with their sources; quotations where the very words matter.',
          accepts: ['prose', 'quote', 'excerpt'],
          min: 1,
          maxWords: 420,
          draft: drafted(['excerpt', 'quote'], 6, 2),
        }),
        slot({
          id: 'background-figures',
          label: 'Figures',
          hint: 'Up to four numbers that bear on the choice.',
          accepts: ['stat'],
          max: 4,
          display: 'callouts',
          draft: drafted(['stat'], 4, 2),
        }),
      ],
    }),
    section({
      id: 'options',
      heading: 'Options',
      guidance: 'Two to four real options, doing nothing among them, each with what speaks for and against it.',
      slots: [
        slot({
          id: 'options-list',
          label: 'Options',
          hint: 'One option each: a sentence, then what speaks for it and against it as sub-points.',
          accepts: ['prose'],
          min: 1,
          display: 'numbered',
          maxWords: 320,
        }),
      ],
    }),
    section({
      id: 'recommendation',
      heading: 'Recommendation',
      guidance: 'One option, with the reason, and what follows.',
      slots: [
        slot({
          id: 'recommendation-text',
          label: 'Recommendation',
          hint: 'Name the option and the reason. Say who does what next.',
          accepts: ['prose'],
          min: 1,
          maxWords: 160,
        }),
      ],
    }),
  ],
  ...PLAIN,
  pageLimit: 3,
};
