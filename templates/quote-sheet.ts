import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const quoteSheet: Template = {
  format: TEMPLATE_FORMAT,
  id: 'quote-sheet',
  version: 1,
  name: 'Quote sheet',
  purpose: 'Who said what, speaker by speaker, in words that can be quoted as they stand.',
  language: 'en',
  theme: standardTheme,
  variables: usualVariables({ date: 'subtitle', author: 'nowhere', audience: 'subtitle' }),
  marking: { tlp: 'TLP:GREEN', house: '', extra: '' },
  sections: [
    section({
      id: 'overview',
      heading: '',
      guidance: 'What the words below are about, and what moved between the first and the last of them.',
      slots: [
        slot({
          id: 'overview-text',
          label: 'Overview',
          hint: 'Two or three sentences: the matter, who agrees with whom, whose line has moved.',
          accepts: ['prose'],
          max: 1,
          display: 'lead',
          maxWords: 80,
        }),
      ],
    }),
    section({
      id: 'voices',
      heading: 'On the record',
      guidance: 'Grouped by speaker; each quotation carries outlet and day. The order is that in which you place them.',
      slots: [
        slot({
          id: 'voice-list',
          label: 'On the record',
          hint: 'Quotations and reported statements. A comment under one says what it answered or left out.',
          accepts: ['quote', 'excerpt', 'prose'],
          min: 1,
          display: 'speakers',
          draft: drafted(['quote', 'excerpt'], 60, 8),
        }),
      ],
    }),
    section({
      id: 'silent',
      heading: 'Not on the record',
      guidance: 'Who was asked and did not answer, and what nobody has said yet.',
      slots: [
        slot({
          id: 'silent-list',
          label: 'Not on the record',
          hint: 'One point each: refusals, denials without words, questions that are open. May stay empty.',
          accepts: ['prose'],
          display: 'bullets',
        }),
      ],
    }),
  ],
  ...PLAIN,
};
