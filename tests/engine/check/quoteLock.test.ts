import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSpeaker } from '../../../engine/check/changesSpeaker.ts';
import { type Quoted, quoteLock } from '../../../engine/check/quoteLock.ts';
import { sayVerdict } from '../../../engine/check/verdict.ts';
import { sameSpeaker } from '../../../engine/nouns/sameSpeaker.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { sourceOf } from './sourceOf.ts';

const TEXT = `The harbour board met on Monday. “We will not dig before the spawning season ends – not for any price,” said Ines Valdor, the harbour master.

The board's chairman, Tobias Renn, was less strict. “If the weather holds, and if the insurers agree, we may begin in March,” he said. “But nobody should count on it.”

A minister's letter called the plan “premature”. The works cost 14.8 million crowns; 36 per cent of it is paid by the port.`;
const source = sourceOf(TEXT);
const QUOTE = 'We will not dig before the spawning season ends – not for any price';

function quoted(wording: string, changes: Partial<Quoted> = {}): Quoted {
  const start = TEXT.indexOf(QUOTE);
  return {
    wording,
    speaker: 'Ines Valdor',
    actualSpeaker: 'Ines Valdor',
    sourceId: source.id,
    start,
    end: start + QUOTE.length,
    ...changes,
  };
}
const verdictOf = (wording: string, sources: Source[] = [source], changes: Partial<Quoted> = {}) =>
  quoteLock(quoted(wording, changes), sources).verdict;

test.each([
  ['ﬁve oﬃces oﬀer ﬂoats', 'typographic'],
  ['five oﬃces offer floats', 'typographic'],
  ['ﬁve oﬃces oﬀer boats', 'altered'],
])('letters that a typesetter joined: %s', (wording, expected) => {
  const other = sourceOf('The letter says: “five offices offer floats”, and no more.');
  expect(quoteLock(quoted(wording, { sourceId: other.id, start: 0, end: 0 }), [other]).verdict).toBe(expected);
});

