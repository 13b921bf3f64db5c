import { describe, expect, it } from 'vitest';
import { looksLikeMarkdown, markdownBlocks } from '../../../engine/capture/markdownBlocks.ts';
import type { TextBlock } from '../../../engine/capture/rawCapture.ts';
import { textBlocks } from '../../../engine/capture/textBlocks.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';

const shown = (blocks: TextBlock[]) =>
  blocks.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text.replace(/\s+/g, ' ').trim()}`);

const LONG = 'The gates of the lock stayed shut for the whole of the night, and nobody knew why.';

describe('plain text', () => {
  it.each<[string, string, string[]]>([
    ['blank lines part paragraphs', `${LONG}\n\n${LONG}`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
    [
      'any line ends',
      `${LONG}\r\n\r\n${LONG}\r\r${LONG}`,
      [`paragraph: ${LONG}`, `paragraph: ${LONG}`, `paragraph: ${LONG}`],
    ],
    [
      'lines without blank ones are paragraphs',
      `${LONG} It was ten o’clock then.\n${LONG} It was eleven then.`,
      [`paragraph: ${LONG} It was ten o’clock then.`, `paragraph: ${LONG} It was eleven then.`],
    ],
    [
      'hard-wrapped lines are one paragraph',
      'The gates of the lock stayed shut for the whole\nof the night, and nobody knew why the keeper\nhad left them.',
      [
        'paragraph: The gates of the lock stayed shut for the whole of the night, and nobody knew why the keeper had left them.',
      ],
    ],
    [
      'a title, a byline and a date',
      `Lock shut all night\n\nBy Ada Reed\n\n9 January 2026\n\n${LONG}`,
      ['heading1: Lock shut all night', 'paragraph: By Ada Reed', 'paragraph: 9 January 2026', `paragraph: ${LONG}`],
    ],
    [
      'a heading within',
      `${LONG}\n\nWhat the keeper saw\n\n${LONG}`,
      [`paragraph: ${LONG}`, 'heading2: What the keeper saw', `paragraph: ${LONG}`],
    ],
    [
      'a short sentence is no heading',
      `${LONG}\n\nNobody came.\n\n${LONG}`,
      [`paragraph: ${LONG}`, 'paragraph: Nobody came.', `paragraph: ${LONG}`],
    ],
    [
      'a short quotation is no heading',
      `${LONG}\n\n“Nobody came.”\n\n${LONG}`,
      [`paragraph: ${LONG}`, 'paragraph: “Nobody came.”', `paragraph: ${LONG}`],
    ],
    [
      'lists',
      '- gates\n- locks\n• weirs\n1. keys',
      ['list-item1: gates', 'list-item1: locks', 'list-item1: weirs', 'list-item1: keys'],
    ],
    [
      'captions and credits',
      'The lock at night. © Elsmouth Pictures\n\n© Elsmouth Pictures',
      ['caption: The lock at night. © Elsmouth Pictures', 'credit: © Elsmouth Pictures'],
    ],
    ['nothing', ' \n\n \t\n', []],
  ])('%s', (_name, text, expected) => {
    expect(shown(textBlocks(text))).toEqual(expected);
  });
});

describe('Markdown', () => {
  it.each<[string, string, string[]]>([
    ['headings', '# One #\n\n### Three', ['heading1: One', 'heading3: Three']],
    ['lines of a paragraph', 'one\ntwo\n\nthree', ['paragraph: one two', 'paragraph: three']],
    [
      'lists and their levels',
      '- a\n  - b\n    - c\n1. d',
      ['list-item1: a', 'list-item2: b', 'list-item3: c', 'list-item1: d'],
    ],
    ['quotations', '> He said so.', ['quotation: He said so.']],
    [
      'tables without their rule',
      '| Year | Ships |\n|---|---:|\n| 2025 | 14 |',
      ['table-row: Year | Ships', 'table-row: 2025 | 14'],
    ],
    ['rules', 'a\n\n---\n\n* * *\n\nb', ['paragraph: a', 'paragraph: b']],
    ['emphasis goes', 'a **bold** and *slanted* and `code` word', ['paragraph: a bold and slanted and code word']],
    ['stars in sums stay', '2*3*4 and snake_case_name', ['paragraph: 2*3*4 and snake_case_name']],
    [
      'link texts stay, addresses go',
      'see [the port](https://port.example/a_(b)) now',
      ['paragraph: see the port now'],
    ],
    [
      'pictures leave their words',
      '![the lock](https://port.example/a.png) at night',
      ['paragraph: the lock at night'],
    ],
    ['escapes', '1\\. not a list', ['paragraph: 1. not a list']],
    ['markup is text', '<script>alert(1)</script>', ['paragraph: <script>alert(1)</script>']],
  ])('%s', (_name, text, expected) => {
    expect(shown(markdownBlocks(text))).toEqual(expected);
  });

  it.each([
    ['# A heading\n\ntext', true],
    ['- a\n- b\n\n**bold** words', true],
    ['A plain text - with a dash, and #2 of a list.', false],
    ['- a dash list alone\n- is text as well', false],
  ])('%j looks like it: %s', (text, expected) => {
    expect(looksLikeMarkdown(text)).toBe(expected);
  });
});

describe('a text in a million pieces', () => {
  it.each([
    ['paragraphs', () => textBlocks('a\n\n'.repeat(100_001))],
    ['lines', () => textBlocks('a\n'.repeat(100_001))],
    ['Markdown', () => markdownBlocks('- a\n'.repeat(100_001))],
  ])('%s: refused', (_name, read) => {
    expect(read).toThrow(Refusal);
    expect(read).toThrow(/may have 100000 at most/);
  });
});
