import { describe, expect, it } from 'vitest';
import { lines, pdfOf } from './pdfOf.ts';
import { blocks, read, texts } from './reading.ts';

/** Lines of 33 letters or so: a column of 200 points in Courier of 10. */
const LEFT = [
  'The harbour office counted more',
  'ships in March than in any month',
  'before it, and most of them came',
  'from ports to the south, where a',
  'strike had closed the main docks.',
];
const RIGHT = [
  'Pilots worked longer shifts, and',
  'the tugs were hired out by hours.',
  'Nobody on the quay could say how',
  'long it would last, and the mayor',
  'asked the owners to be patient.',
];

describe('reading order', () => {
  it('reads one column after the other', async () => {
    const [one, other] = await texts(lines(50, 700, LEFT) + lines(320, 700, RIGHT));
    expect(one).toBe(LEFT.join(' '));
    expect(other).toBe(RIGHT.join(' '));
  });

  it('reads columns that the file writes line by line', async () => {
    const rows = LEFT.map(
      (left, at) => lines(50, 700 - 12 * at, [left]) + lines(320, 700 - 12 * at, [RIGHT[at] ?? '']),
    );
    expect(await texts(rows.join(''))).toEqual([LEFT.join(' '), RIGHT.join(' ')]);
  });

  it('reads three columns', async () => {
    const narrow = (word: string) => Array.from({ length: 6 }, (_, at) => `${word} has come to line ${at}`);
    const content = ['one', 'two', 'six'].map((word, at) => lines(50 + 170 * at, 700, narrow(word))).join('');
    const read = (await texts(content)).join(' ');
    expect(read.indexOf('one has come to line 5')).toBeLessThan(read.indexOf('two has come to line 0'));
    expect(read.indexOf('two has come to line 5')).toBeLessThan(read.indexOf('six has come to line 0'));
  });

  it('reads a headline over both columns first, and what stands across below them last', async () => {
    const foot = 'The figures of the harbour office are not final, and they leave out the ferries.';
    const content =
      lines(50, 600, [foot]) +
      lines(320, 700, RIGHT) +
      lines(50, 700, LEFT) +
      lines(50, 740, ['A quay too short for them all'], { size: 24 });
    expect(await texts(content)).toEqual(['A quay too short for them all', LEFT.join(' '), RIGHT.join(' '), foot]);
  });

  it('turns pages and lines as they are shown', async () => {
    const content = lines(50, 700, LEFT);
    const [turned] = (await read(pdfOf([{ content, entries: '/Rotate 90' }]))).blocks;
    expect(turned?.text).toBe(LEFT.join(' '));
    const upwards = LEFT.map((line, at) => `BT /F1 10 Tf 0 1 -1 0 ${100 + 12 * at} 100 Tm (${line}) Tj ET`).join('\n');
    expect(await texts(upwards)).toEqual([LEFT.join(' ')]);
  });

  it('says on which page every block begins', async () => {
    const pages = await blocks(lines(50, 700, LEFT), lines(50, 700, RIGHT));
    expect(pages.map(({ page }) => page)).toEqual([1, 2]);
  });
});

