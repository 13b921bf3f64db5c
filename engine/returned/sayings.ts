/** What an edit can have touched, as a reader calls it. */
export const EDIT_THINGS = [
  'Title',
  'Subtitle',
  'Field',
  'Heading',
  'Quotation',
  'Attribution',
  'Excerpt',
  'Number',
  'Caption',
  'Table cell',
  'Chart',
  'Credit',
  'Picture',
  'Point',
  'Source',
  'Paragraph',
  'Table',
  'Table row',
  'Footnote',
  'Handling mark',
  'Running head',
  'Comment',
  'Reply',
  'Settled comment',
] as const;
export type EditThing = (typeof EDIT_THINGS)[number];

/** How words look, and what a paragraph is. */
export const LOOKS = {
  plain: 'plain',
  bold: 'bold',
  italic: 'italic',
  both: 'bold and italic',
  heading: 'a heading',
  'list-item': 'a point of a list',
  paragraph: 'a paragraph',
  contents: 'contents',
};

/** Where something is changed that the program composes, and what becomes of what the briefing has no place for. One sentence each. */
export const ADVICE = {
  quotation:
    'Marks, name and footnote around a quotation are set by the program: change its speaker in the briefing, anything else in its article.',
  attribution: 'Role, outlet and date come from the evidence and its source’s card: change them there.',
  field: 'It is printed from the fields of the briefing: change it under its details.',
  number: 'The number is printed from its card, the same everywhere: change it there, in its article.',
  chartCaption: 'The caption is the slot’s name in the template: change the template.',
  chart: 'The chart is drawn from the numbers’ cards: change them there.',
  headline: 'The headline comes from the source’s card: change it there.',
  source: 'It comes from the source’s card: change it there.',
  empty: 'It is printed while the place is empty: write into the slot instead.',
  template: 'It comes from the template: change it there.',
  look: 'How this looks is the template’s: only words in prose can be bold or italic.',
  shape: 'It is left as a note in the margin: make the change in the briefing yourself.',
  noPlace: 'There is no place for it in the briefing: it is left as a note in the margin.',
  note: 'A footnote is composed from its source’s card: change it there.',
  newNote: 'Footnotes name evidence: it is left as a note in the margin, so that you can cite its source.',
  mark: 'The handling mark is the briefing’s: change it under its details.',
  house: 'It is printed by the house file: change it there.',
  head: 'Running heads and feet come from the template and the briefing’s details: change them there.',
};
