import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { counted, drafted, section, slot, usualVariables, variable } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

/** True of a first report as well: what is unchanged is said above what stands there. */
const NOTHING = 'Nothing to report.';

/** Above what stands there: a reader of one report alone must find the whole. */
const unchanged = { words: 'No change since report no. {number} of {date}.', keeps: true };

export const situationReport: Template = {
  format: TEMPLATE_FORMAT,
  id: 'situation-report',
  version: 4,
  name: 'Situation report',
  purpose: 'The same headings every time, so that a reader sees at once what is new.',
  language: 'en',
  theme: standardTheme,
  variables: [
    ...counted('reference', usualVariables({ date: 'fact', author: 'fact', audience: 'fact' })),
    variable({
      id: 'number',
      label: 'Report no.',
      printed: 'fact',
      hint: 'Counts up with every report.',
      next: 'counts',
    }),
    variable({
      id: 'period-covered',
      label: 'Period',
      printed: 'fact',
      required: true,
      hint: 'From and to, with the time of the last information.',
      next: 'empties',
    }),
  ],
  marking: { tlp: 'TLP:GREEN', house: '', extra: '' },
  sections: [
    section({
      id: 'highlights',
      heading: 'Highlights',
      guidance: 'What is new since the last report.',
      slots: [
        slot({
          id: 'highlight-points',
          label: 'Highlights',
          hint: 'Two to five points, the gravest first.',
          accepts: ['prose', 'quote'],
          min: 1,
          max: 5,
          display: 'bullets',
          emptyText: NOTHING,
          maxWords: 130,
          draft: drafted(['quote'], 3, 1),
        }),
      ],
    }),
    section({
      id: 'situation',
      heading: 'Situation',
      guidance: 'What happened, where and when; only what is reported.',
      unchanged,
      slots: [
        slot({
          id: 'situation-text',
          label: 'Situation',
          hint: 'Short paragraphs, each with its source. No judgement here.',
          accepts: ['prose', 'excerpt', 'quote', 'picture'],
          min: 1,
          emptyText: NOTHING,
          draft: drafted(['excerpt', 'quote'], 6, 2),
          carries: 'text',
          newsPrinted: 'changes',
        }),
      ],
    }),
    section({
      id: 'figures',
      heading: 'Figures',
      guidance: 'The same numbers every time, each with its period.',
      unchanged,
      slots: [
        slot({
          id: 'figures-table',
          label: 'Figures',
          hint: 'Place numbers; what, when and who says so come from the evidence.',
          accepts: ['stat'],
          display: 'stat-table',
          emptyText: NOTHING,
          draft: drafted(['stat'], 10, 4),
          carries: 'evidence',
          newsPrinted: 'changes',
        }),
      ],
    }),
    section({
      id: 'response',
      heading: 'Response',
      guidance: 'Who does what.',
      unchanged,
      slots: [
        slot({
          id: 'response-points',
          label: 'Response',
          hint: 'By actor: authorities, operators, others.',
          accepts: ['prose', 'quote', 'excerpt'],
          display: 'bullets',
          emptyText: NOTHING,
          carries: 'text',
          newsPrinted: 'changes',
        }),
      ],
    }),
    section({
      id: 'needs',
      heading: 'Needs and gaps',
      guidance: 'What is missing, on the ground and in what we know.',
      unchanged,
      slots: [
        slot({
          id: 'needs-points',
          label: 'Needs and gaps',
          hint: 'What is lacking, and what we could not find out.',
          accepts: ['prose'],
          display: 'bullets',
          emptyText: NOTHING,
          carries: 'text',
          newsPrinted: 'changes',
        }),
      ],
    }),
    section({
      id: 'outlook',
      heading: 'Outlook',
      guidance: 'What to expect until the next report.',
      slots: [
        slot({
          id: 'outlook-text',
          label: 'Outlook',
          hint: 'The next 24 to 72 hours; when the next report comes.',
          accepts: ['prose'],
          emptyText: NOTHING,
          maxWords: 120,
        }),
      ],
    }),
  ],
  ...PLAIN,
  pageLimit: 3,
  series: { every: 'day' },
};