describe('words', () => {
  it('infers spaces from gaps, and none within words', async () => {
    const content =
      'BT /F1 10 Tf 50 700 Td [(The) -600 (tug) -600 (c) 20 (ame) -600 (l) -20 (ate) -600 (to) -600 (the) -600 (quay.)] TJ ET';
    expect(await texts(content)).toEqual(['The tug came late to the quay.']);
  });

  it('takes letter-spaced words for words', async () => {
    expect(await texts('BT /F1 10 Tf 4 Tc 50 700 Td (HARBOUR) Tj ET')).toEqual(['HARBOUR']);
    const wide = [...'HARBOUR OFFICE'].map((letter, at) => `1 0 0 1 ${50 + 9 * at} 700 Tm (${letter}) Tj`).join(' ');
    expect(await texts(`BT /F1 10 Tf ${wide} ET`)).toEqual(['HARBOUR OFFICE']);
  });

  it('makes raised figures no part of the word before', async () => {
    const content =
      'BT /F1 10 Tf 50 700 Td (It paid 15 million) Tj /F1 6 Tf 4 Ts (2) Tj /F1 10 Tf 0 Ts ( in all.) Tj ET';
    expect(await texts(content)).toEqual(['It paid 15 million² in all.']);
  });

  it('reads letters that are set twice for boldness once', async () => {
    const twice = 'BT /F1 10 Tf 50 700 Td (Notice) Tj ET BT /F1 10 Tf 50.3 700 Td (Notice) Tj ET';
    expect(await texts(twice)).toEqual(['Notice']);
  });

  it('joins a drop cap to its word', async () => {
    const content = `BT /F1 30 Tf 50 688 Td (T) Tj ET ${lines(70, 700, ['he harbour office was shut when'])}${lines(70, 688, ['the last of the ferries came in,'])}${lines(50, 676, ['and its lamps had been put out by.'])}`;
    expect(await texts(content)).toEqual([
      'The harbour office was shut when the last of the ferries came in, and its lamps had been put out by.',
    ]);
  });

  it('reads Japanese of a predefined character map, without spaces at line ends', async () => {
    // 港の船 and 多い in Shift-JIS, on two lines.
    const content = 'BT /F3 10 Tf 50 700 Td <8d6082cc9144> Tj 0 -12 Td <91bd82a2> Tj ET';
    expect(await texts(content)).toEqual(['港の船多い']);
  });
});

describe('line ends', () => {
  const joined = async (...two: string[]) => (await texts(lines(50, 700, two))).join('|');

  it('joins divided words', async () => {
    expect(await joined('The port needs a new and larger infra-', 'structure for trade.')).toBe(
      'The port needs a new and larger infrastructure for trade.',
    );
    expect(await joined('The port needs a new and larger infra\xad', 'structure for trade.')).toBe(
      'The port needs a new and larger infrastructure for trade.',
    );
  });

  it('keeps hyphens that are written', async () => {
    expect(await joined('They marched behind their anti-', 'NATO banners.')).toContain('anti-NATO banners');
    expect(await joined('The plan is long- and not short-', 'Term in kind.')).toContain('short-Term');
    expect(await joined('It is a plan for the long-', 'term good, a long-term plan.')).toContain('the long-term good');
    expect(await joined('They weighed the short-', 'and long-term costs.')).toContain('short- and long-term');
  });
});

describe('paragraphs', () => {
  it('parts them by white space', async () => {
    expect(await texts(lines(50, 700, LEFT) + lines(50, 630, RIGHT))).toEqual([LEFT.join(' '), RIGHT.join(' ')]);
  });

  it('parts them by an indent', async () => {
    const content = lines(50, 700, LEFT) + lines(65, 640, [RIGHT[0] ?? '']) + lines(50, 628, RIGHT.slice(1));
    expect(await texts(content)).toEqual([LEFT.join(' '), RIGHT.join(' ')]);
  });

  it('parts them by a short last line', async () => {
    expect(await texts(lines(50, 700, [...LEFT, 'It has since reopened.', ...RIGHT]))).toEqual([
      [...LEFT, 'It has since reopened.'].join(' '),
      RIGHT.join(' '),
    ]);
  });

  it('joins one that runs on in the next column or on the next page', async () => {
    const [first, ...others] = [
      'The mayor said that the port was',
      ...LEFT.slice(1, 4),
      'from the far south, and that the',
    ];
    const start = [first ?? '', ...others];
    const rest = [
      'city would pay for a longer quay',
      'before the next winter came, and',
      'no later than that in any case.',
    ];
    const whole = [...start, ...rest].join(' ');
    expect(await texts(lines(50, 700, start) + lines(320, 700, rest))).toEqual([whole]);
    expect(await texts(lines(50, 200, start), lines(50, 700, rest))).toEqual([whole]);
  });

  it('joins past a note at the foot of the page, which follows', async () => {
    const start = [
      'The mayor said that the port was',
      'older than the town itself, and',
      'that the council of the town had',
    ];
    const note = ['1 Minutes of the council, page 4.'];
    const rest = ['agreed to repair the outer walls.', 'Work will begin in early summer.'];
    const found = await texts(lines(50, 300, start) + lines(50, 100, note, { size: 7 }), lines(50, 700, rest));
    expect(found).toEqual([`${start.join(' ')} ${rest.join(' ')}`, note[0]]);
  });
});