describe('verdicts', () => {
  test.each([
    ['the very words', QUOTE],
    ['a part of them', 'before the spawning season ends'],
    ['words from another place of the source', 'But nobody should count on it.'],
  ])('exact: %s', (_, wording) => expect(verdictOf(wording)).toBe('exact'));

  test.each([
    ['another dash', 'We will not dig before the spawning season ends - not for any price'],
    ['a no-break space', 'We will not dig before the\u00a0spawning season ends – not for any price'],
    ['a line end', 'We will not dig\nbefore the spawning season ends'],
    ['a straight apostrophe', 'A minister’s letter called the plan "premature"'],
    ['a soft hyphen', 'before the spawn\u00ading season ends'],
  ])('typographic: %s', (_, wording) => expect(verdictOf(wording)).toBe('typographic'));

  test.each([
    ['words left out', 'We will not dig [...] not for any price'],
    ['with the one sign for dots', 'We will not dig […] not for any price'],
    ['in round brackets', 'If the weather holds (...) we may begin in March'],
    ['words put in', 'We [the port] will not dig before the spawning season ends'],
    ['a word replaced', '[The port] will not dig before the spawning season ends'],
    ['a letter changed', '[B]efore the spawning season ends'],
    ['over two sentences of one speaker', 'we may begin in March [...] But nobody should count on it.'],
  ])('elided: %s', (_, wording) => expect(verdictOf(wording)).toBe('elided'));

  test.each([
    ['a word changed', 'We will not dig before the breeding season ends – not for any price', 'breeding', 'spawning'],
    ['the negation lost', 'We will dig before the spawning season ends – not for any price', '', 'not'],
    ['a negation put in', 'If the weather holds, and if the insurers agree, we may not begin in March', 'not', ''],
    ['a number changed', 'The works cost 18.4 million crowns', '18.4', '14.8'],
    ['left out unmarked', 'If the weather holds, we may begin in March', '', 'and if the insurers agree'],
    ['a capital', 'Nobody should count on it', 'Nobody', 'nobody'],
    ['a full stop put in', 'not for any price. said Ines Valdor', '', ''],
    ['dots without brackets', 'We will not dig ... not for any price', '', 'before the spawning season ends'],
  ])('altered: %s', (_, wording, printed, actual) => {
    const verdict = quoteLock(quoted(wording), [source]);
    expect(verdict).toMatchObject({ verdict: 'altered', printed, actual });
    expect(sayVerdict(verdict)).toMatch(/source/);
  });

  test.each([
    ['upper case', 'WE WILL NOT DIG BEFORE THE SPAWNING SEASON ENDS'],
    ['a word cut short', 'before the spawning seas'],
  ])('not typographic: %s', (_, wording) => expect(['altered', 'not-found']).toContain(verdictOf(wording)));

  test.each([
    ['other words', 'The fish can wait as long as they please, and so can the bank'],
    ['nothing', '   '],
    ['almost only insertion', '[We will never agree to anything of the kind] season'],
  ])('not found: %s', (_, wording) => expect(verdictOf(wording)).toBe('not-found'));

  test('misattributed: another speaker', () => {
    const verdict = quoteLock(quoted(QUOTE, { speaker: 'Tobias Renn' }), [source]);
    expect(verdict).toMatchObject({ verdict: 'misattributed', printed: 'Tobias Renn', actual: 'Ines Valdor' });
  });

  test('misattributed: the words stand in another source', () => {
    const other = sourceOf('Somebody wrote: “The tide takes what it wants, and the town pays for it.”');
    const words = 'The tide takes what it wants, and the town pays for it.';
    expect(verdictOf(words, [source, other])).toBe('misattributed');
    expect(verdictOf(words)).toBe('not-found');
  });

  test('of evidence whose source is missing: not found', () => {
    expect(verdictOf(QUOTE, [])).toBe('not-found');
  });

  test('a wrong anchor does not matter while the words are there', () => {
    expect(verdictOf(QUOTE, [source], { start: 0, end: 5 })).toBe('exact');
  });
});

describe('speakers', () => {
  test.each([
    ['Valdor', 'Ines Valdor'],
    ['Capt. Ines Valdor', 'Ines Valdor'],
    ['I. Valdor', 'Ines Valdor'],
    ['INES VALDOR', 'Ines Valdor'],
    ['Ines Valdór', 'Ines Valdor'],
    ['the agreement', 'agreement'],
  ])('%s may be %s', (a, b) => expect(sameSpeaker(a, b)).toBe(true));

  test.each([
    ['Tobias Renn', 'Ines Valdor'],
    ['Maria Valdor', 'Ines Valdor'],
    ['', 'Ines Valdor'],
  ])('%s is not %s', (a, b) => expect(sameSpeaker(a, b)).toBe(false));
});

/** Texts of words with marks of all kinds between them. */
const sentences = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'harbour',
        'Ärger',
        'convoy',
        'na\u00efve',
        '1,320',
        'the',
        'not',
        'ministry',
        'Straße',
        'rowing',
      ),
      fc.constantFrom(' ', ' ', ' ', ', ', ' – ', '. ', ' “', '” ', '’s ', '\n\n', '-'),
    ),
    { minLength: 12, maxLength: 120 },
  )
  .map((parts) => parts.flat().join(''));

