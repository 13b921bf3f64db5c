import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../../engine/capture/quotes/people.ts';
import { quotationsIn } from '../../../engine/capture/quotes/quotations.ts';
import { drafted, quotesOf } from './drafted.ts';

const WORDS = 'The gates will stay shut until the water has fallen';

describe('quotation marks', () => {
  it.each([
    ['curly', `“${WORDS}”`],
    ['straight', `"${WORDS}"`],
    ['German', `„${WORDS}“`],
    ['German with a curly end', `„${WORDS}”`],
    ['guillemets', `«${WORDS}»`],
    ['guillemets inwards', `»${WORDS}«`],
    ['single guillemets', `‹${WORDS}›`],
    ['single curly', `‘${WORDS}’`],
    ['corner brackets', `「${WORDS}」`],
  ])('%s', (_name, marked) => {
    const text = `Before it ${marked} after it.`;
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([WORDS]);
  });

  it.each([
    ['an apostrophe', 'The mayor’s boats weren’t there, and the dogs’ barking wasn’t heard.'],
    ['inches and minutes', 'A 12" pipe was laid 3\' below.'],
    ['a closing mark alone', 'It ended here.” Nobody knew where it began.'],
    ['a straight mark that never closes', 'He said "nothing more was ever heard of it.'],
  ])('%s opens nothing', (_name, text) => {
    expect(quotationsIn(text)).toEqual([]);
  });

  it('takes the outer one of nested quotations', () => {
    const text = '“He called it “a gift” and left,” she said.';
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'He called it “a gift” and left,',
    ]);
    expect(quotationsIn('“The word ‘gate’ is wrong here.”')).toHaveLength(1);
  });

  it('says when a quotation stays open', () => {
    expect(quotationsIn('“It goes on in the next paragraph.')).toMatchObject([{ start: 1, end: 34, closed: false }]);
  });
});

const SAID = `${WORDS}`;

