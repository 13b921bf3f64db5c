import { describe, expect, it } from 'vitest';
import { lines, pdfOf } from './pdfOf.ts';
import { blocks, messages, read, texts } from './reading.ts';

const BODY = [
  'The harbour office counted more ships in March than in any month',
  'before it, and most of them came from ports to the south, where a',
  'strike had closed the main docks.',
];
const body = (y: number) => lines(50, y, BODY);

describe('kinds of blocks', () => {
  it('ranks headings by their size and weight', async () => {
    const content =
      lines(50, 740, ['Ports under strain'], { size: 24 }) +
      body(700) +
      lines(50, 650, ['What changed in spring'], { size: 16 }) +
      body(620) +
      lines(50, 570, ['The view of the pilots'], { font: 'F2' }) +
      body(550);
    const found = await blocks(content);
    expect(found.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['paragraph', undefined],
      ['heading', 2],
      ['paragraph', undefined],
      ['heading', 3],
      ['paragraph', undefined],
    ]);
    expect(found[0]?.text).toBe('Ports under strain');
  });

  it('takes list items by their marks, which are not words', async () => {
    const content =
      body(700) +
      lines(60, 650, ['\x95 longer quays for the largest ships, which', '  now wait outside for days,']) +
      lines(60, 620, ['\x95 more pilots.']) +
      lines(50, 590, ['1. Repair the walls.', '2. Dredge the mouth of the river.']);
    const found = (await blocks(content)).filter(({ kind }) => kind === 'list-item');
    expect(found.map(({ text }) => text)).toEqual([
      'longer quays for the largest ships, which now wait outside for days,',
      'more pilots.',
      'Repair the walls.',
      'Dredge the mouth of the river.',
    ]);
  });

  it('reads tables row by row', async () => {
    const rows = [
      ['Port', 'Ships', 'Tonnes'],
      ['North quay', '112', '48,000'],
      ['South quay', '97', '31,500'],
      ['Old basin', '8', '900'],
    ];
    const content = rows.map((cells, row) =>
      cells.map((cell, at) => lines(50 + 150 * at, 600 - 14 * row, [cell])).join(''),
    );
    const found = await blocks(body(700) + content.join(''));
    expect(found.slice(1).map(({ kind }) => kind)).toEqual(['table-row', 'table-row', 'table-row', 'table-row']);
    expect(found[2]?.text).toBe('North quay | 112 | 48,000');
  });

  it('knows a caption', async () => {
    const found = await blocks(body(700) + lines(50, 600, ['Figure 2: Ships in port by month'], { size: 8 }));
    expect(found[1]).toMatchObject({ kind: 'caption', text: 'Figure 2: Ships in port by month' });
  });
});

describe('running heads', () => {
  const page = (number: number, words: string) =>
    lines(50, 770, ['The Harbour Review']) + lines(50, 600, [words]) + lines(300, 30, [`Page ${number}`]);

  it('leaves out what every page bears, figures aside', async () => {
    expect(
      await texts(page(1, 'The quay is long.'), page(2, 'The tug is small.'), page(3, 'The mayor is late.')),
    ).toEqual(['The quay is long.', 'The tug is small.', 'The mayor is late.']);
  });

  it('leaves nothing out of a single page', async () => {
    expect(await texts(page(1, 'The quay is long.'))).toEqual(['The Harbour Review', 'The quay is long.', 'Page 1']);
  });

  it('keeps what would leave the pages empty', async () => {
    const bare = [1, 2, 3].map((number) => lines(50, 760, [`Ticket number ${number}`]));
    expect(await texts(...bare)).toEqual(['Ticket number 1', 'Ticket number 2', 'Ticket number 3']);
  });

  it('keeps lines of the same height that differ in their words', async () => {
    const top = (words: string) => lines(50, 770, [words]) + body(600);
    expect(await texts(top('One came.'), top('Two stayed.'), top('Six left.'))).toContain('Two stayed.');
  });

  it('leaves out artifacts that the file marks, at the head and across the page', async () => {
    const across = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (Draft) Tj ET';
    const content = `/Artifact BMC ${lines(50, 770, ['The press office'])} ${across} EMC ${body(600)}`;
    expect(await texts(content)).toEqual([BODY.join(' ')]);
  });

  it('keeps text in the middle that is called an artifact', async () => {
    expect(await texts(`/Artifact BMC ${lines(50, 400, ['Name of the ship'])} EMC ${body(600)}`)).toContain(
      'Name of the ship',
    );
  });
});

describe('what a file says about itself', () => {
  it('takes title, author and language, and no date', async () => {
    const info = '/Title (Ports under strain) /Author (Ann Smith) /CreationDate (D:20260105120000Z)';
    const { stated } = await read(pdfOf([{ content: body(700) }], { info, catalog: '/Lang (en-GB)' }));
    expect(stated).toEqual({ title: 'Ports under strain', byline: 'Ann Smith', language: 'en-GB' });
  });

  it.each(['Microsoft Word - strain.docx', 'untitled', 'strain_final.indd', '   '])(
    'takes no title from “%s”',
    async (title) => {
      const { stated } = await read(
        pdfOf([{ content: body(700) }], { info: `/Title (${title}) /Author (Administrator)` }),
      );
      expect(stated).toEqual({});
    },
  );

  it('never takes more than 500 letters', async () => {
    const { stated } = await read(pdfOf([{ content: body(700) }], { info: `/Title (${'long '.repeat(2000)})` }));
    expect(stated.title?.length).toBeLessThanOrEqual(500);
  });
});

describe('forms', () => {
  const field = (value: string) =>
    `<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(${value})/Rect[50 600 300 620]/DA(/Helv 10 Tf 0 g)>>`;

  it('gives the values of fields where a page has nothing else', async () => {
    const bytes = pdfOf([{ content: '', entries: '/Annots[20 0 R]' }], {
      objects: [field('The quay is long.')],
      catalog: '/AcroForm<</Fields[20 0 R]>>',
    });
    const { blocks: found } = await read(bytes);
    expect(found).toEqual([{ kind: 'paragraph', page: 1, text: 'The quay is long.' }]);
    expect(await messages(bytes)).toEqual([]);
  });
});
