import { expect, it } from 'vitest';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { drafted } from './drafted.ts';

/** The first excerpt of reported speech with its speaker; a lead stands before, since the lead itself is suggested as the lead. */
function reportOf(sentence: string): string[] {
  const lead = 'Wes Tarrow and Ines Valdor spent the morning on the damaged pier with two engineers.';
  const source = drafted(`${lead}\n\nNothing else happened on the pier that day, and the rain went on.\n\n${sentence}`);
  return suggestEvidence(source).flatMap((one) =>
    one.kind === 'excerpt' && one.why === 'indirect-speech' ? [one.speaker, one.text] : [],
  );
}

it.each([
  ['Valdor said that the pier would have to be closed for at least a year.', 'Ines Valdor'],
  ['Mr. Tarrow, who built half of it, said the steel had been painted over rust.', 'Wes Tarrow'],
  ['The harbor board said it had asked for a second opinion on the piles.', 'the harbor board'],
  ['The pier would have to be closed for at least a year, Valdor said.', 'Ines Valdor'],
  ['The work would cost more than the pier had ever earned, said Ines Valdor.', 'Ines Valdor'],
  ['About half of the piles are hollow by now, according to the harbor board.', 'the harbor board'],
  ['Trade groups say that the pier is needed by the smaller boats of the bay.', 'Trade groups'],
])('%s', (sentence, speaker) => {
  expect(reportOf(sentence)).toEqual([speaker, sentence]);
});

it.each([
  'When a reporter asked whether that was deliberate, he only smiled at her.',
  'The fleet has been told since 2023 to stay five kilometers from the shore.',
  'Manufacturers told customers, more or less politely, to buy themselves a new one.',
  'The pier had been repaired twice before, and nobody remembers by whom.',
])('is none: %s', (sentence) => {
  expect(reportOf(sentence)).toEqual([]);
});
