import type { LabelledArticle } from '../labelledArticle.ts';

/** Speech in its harder forms: inverted, interrupted, across paragraphs, reported by another paper, nested. */
export const speech: LabelledArticle[] = [
  {
    name: 'across paragraphs',
    text: `Admiral defends harbour patrols

Rear Admiral Signe Falk rejected criticism of the new patrols on Wednesday.

“We stop ships because the law tells us to stop ships,” she said. “It does not tell us to be liked for it.

“If parliament wants another law, it knows where to find a pen.”

Her deputy, Captain Rolf Egge, added that “no vessel has been damaged” since the patrols began.`,
    quotes: [
      { text: 'We stop ships because the law tells us to stop ships', speaker: 'Signe Falk' },
      {
        text: 'It does not tell us to be liked for it.\n\n“If parliament wants another law, it knows where to find a pen.',
        speaker: 'Signe Falk',
      },
      { text: 'no vessel has been damaged', speaker: 'Rolf Egge' },
    ],
    numbers: [],
    damage: [],
  },
  {
    name: 'by way of a paper',
    text: `Talks “close to collapse”, negotiators say

The mediator, Lucia Ferrante, told the Northern Gazette that “both delegations have packed”.

“I have never left a room this quiet,” Ferrante was quoted as saying by the paper.

A spokesman for the delegation denied it. “We are still here, and so is our luggage,” the spokesman said.

According to the Gazette, “a last meeting is set for Friday”.`,
    quotes: [
      { text: 'both delegations have packed', speaker: 'Lucia Ferrante' },
      { text: 'I have never left a room this quiet', speaker: 'Lucia Ferrante' },
      { text: 'We are still here, and so is our luggage', speaker: 'A spokesman for the delegation' },
      { text: 'a last meeting is set for Friday', speaker: 'the Gazette' },
    ],
    numbers: [],
    damage: [],
  },
  {
    name: 'straight and single marks',
    text: `Minister: 'No date' for reopening of the pass

The mountain pass will stay shut "as long as the snow moves", roads minister Kari Lund said.

'There is no date, and anyone who gives you one is guessing,' she added.

Asked about the "white gold" of the ski resorts, Lund laughed. "I grew up there. We called it shovelling."

The band "Northern Lights" cancelled its concert.`,
    quotes: [
      { text: 'as long as the snow moves', speaker: 'Kari Lund' },
      { text: 'There is no date, and anyone who gives you one is guessing', speaker: 'Kari Lund' },
      { text: 'I grew up there. We called it shovelling.', speaker: 'Kari Lund' },
    ],
    numbers: [],
    damage: [],
  },
  {
    name: 'nested',
    text: `Witness recalls order to leave

Former clerk Edda Thorn told the inquiry on Monday: “He came in and said ‘pack the files’, and we packed the files.”

Her lawyer, Simon Arkwright, described the account as “consistent”.

“Why would she invent a box of paper?” asked Arkwright.

Judge Nora Wills adjourned the hearing until 9 March.`,
    quotes: [
      { text: 'He came in and said ‘pack the files’, and we packed the files.', speaker: 'Edda Thorn' },
      { text: 'Why would she invent a box of paper?', speaker: 'Simon Arkwright' },
    ],
    numbers: [],
    damage: [],
  },
];
