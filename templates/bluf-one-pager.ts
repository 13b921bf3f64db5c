import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const blufOnePager: Template = {
  format: TEMPLATE_FORMAT,
  id: 'bluf-one-pager',
  version: 2,
  name: 'BLUF one-pager',
  purpose: 'One page for somebody with two minutes: the bottom line first, then what it rests on.',
  language: 'en',
  theme: standardTheme,
  variables: usualVariables({ date: 'fact', author: 'fact', audience: 'fact' }),
  marking: { tlp: 'TLP:AMBER', house: '', extra: '' },
  sections: [
    section({
      id: 'bottom-line-up-front',
      heading: 'Bottom line',
      guidance: 'One or two sentences that would be enough if the reader stopped here.',
      slots: [
        slot({
          id: 'bottom-line',
          label: 'Bottom line',
          hint: 'Say what has changed and what it means for the reader, in one or two sentences.',
          accepts: ['prose'],
          min: 1,
          max: 1,
          display: 'lead',
          maxWords: 60,
        }),
      ],
    }),
    section({
      id: 'findings',
      heading: 'Key findings',
      guidance: 'Three to five findings, the most important first, each with its source.',
      slots: [
        slot({
          id: 'key-findings',
          label: 'Key findings',
          hint: 'One finding each: a sentence of yours with a citation, a quotation or a number. Say how sure you are where it is open to doubt.',
          accepts: ['prose', 'quote', 'stat', 'excerpt'],
          min: 3,
          max: 5,
          display: 'bullets',
          maxWords: 190,
          draft: drafted(['quote', 'stat', 'excerpt'], 4, 2),
        }),
      ],
    }),
    section({
      id: 'numbers',
      heading: '',
      guidance: 'Up to three numbers that carry the argument.',
      slots: [
        slot({
          id: 'key-figures',
          label: 'Key figures',
          hint: 'At most three numbers, each with its period.',
          accepts: ['stat'],
          max: 3,
          display: 'callouts',
          draft: drafted(['stat'], 3, 2),
        }),
      ],
    }),
    section({
      id: 'assessment',
      heading: 'Assessment',
      guidance: 'What you make of it, apart from what is reported.',
      slots: [
        slot({
          id: 'assessment-text',
          label: 'Assessment',
          hint: 'Your judgement and how sure you are of it; keep what is reported out of it.',
          accepts: ['prose'],
          min: 1,
          maxWords: 120,
          asks: 'judgements',
        }),
      ],
    }),
    section({
      id: 'next',
      heading: 'What next',
      guidance: 'What it means for the reader and what to watch.',
      slots: [
        slot({
          id: 'next-steps',
          label: 'Implications and next steps',
          hint: 'Who should do what by when; what would change the bottom line.',
          accepts: ['prose'],
          min: 1,
          display: 'bullets',
          maxWords: 90,
        }),
      ],
    }),
  ],
  ...PLAIN,
  // The footnotes name every source in full; a list would cost the one page.
  sources: { heading: 'Sources', printed: false },
  pageLimit: 1,
};
