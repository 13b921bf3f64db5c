import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

export const mediaDigest: Template = {
  format: TEMPLATE_FORMAT,
  id: 'media-digest',
  version: 2,
  name: 'Media digest',
  purpose: 'What the press reports, article by article, with the words and numbers that matter.',
  language: 'en',
  theme: standardTheme,
  variables: usualVariables({ date: 'subtitle', author: 'nowhere', audience: 'subtitle' }),
  marking: { tlp: 'TLP:GREEN', house: '', extra: '' },
  sections: [
    section({
      id: 'overview',
      heading: '',
      guidance: 'Two or three sentences over the whole: what is new, where the papers agree or not.',
      slots: [
        slot({
          id: 'overview-text',
          label: 'Overview',
          hint: 'What is new today, in two or three sentences. May stay empty.',
          accepts: ['prose'],
          display: 'lead',
          maxWords: 90,
        }),
      ],
    }),
    section({
      id: 'articles',
      heading: 'Articles',
      guidance: 'Entries are grouped by article: headline, outlet and date, then excerpts, quotations and numbers.',
      slots: [
        slot({
          id: 'entries',
          label: 'Entries',
          hint: 'Place what is worth reading from each article; a comment under it says why it matters.',
          accepts: ['excerpt', 'quote', 'stat', 'prose', 'picture'],
          min: 1,
          display: 'entries',
          draft: drafted(['excerpt', 'quote', 'quote', 'stat'], 120, 5),
        }),
      ],
    }),
    section({
      id: 'watch',
      heading: 'To watch',
      guidance: 'What is announced or expected.',
      slots: [
        slot({
          id: 'watch-list',
          label: 'To watch',
          hint: 'Dates and decisions to come. May stay empty.',
          accepts: ['prose'],
          display: 'bullets',
        }),
      ],
    }),
  ],
  ...PLAIN,
};
