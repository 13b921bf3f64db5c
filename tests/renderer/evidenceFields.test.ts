import { describe, expect, it } from 'vitest';
import { suggestEvidence } from '../../engine/capture/suggestEvidence.ts';
import type { Excerpt, Quote, Stat } from '../../engine/nouns/evidence.ts';
import { evidenceFromSelection } from '../../renderer/reader/evidenceFromSelection.ts';
import { resized } from '../../renderer/reader/excerptRange.ts';
import { fieldsOf, isTrouble, readFields } from '../../renderer/reader/fieldsOf.ts';
import { mentionAt, mentionOf } from '../../renderer/reader/mentionOf.ts';
import { drafted } from '../engine/capture/drafted.ts';

const source = drafted(`Weir at Oberau to be rebuilt

The weir at Oberau will be rebuilt from May. The old one leaks. Dr. Senta Vogl wrote so in a letter.

“Every winter takes a plank,” said Senta Vogl, the warden. Mr Vogl is her cousin.

The work costs about 2.4 million crowns, according to the board.`);
const evidence = suggestEvidence(source);
const quote = evidence.find((one): one is Quote => one.kind === 'quote') as Quote;
const stat = evidence.find((one): one is Stat => one.kind === 'stat') as Stat;
const type = (fields: Record<string, string>, one: Quote | Stat = stat) =>
  readFields(one, { ...fieldsOf(one, source.language), ...fields }, source);

describe('fields in place', () => {
  it('change nothing while nothing is typed', () => {
    for (const one of evidence) expect(readFields(one, fieldsOf(one, source.language), source)).toEqual(one);
  });

  it('keep a value that no field shows in full', () => {
    const odd: Stat = { ...stat, value: 1 / 3, high: 2 / 3 };
    expect(readFields(odd, fieldsOf(odd, 'de'), { ...source, language: 'de' })).toEqual(odd);
  });

  it('read numbers as people write them', () => {
    expect(type({ value: '1,6 Mio.' })).toMatchObject({ value: 1_600_000, unit: stat.unit, change: stat.change });
    expect(type({ value: '10–12' })).toMatchObject({ value: 10, high: 12 });
    expect(type({ value: '$3bn' })).toMatchObject({ value: 3e9, unit: 'USD' });
    expect(type({ value: '$3bn', unit: 'EUR' })).toMatchObject({ value: 3e9, unit: 'EUR' });
    expect(type({ value: 'at least 5' })).toMatchObject({ value: 5, change: '>' });
  });

  it.each([
    [{ value: 'a great many' }, 'value', '“a great many” is no number.'],
    [{ value: '' }, 'value', 'A number needs a value.'],
    [{ high: 'more' }, 'high', '“more” is no number.'],
    [{ value: '9', high: '8' }, 'high', 'must be greater'],
    [{ asOf: 'last May' }, 'asOf', '“last May” is no date'],
    [{ asOf: '2025-02-30' }, 'asOf', '“2025-02-30” is no date'],
  ] as const)('tell what is wrong in one sentence: %j', (fields, field, words) => {
    const read = type(fields);
    expect(isTrouble(read) && read.field).toBe(field);
    expect(isTrouble(read) && read.sentence).toContain(words);
  });

  it.each(['', '2025', '2025-05', '2024-02-29'])('take “%s” for a date', (asOf) => {
    expect(type({ asOf })).toMatchObject({ asOf });
  });

  it('let go of an upper end that is emptied', () => {
    const range: Stat = { ...stat, value: 2, high: 3 };
    expect(readFields(range, { ...fieldsOf(range, 'en'), high: '' }, source)).not.toHaveProperty('high');
  });

  it('find where another speaker is named', () => {
    const read = type({ speaker: 'the board' }, quote) as Quote;
    expect(source.text.slice(read.speakerStart)).toMatch(/^the board/);
    expect(type({ speaker: 'Nobody Known' }, quote)).toMatchObject({ speakerStart: -1 });
  });
});

