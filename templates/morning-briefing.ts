import { TEMPLATE_FORMAT, type Template } from '../engine/nouns/template.ts';
import { PLAIN } from '../engine/studio/plainTemplate.ts';
import { drafted, section, slot, usualVariables, variable } from './parts/form.ts';
import { standardTheme } from './themes/standard.ts';

const ITEM =
  'One entry an item: the headline as a heading, two to four sentences with their sources, then “Note:” with what you make of it.';

export const morningBriefing: Template = {
  format: TEMPLATE_FORMAT,
  id: 'morning-briefing',
  version: 2,
  name: 'Morning briefing',
  purpose:
    'What matters today, the gravest first, and what became of yesterday’s items; every working day the next issue.',
  language: 'en',
  // Two pages, whatever the morning brings: narrower margins than other papers.
  theme: {
    ...standardTheme,
    id: 'narrow',
    name: 'Narrow margins',
    page: { ...standardTheme.page, top: 68, bottom: 60, left: 64, right: 64 },
  },
  variables: [
    ...usualVariables({ date: 'fact', author: 'nowhere', audience: 'fact' }),
    variable({ id: 'number', label: 'Issue', printed: 'fact', hint: 'Counts up with every issue.', next: 'counts' }),
    variable({
      id: 'read-until',
      label: 'Information until',
      printed: 'fact',
      required: true,
      hint: 'When the last report was read that stands in here.',
      next: 'empties',
    }),
  ],
  marking: { tlp: 'TLP:GREEN', house: '', extra: '' },
  sections: [
    section({
      id: 'minute',
      heading: '',
      guidance: 'For a reader who has one minute: the most important thing, and what it asks for.',
      slots: [
        slot({
          id: 'top-line',
          label: 'In one minute',
          hint: 'Two or three sentences. Write them last.',
          accepts: ['prose'],
          min: 1,
          max: 1,
          display: 'lead',
          maxWords: 60,
        }),
      ],
    }),
    section({
      id: 'today',
      heading: 'For today',
      guidance:
        'Items on which somebody has to act or answer today, the gravest first. Region or theme begins the headline.',
      always: 'Nothing that asks for a decision today.',
      slots: [
        slot({
          id: 'today-items',
          label: 'Items for today',
          hint: ITEM,
          accepts: ['prose', 'quote', 'excerpt', 'stat', 'picture'],
          maxWords: 320,
          carries: 'text',
          carriesTo: 'taken-up',
        }),
      ],
    }),
    section({
      id: 'know',
      heading: 'To know',
      guidance: 'Items that ask for nothing yet, by region or theme.',
      slots: [
        slot({
          id: 'know-items',
          label: 'Items to know',
          hint: ITEM,
          accepts: ['prose', 'quote', 'excerpt', 'stat', 'picture'],
          min: 1,
          maxWords: 320,
          draft: drafted(['excerpt', 'quote'], 6, 2),
          carries: 'text',
          carriesTo: 'taken-up',
        }),
      ],
    }),
    section({
      id: 'follow-up',
      heading: 'Follow-up',
      guidance:
        'What became of the items of the last issue. Each comes over as it was: bring it up to date, or take it out.',
      always: 'Nothing to add.',
      slots: [
        slot({
          id: 'taken-up',
          label: 'Earlier items',
          hint: 'Say what is new in the first sentence; what is settled goes out.',
          accepts: ['prose', 'quote', 'excerpt', 'stat'],
          maxWords: 220,
          newsPrinted: 'changes',
        }),
      ],
    }),
    section({
      id: 'figures',
      heading: 'Standing figures',
      guidance: 'The same few numbers every morning. Exchange one as soon as there is a newer one.',
      unchanged: { words: 'No change since no. {number} of {date}.', keeps: true },
      slots: [
        slot({
          id: 'standing-figures',
          label: 'Standing figures',
          hint: 'Place numbers; what, when and who says so come from the evidence.',
          accepts: ['stat'],
          max: 8,
          display: 'stat-table',
          draft: drafted(['stat'], 6, 2),
          carries: 'evidence',
          newsPrinted: 'changes',
        }),
      ],
    }),
    section({
      id: 'watch',
      heading: 'To watch',
      guidance: 'Dates and decisions to come, the nearest first.',
      unchanged: { words: 'No change since no. {number} of {date}.', keeps: true },
      slots: [
        slot({
          id: 'watch-list',
          label: 'To watch',
          hint: 'One line each, beginning with the day. Take out what is past.',
          accepts: ['prose'],
          display: 'bullets',
          carries: 'text',
          newsPrinted: 'changes',
        }),
      ],
    }),
  ],
  ...PLAIN,
  sources: { heading: 'Sources', printed: false },
  pageLimit: 2,
  series: { every: 'workday' },
};