/** A stretch of whole words. */
function stretchOf(text: string, from: number, length: number): { start: number; end: number } {
  const words = [...text.matchAll(/[\p{L}\p{N},]+/gu)];
  const first = words[Math.floor(from * words.length)] ?? words[0];
  const last = words[Math.min(words.length - 1, words.indexOf(first as RegExpExecArray) + length)];
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

const at = fc.double({ min: 0, max: 0.85, noNaN: true });

describe('laws', () => {
  test('every stretch of a source is exact', () => {
    fc.assert(
      fc.property(sentences, at, fc.integer({ min: 0, max: 20 }), (text, from, length) => {
        const one = sourceOf(text);
        const { start, end } = stretchOf(text, from, length);
        const words = text.slice(start, end);
        expect(quoteLock(quoted(words, { sourceId: one.id, start, end }), [one]).verdict).toBe('exact');
      }),
      { numRuns: 300 },
    );
  });

  test('other quotation marks, dashes and spaces are typography at most', () => {
    fc.assert(
      fc.property(sentences, at, fc.integer({ min: 0, max: 20 }), (text, from, length) => {
        const one = sourceOf(text);
        const { start, end } = stretchOf(text, from, length);
        const words = text
          .slice(start, end)
          .replace(/[“”]/g, '"')
          .replace(/–/g, '—')
          .replace(/’/g, "'")
          .replace(/\s+/g, '\u00a0 ');
        expect(['exact', 'typographic']).toContain(
          quoteLock(quoted(words, { sourceId: one.id, start, end }), [one]).verdict,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('one word changed is never let through', () => {
    fc.assert(
      fc.property(sentences, at, fc.integer({ min: 3, max: 20 }), fc.nat(), (text, from, length, pick) => {
        const one = sourceOf(text);
        const { start, end } = stretchOf(text, from, length);
        const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N},]+/gu)];
        const changed = words[pick % words.length];
        if (!changed) return;
        const place = start + changed.index;
        const wording = `${text.slice(start, place)}quarrel${text.slice(place + changed[0].length, end)}`;
        expect(['altered', 'not-found']).toContain(
          quoteLock(quoted(wording, { sourceId: one.id, start, end }), [one]).verdict,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a stretch left out with its mark is elided', () => {
    fc.assert(
      fc.property(sentences, at, (text, from) => {
        const one = sourceOf(text);
        const whole = stretchOf(text, from, 11);
        const words = [...text.slice(whole.start, whole.end).matchAll(/[\p{L}\p{N},]+/gu)];
        const [, , , cutFrom, , , cutTo] = words;
        if (!cutFrom || !cutTo || words.length < 10) return;
        const wording = `${text.slice(whole.start, whole.start + cutFrom.index)}[...] ${text.slice(whole.start + cutTo.index, whole.end)}`;
        expect(['elided', 'exact', 'typographic']).toContain(
          quoteLock(quoted(wording, { sourceId: one.id, ...whole, speaker: '', actualSpeaker: '' }), [one]).verdict,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('nothing makes it fail', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text, wording) => {
          const one = sourceOf(text);
          quoteLock(quoted(wording, { sourceId: one.id }), [one]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('words of two speakers are never joined into one quotation', () => {
  const joined = 'We will not dig before the spawning season ends [...] we may begin in March';
  expect(['altered', 'not-found']).toContain(verdictOf(joined));
});

test.each([
  ['for any price,” said Ines Valdor. “', false],
  ['price,” she said.\n\n“', false],
  ['price,” said Maj. Gen. Ines Valdor. “', false],
  ['words with no marks at all', false],
  ['the so-called “Grand Trench. Nothing Else” of Tobias Renn', false],
  ['price,” Tobias Renn answered: “', true],
  ['price,” said Valdor. The mayor was less strict. “', true],
])('%s: another speaker %s', (leftOut, expected) => expect(changesSpeaker(leftOut, 'Ines Valdor')).toBe(expected));

test('words that differ in punctuation only are not called left out', () => {
  expect(sayVerdict(quoteLock(quoted(`${QUOTE}.`), [source]))).toBe(
    'The words are the source’s, but the punctuation is not.',
  );
});

test('long and hostile texts get an answer', () => {
  const repeated = sourceOf('word '.repeat(60_000));
  const marks = sourceOf('“'.repeat(100_000));
  const brackets = `${'[...] word '.repeat(800)}`;
  for (const wording of [brackets, 'word '.repeat(2000), '['.repeat(5000), `${'word '.repeat(500)}other`]) {
    quoteLock(quoted(wording, { sourceId: repeated.id }), [repeated, marks]);
  }
});