describe('who speaks', () => {
  it.each([
    ['verb and name behind', `“${SAID},” said Ines Valdor.`, 'Ines Valdor', '', 'said', ''],
    ['name and verb behind', `“${SAID},” Ines Valdor said.`, 'Ines Valdor', '', 'said', ''],
    [
      'role before the name',
      `“${SAID},” said harbour master Ines Valdor.`,
      'Ines Valdor',
      'harbour master',
      'said',
      '',
    ],
    [
      'role behind the name',
      `“${SAID},” said Ines Valdor, the harbour master.`,
      'Ines Valdor',
      'harbour master',
      'said',
      '',
    ],
    [
      'role with a firm of two names',
      `“${SAID},” said Ines Valdor, the managing director of Lock & Sons, on Friday.`,
      'Ines Valdor',
      'managing director of Lock & Sons',
      'said',
      '',
    ],
    [
      'what the person does',
      `“${SAID},” said Ines Valdor, who heads the lock office.`,
      'Ines Valdor',
      'head of the lock office',
      'said',
      '',
    ],
    [
      'role and comma before the name',
      `“${SAID},” said the port’s chief engineer, Ines Valdor.`,
      'Ines Valdor',
      'port’s chief engineer',
      'said',
      '',
    ],
    ['a role that is none', `“${SAID},” said Ines Valdor, shaking her head.`, 'Ines Valdor', '', 'said', ''],
    ['colon before', `Ines Valdor told the council: “${SAID}.”`, 'Ines Valdor', '', 'told', ''],
    ['comma before', `Ines Valdor said, “${SAID}.”`, 'Ines Valdor', '', 'said', ''],
    ['name and colon alone', `Ines Valdor: “${SAID}.”`, 'Ines Valdor', '', '', ''],
    [
      'paper that heard it',
      `Ines Valdor told the Coastal Courier: “${SAID}.”`,
      'Ines Valdor',
      '',
      'told',
      'Coastal Courier',
    ],
    ['paper behind', `“${SAID},” Ines Valdor told the Coastal Courier.`, 'Ines Valdor', '', 'told', 'Coastal Courier'],
    ['listeners are no paper', `“${SAID},” Ines Valdor told reporters.`, 'Ines Valdor', '', 'told', ''],
    [
      'quoted by a paper',
      `The agreement is quoted by Coastal Courier: “${SAID}.”`,
      'the agreement',
      '',
      'quoted',
      'Coastal Courier',
    ],
    ['according to', `“${SAID}”, according to Ines Valdor.`, 'Ines Valdor', '', 'according to', ''],
    ['a body', `“${SAID},” the ministry said.`, 'the ministry', '', 'said', ''],
    ['a document', `“${SAID},” the report says.`, 'the report', '', 'says', ''],
    ['nobody', `“${SAID}.”`, '', '', '', ''],
    ['no verb that reports', `“${SAID}.” The crowd went home.`, '', '', '', ''],
  ])('%s', (_name, text, speaker, role, cue, via) => {
    expect(quotesOf(text)).toMatchObject([{ speaker, role, cue, via }]);
  });

  it.each([
    ['Mr and surname', 'The harbour master, Tobias Renn, arrived.', 'Mr Renn', 'Tobias Renn', 'harbour master'],
    ['surname', 'Tobias Renn, the harbour master, arrived.', 'Renn', 'Tobias Renn', 'harbour master'],
    ['he', 'Harbour master Tobias Renn arrived.', 'he', 'Tobias Renn', 'Harbour master'],
    ['his office', 'Pentagon spokesman Tobias Renn arrived.', 'the spokesman', 'Tobias Renn', 'Pentagon spokesman'],
    ['an office that nobody named holds', 'Nothing moved.', 'the harbour master', 'the harbour master', ''],
  ])('knows again: %s', (_name, lead, called, speaker, role) => {
    expect(quotesOf(`${lead} “${SAID},” ${called} said.`)).toMatchObject([{ speaker, role }]);
  });

  it.each([
    ['Vorstandschefin', 'sagte Vorstandschefin Jutta Amrein', 'Jutta Amrein', 'Vorstandschefin', ''],
    ['Betriebsrat', 'sagte Betriebsrat Uwe Sander', 'Uwe Sander', 'Betriebsrat', ''],
    ['Zeitung', 'sagte Hafenmeister Uwe Sander dem Hafenblatt', 'Uwe Sander', 'Hafenmeister', 'Hafenblatt'],
  ])('German: %s', (_name, behind, speaker, role, via) => {
    const quotes = quotesOf(`„Die Tore bleiben zu, bis das Wasser gefallen ist“, ${behind}.`, 'de');
    expect(quotes).toMatchObject([{ speaker, role, via, cue: 'sagte' }]);
  });

  it('gives an interrupted quotation one speaker', () => {
    const text = '“We saw the lights,” said Ines Valdor. “Nobody answered our calls.”';
    expect(quotesOf(text).map(({ text: words, speaker }) => [words, speaker])).toEqual([
      ['We saw the lights', 'Ines Valdor'],
      ['Nobody answered our calls.', 'Ines Valdor'],
    ]);
  });

  it('does not hand a speaker on past a sentence about something else', () => {
    const text =
      '“We saw the lights go out,” said Ines Valdor. The council met on the next morning in the town hall. “Nobody has answered any of our calls.”';
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(['Ines Valdor', '']);
  });

  it('carries an open quotation into the next paragraph', () => {
    const text =
      'Ines Valdor said: “We saw the lights go out at ten.\n\n“Nobody has answered any of our calls since then.”';
    expect(quotesOf(text).map(({ text: words, speaker }) => [words, speaker])).toEqual([
      ['We saw the lights go out at ten.\n\n“Nobody has answered any of our calls since then.', 'Ines Valdor'],
    ]);
  });

  it('points at the words that name the speaker', () => {
    const source = drafted(`“${SAID},” said harbour master Ines Valdor.`);
    const [quote] = quotesOf(`“${SAID},” said harbour master Ines Valdor.`);
    expect(source.text.slice(quote?.speakerStart).startsWith('Ines Valdor')).toBe(true);
  });
});

