import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSource } from '../../../engine/capture/draftSource.ts';
import { markdownBlocks } from '../../../engine/capture/markdownBlocks.ts';
import type { RawCapture, TextBlock } from '../../../engine/capture/rawCapture.ts';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { textBlocks } from '../../../engine/capture/textBlocks.ts';
import { Evidence } from '../../../engine/nouns/evidence.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { Source } from '../../../engine/nouns/source.ts';

/** Words of which articles are made, marks that rules look for, and what no text should hold. */
const PIECE = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'the port',
      'Ines Valdor',
      'said',
      'told',
      'harbour master',
      'Mr',
      'who heads',
      'according to',
      'grenades',
      'within six months',
      'The',
      'she',
      'of',
      'between',
      'and',
      'By',
      'per cent',
      'million',
      'Januar',
      'dem Hafenblatt',
      'sagte',
      'Vorstandschefin',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '“',
      '”',
      '„',
      '«',
      '»',
      '"',
      '‘',
      '’',
      '.',
      ',',
      ':',
      ';',
      '!',
      '?',
      '…',
      '–',
      '-',
      '(',
      ')',
      '#',
      '*',
      '_',
      '|',
      '>',
      '[',
      '](',
      '©',
      '€',
      '%',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '- ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.integer({ min: 0, max: 3_000_000 }).map(String),
      fc.constantFrom('1,320,000', '36th', '1.6', 'twelve', '12-18', '2024', '1970s', '0', '9'.repeat(40)),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ud800',
      '\udc00',
      '😀',
      '\u0000',
      '\u2028',
      '\u00a0',
      '\ufeff',
      '\ufffe',
      'İ',
      'ß',
      '漢字',
      'شكرا',
      '\u200f',
      'a\u0301',
    ),
  },
);
const TEXT = fc.oneof(
  fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const LANGUAGE = fc.constantFrom('en', 'de', 'fr', '', 'xx', 'not a tag', '-');

function captured(text: string, language: string, read: (text: string) => TextBlock[]): RawCapture {
  return {
    sha256: hashOf(text.toWellFormed()),
    byteLength: text.length,
    mediaType: 'text/plain',
    fileName: '',
    accessedOn: '',
    blocks: read(text),
    stated: { language },
  };
}

describe.each([
  ['plain text', textBlocks],
  ['Markdown', markdownBlocks],
])('laws of %s', (_name, read) => {
  it('blocks lie in the text, in order, without overlap, and hold all but the white space between', () => {
    fc.assert(
      fc.property(TEXT, LANGUAGE, (text, language) => {
        const source = Source.parse(draftSource(captured(text, language, read)));
        let at = 0;
        for (const block of source.blocks) {
          expect(source.text.slice(at, block.start)).toMatch(/^\n{0,2}$/);
          expect(block.end).toBeGreaterThan(block.start);
          expect(source.text.slice(block.start, block.end)).not.toMatch(/\n|^\s|\s$/);
          at = block.end;
        }
        expect(at).toBe(source.text.length);
        expect(source.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('every piece of evidence and every damage gives the words it points at', () => {
    fc.assert(
      fc.property(TEXT, LANGUAGE, (text, language) => {
        const source = draftSource(captured(text, language, read));
        for (const one of suggestEvidence(source)) {
          Evidence.parse(one);
          expect(one.text).toBe(source.text.slice(one.start, one.end));
          expect(one.text.trim()).not.toBe('');
          expect(source.text.slice(0, one.start).endsWith(one.before)).toBe(true);
          expect(source.text.slice(one.end).startsWith(one.after)).toBe(true);
          expect(source.blocks.some((block) => block.start <= one.start && one.end <= block.end)).toBe(true);
          if (one.kind === 'quote') expect(one.speakerStart).toBeLessThanOrEqual(source.text.length);
          if (one.kind === 'quote' && one.speakerStart < 0) expect(one.speaker).toBe('');
          if (one.kind === 'stat' && one.high !== undefined) expect(one.high).toBeGreaterThan(one.value);
        }
        for (const { start, end } of source.damage) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the same capture gives the same source and the same evidence, each once', () => {
    fc.assert(
      fc.property(TEXT, LANGUAGE, (text, language) => {
        const first = draftSource(captured(text, language, read));
        const second = draftSource(captured(text, language, read));
        expect(second).toEqual(first);
        const evidence = suggestEvidence(first);
        expect(suggestEvidence(second)).toEqual(evidence);
        expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
        expect(evidence.map(({ start }) => start)).toEqual(
          evidence.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('any string at all', () => {
  it('is read without an exception', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    fc.assert(
      fc.property(units, LANGUAGE, (codes, language) => {
        const text = String.fromCharCode(...codes);
        for (const read of [textBlocks, markdownBlocks]) suggestEvidence(draftSource(captured(text, language, read)));
      }),
      { numRuns: 500 },
    );
  });
});