describe('the mention of a speaker', () => {
  it('is the nearest whole name, else its last word', () => {
    const text = 'Annabel came. Anna left. Anna Reed said so, Reed added, as did McReed.';
    expect(mentionOf(text, 'Anna', 40)?.start).toBe(text.indexOf('Anna Reed'));
    expect(mentionOf(text, 'Anna', 0)?.start).toBe(text.indexOf('Anna left'));
    expect(mentionOf(text, 'Paul Reed', 90)?.start).toBe(text.indexOf('Reed added'));
    expect(mentionOf(text, 'Bo', 0)).toBeNull();
    expect(mentionOf('한도윤은 말했다', '한도윤', 0)).toEqual({ start: 0, end: 3 });
  });

  it('is as long as the text has it', () => {
    const text = 'Reed said. The warden nodded. She left.';
    const words = (at: string) => {
      const found = mentionAt(text, 'Anna Reed', 'warden', text.indexOf(at));
      return found && text.slice(found.start, found.end);
    };
    expect(words('Reed')).toBe('Reed');
    expect(words('warden')).toBe('warden');
    expect(words('She')).toBe('She');
    expect(mentionAt(text, 'Anna Reed', '', -1)).toBeNull();
  });
});

describe('the range of an excerpt', () => {
  const made = evidenceFromSelection(source, 'excerpt', ...range('The old one leaks.'), []) as Excerpt;
  function range(words: string): [number, number] {
    const start = source.text.indexOf(words);
    return [start, start + words.length];
  }

  it('grows and shrinks by sentences; abbreviations end none', () => {
    const longer = resized(source, made, 'end', 1) as Excerpt;
    expect(longer.text).toBe('The old one leaks. Dr. Senta Vogl wrote so in a letter.');
    expect(longer.id).toBe(made.id);
    expect(resized(source, longer, 'end', -1)).toEqual(made);
    const earlier = resized(source, made, 'start', 1) as Excerpt;
    expect(earlier.text).toBe('The weir at Oberau will be rebuilt from May. The old one leaks.');
    expect(resized(source, earlier, 'start', -1)).toEqual(made);
  });

  it('ends with the article, and is never empty', () => {
    expect(resized(source, made, 'end', -1)).toBeNull();
    expect(resized(source, made, 'start', -1)).toBeNull();
    let one: Excerpt | null = made;
    for (let last: Excerpt = made; one !== null; one = resized(source, last, 'end', 1)) last = one;
    const [start] = range('Weir at');
    const whole = { ...made, start, end: source.text.length };
    expect(resized(source, whole, 'end', 1)).toBeNull();
    expect(resized(source, whole, 'start', 1)).toBeNull();
  });

  it('keeps its id from a new excerpt at its first place', () => {
    const longer = resized(source, made, 'end', 1) as Excerpt;
    const again = evidenceFromSelection(source, 'excerpt', made.start, made.end, [longer]);
    expect(again?.id).not.toBe(longer.id);
    expect(evidenceFromSelection(source, 'excerpt', made.start, made.end, [made])?.id).toBe(made.id);
  });
});

describe('a selection', () => {
  it('as a quote is what stands between the marks, with the speaker that was found for it', () => {
    const start = source.text.indexOf('“Every');
    const made = evidenceFromSelection(source, 'quote', start, start + 60, evidence);
    expect(made).toMatchObject({ text: 'Every winter takes a plank,', speaker: 'Senta Vogl', state: 'confirmed' });
  });

  it('as a number is read by the engine, and is none without one', () => {
    const start = source.text.indexOf('2.4 million');
    const made = evidenceFromSelection(source, 'stat', start, start + 18, []);
    expect(made).toMatchObject({ value: 2_400_000, unit: 'crowns', change: '~' });
    expect(evidenceFromSelection(source, 'stat', 0, 4, [])).toBeNull();
  });
});
