import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../../desk/readers/readArticle.ts';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import type { Evidence, Quote, Stat } from '../../../engine/nouns/evidence.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { seedArticle } from '../../tools.ts';

const path = seedArticle();

/** The article handed to the project. Only short facts of it stand here, none of its sentences. */
describe.skipIf(path === null)('the seed article', () => {
  let source: Source;
  let evidence: Evidence[];
  let quotes: Quote[];
  let stats: Stat[];

  beforeAll(async () => {
    const file = path ?? '';
    const reading = { bytes: readFileSync(file), format: 'auto', fileName: basename(file), url: '', accessedOn: '' };
    ({ source } = await readArticle({ ...reading, format: 'auto' }));
    evidence = suggestEvidence(source);
    quotes = evidence.filter((one) => one.kind === 'quote');
    stats = evidence.filter((one) => one.kind === 'stat');
  });

  it('gives every piece its own words and context', () => {
    expect(evidence.length).toBeGreaterThan(10);
    for (const one of evidence) {
      expect(one.text).toBe(source.text.slice(one.start, one.end));
      expect(source.text.slice(0, one.start).endsWith(one.before)).toBe(true);
      expect(source.text.slice(one.end).startsWith(one.after)).toBe(true);
    }
  });

  it('finds the five direct quotations with who says them, where the article names them', () => {
    expect(quotes.map(({ speaker, role, cue, via }) => [speaker, role, cue, via])).toEqual([
      ['Pat Ryder', 'Pentagon spokesman', 'told', ''],
      ['Pat Ryder', 'Pentagon spokesman', 'said', ''],
      ['the agreement', '', 'quoted', 'Kyiv Independent'],
      ['Vladimir Putin', 'Kremlin chief', 'said', ''],
      ['Vladimir Putin', 'Kremlin chief', 'said', ''],
    ]);
    expect(quotes.map(({ speakerStart }) => source.text.slice(speakerStart).split(' ')[0])).toEqual([
      'Pat',
      'Ryder',
      'The',
      'Kremlin',
      'Kremlin',
    ]);
  });

  it('keeps the marks out of a quotation and its end mark in', () => {
    for (const quote of quotes) expect(quote.text).not.toMatch(/^[“”"]|[“”"]$|,$/u);
    expect(quotes.map((quote) => quote.text.slice(-1))).toEqual(['.', 'n', '.', 'e', '.']);
  });

  it.each(['anti-NATO', 'abandoned', 'new world war', 'Cannon fodder'])(
    'leaves out the scare quotes around “%s”',
    (term) => {
      expect(quotes.filter((quote) => quote.text === term)).toEqual([]);
    },
  );

  it.each([
    { text: '1,320,000 soldiers', value: 1_320_000, unit: 'soldiers', change: '~', period: 'in 2024', asOf: '2024' },
    { text: '1,328,000', value: 1_328_000, unit: 'soldiers', change: '=', period: 'in 2024', asOf: '2024' },
    { text: '36th', value: 36, unit: 'rank', change: '=', period: '', asOf: '' },
    {
      text: '1.6 million grenades',
      value: 1_600_000,
      unit: 'grenades',
      change: '=',
      period: 'within six months',
      asOf: '',
    },
  ])('reads $text as a number', ({ text, ...facts }) => {
    expect(stats.filter((stat) => stat.text === text)).toMatchObject([facts]);
  });

  it('takes no date, year or numbering for a number', () => {
    const texts = stats.map((stat) => stat.text);
    for (const figures of ['19', '5', '1970']) expect(texts.filter((text) => text.startsWith(figures))).toEqual([]);
  });

  it.each([
    ['run-together', 'forcesIt', 'forces. It'],
    ['run-together', 'WashingtonPost', 'Washington Post'],
    ['run-together', 'Timewrote', 'Time wrote'],
  ])('reports %s at %s', (code, words, suggestion) => {
    const found = source.damage.filter((one) => source.text.slice(one.start, one.end) === words);
    expect(found).toMatchObject([{ code, suggestion }]);
  });

  it('reports the remark on a word that stands nowhere, and the caption without its picture', () => {
    const codes = source.damage.map((one) => one.code);
    expect(codes.filter((code) => code === 'dangling-reference')).toHaveLength(1);
    expect(codes.filter((code) => code === 'orphan-caption')).toHaveLength(1);
  });

  it('guesses title, initials and language and says that it guesses', () => {
    expect(source).toMatchObject({ byline: 'nak', language: 'en', guessed: ['title', 'byline', 'language'] });
  });

  it('lifts nothing as an excerpt that only repeats the title, and nothing damaged', () => {
    const excerpts = evidence.filter((one) => one.kind === 'excerpt');
    expect(excerpts.length).toBeGreaterThan(2);
    for (const one of excerpts) {
      expect(one.text.replace(/\.$/, '')).not.toBe(source.title);
      expect(source.damage.filter((hurt) => hurt.start < one.end && hurt.end > one.start)).toEqual([]);
    }
  });
});
