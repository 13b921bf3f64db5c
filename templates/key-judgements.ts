import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const keyJudgements: Template = {
  format: TEMPLATE_FORMAT,
  id: 'key-judgements',
  version: 3,
  name: 'Key-judgements paper',
  purpose:
    'A finished assessment: judgements with likelihood and confidence apart, the evidence, alternatives and gaps.',
  language: 'en',
  theme: standardTheme,
  variables: usualVariables({ date: 'fact', author: 'fact', audience: 'fact' }),
  marking: { tlp: 'TLP:AMBER', house: '', extra: '' },
  sections: [
    section({
      id: 'scope',
      heading: 'Scope',
      guidance: 'The question, the period, what is left out, and until when information was used.',
      slots: [
        slot({
          id: 'scope-note',
          label: 'Scope note',
          hint: 'What this paper answers and what it does not; the cut-off date of information.',
          accepts: ['prose'],
          min: 1,
          maxWords: 120,
        }),
      ],
    }),
    section({
      id: 'judgements',
      heading: 'Key judgements',
      guidance: 'Four to seven judgements. Likelihood in the terms of the scale; confidence in a sentence of its own.',
      slots: [
        slot({
          id: 'judgement-list',
          label: 'Key judgements',
          hint: 'One judgement each. Say how likely it is; then, in the next sentence, how confident you are and why.',
          accepts: ['prose'],
          min: 1,
          max: 7,
          display: 'numbered',
          maxWords: 380,
          asks: 'judgements',
        }),
      ],
    }),
    section({
      id: 'discussion',
      heading: 'Discussion',
      guidance: 'The evidence and the reasoning behind the judgements.',
      slots: [
        slot({
          id: 'discussion-text',
          label: 'Discussion',
          hint: 'Evidence and reasoning, judgement by judgement; headings help.',
          accepts: ['prose', 'quote', 'excerpt', 'stat', 'picture'],
          min: 1,
          draft: drafted(['excerpt', 'quote', 'quote'], 12, 3),
        }),
        slot({
          id: 'discussion-figures',
          label: 'Figures',
          hint: 'The numbers the discussion rests on, as a table.',
          accepts: ['stat'],
          display: 'stat-table',
          draft: drafted(['stat'], 8, 3),
        }),
      ],
    }),
    section({
      id: 'alternatives',
      heading: 'Alternatives',
      guidance: 'What else would explain the evidence, and what would make it more likely.',
      slots: [
        slot({
          id: 'alternatives-text',
          label: 'Alternatives',
          hint: 'At least one other reading of the same evidence, and what would show it.',
          accepts: ['prose', 'quote', 'excerpt'],
          min: 1,
        }),
      ],
    }),
    section({
      id: 'gaps',
      heading: 'Gaps',
      guidance: 'What we do not know and would want to.',
      slots: [
        slot({
          id: 'gaps-list',
          label: 'Information gaps',
          hint: 'What is missing, and what difference it would make.',
          accepts: ['prose'],
          min: 1,
          display: 'bullets',
        }),
      ],
    }),
    section({
      id: 'source-summary',
      heading: 'Source summary',
      guidance: 'Strengths and weaknesses of the sources as a whole (ICD 206).',
      slots: [
        slot({
          id: 'source-summary-text',
          label: 'Source summary statement',
          hint: 'Which sources matter most, what they corroborate, where they conflict; machine translation, if any.',
          accepts: ['prose'],
          min: 1,
          maxWords: 160,
          asks: 'source-summary',
        }),
      ],
    }),
  ],
  ...PLAIN,
  toc: { heading: 'Contents', depth: 2 },
  numberedHeadings: true,
  estimativeScale: 'icd203',
};