describe('what is no statement', () => {
  it.each([
    ['a scare quote', 'The port is planning an “open gate” for next year.'],
    ['a term', 'The word “abandoned” is perhaps not right here.'],
    ['a title', 'She is the author of “The Gate” and lives in Elsmouth.'],
    ['a nickname', 'Peter “Gate” Oduya went home.'],
    [
      'a heading',
      '“We will shut every gate in the land”, mayor says\n\nThe mayor of Elsmouth went home early on Friday, and the council did as well, without a word.',
    ],
  ])('%s is left out', (_name, text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('leaves the comma of the reporting sentence out and the full stop of the quotation in', () => {
    expect(quotesOf(`“${SAID},” said Ines Valdor.`)[0]?.text).toBe(SAID);
    expect(quotesOf(`Ines Valdor said: “${SAID}.”`)[0]?.text).toBe(`${SAID}.`);
  });
});

describe('people', () => {
  it.each([
    ['Foreign Minister Helene Sorrel', 'Helene Sorrel', 'Foreign Minister'],
    ['Jan van der Meer, the mayor,', 'Jan van der Meer', 'mayor'],
    ['Kim Hong Kyun', 'Kim Hong Kyun', ''],
    ['Anne-Marie O’Neill', 'Anne-Marie O’Neill', ''],
  ])('%s', (text, name, role) => {
    expect(peopleIn(`Then ${text} spoke.`)).toMatchObject([{ name, role }]);
  });

  it.each(['North Korea', 'the United States', 'Pentagon officials', 'On Monday Elsmouth'])('%s is nobody', (text) => {
    expect(peopleIn(`It was ${text} again.`)).toEqual([]);
  });
});

describe('somebody whose name is kept back', () => {
  const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker);

  it('is not taken for whoever was named before', () => {
    const text =
      'Lucia Ferrante, the mediator, said the talks would go on.\n\nA spokesman for the delegation denied it. “We are still here, and so is our luggage,” the spokesman said.';
    expect(speakers(text)).toEqual(['a spokesman for the delegation']);
  });

  it('is called what the article calls them', () => {
    expect(speakers('“My wells have been dry for three weeks,” said one farmer, who asked not to be named.')).toEqual([
      'one farmer',
    ]);
  });

  it('has a name after all where it follows', () => {
    expect(speakers('“My wells have been dry for three weeks,” said a farmer, Jan Kost.')).toEqual(['Jan Kost']);
  });
});

describe('a sentence quoted on its own', () => {
  const saidOf = (text: string) => quotesOf(text).map(({ speaker, cue }) => [speaker, cue]);

  it('belongs to whoever the sentence before it let speak', () => {
    const text = 'A driver, Jan Kost, 52, said he had slept in his cab. “There is one toilet for all of us.”';
    expect(saidOf(text)).toEqual([['Jan Kost', 'said']]);
  });

  it('or let answer without a word', () => {
    const text =
      'Roads minister Kari Lund was asked about it. Lund laughed. “I grew up there. We called it shovelling.”';
    expect(saidOf(text)).toEqual([['Kari Lund', 'laughed']]);
  });

  it('has its own speaker where it names one', () => {
    const text = 'Jan Kost said he had slept in his cab. “There is one toilet for all of us,” said Ada Morin.';
    expect(saidOf(text)).toEqual([['Ada Morin', 'said']]);
  });

  it('has none where the sentence before is nobody’s speech', () => {
    const text = 'Jan Kost slept in his cab until Monday. “There is one toilet for all of the drivers.”';
    expect(saidOf(text)).toEqual([['', '']]);
  });
});

it('a paper named before its words says them', () => {
  const [quote] = quotesOf('According to the Gazette, “a last meeting is set for Friday”.');
  expect([quote?.speaker, quote?.cue]).toEqual(['the Gazette', 'according to']);
});

it('French guillemets are spaced, and their words are not', () => {
  const [quote] = quotesOf('« Nous avons entendu les voyageurs », a déclaré la directrice, Claire Aubin.', 'fr');
  expect([quote?.text, quote?.speaker]).toEqual(['Nous avons entendu les voyageurs', 'Claire Aubin']);
});

it('a dash in the wrong encoding opens nothing', () => {
  expect(quotationsIn('The mole had to be repaired â€“ and soon, and the dues would rise.'.replace('–', '“'))).toEqual(
    [],
  );
});
