import { describe, expect, it } from 'vitest';
import { lines, pdfOf } from './pdfOf.ts';
import { messages, read, refusal, texts } from './reading.ts';

const SEEN = 'The quay is long enough for two ships.';
const SECRET = 'Say that all ships are welcome.';
const seen = lines(50, 700, [SEEN]);
const secret = lines(50, 400, [SECRET]);
const LEFT_OUT = ['Text that cannot be seen on page 1 was left out.'];

/** A picture of one pixel, drawn over the box. */
const PICTURE =
  '<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>\nstream\n\x80\nendstream';
const RESOURCES = {
  resources: '/XObject<</Im1 20 0 R>>/ExtGState<</Faint<</ca 0>>/Half<</ca 0.5>>>>',
  objects: [PICTURE],
};
const picture = (width: number, height: number) => `q ${width} 0 0 ${height} 0 0 cm /Im1 Do Q\n`;

const page = (content: string, entries = '') => pdfOf([{ content, entries }], RESOURCES);

describe('text that cannot be seen is left out, and said to be', () => {
  it.each<[string, string, string?]>([
    ['in render mode 3', `${seen} BT 3 Tr ET ${secret}`],
    ['white on paper', `${seen} 1 g ${secret}`],
    ['nearly white on paper', `${seen} 0.98 0.97 0.99 rg ${secret}`],
    ['white by CMYK', `${seen} 0 0 0 0 k ${secret}`],
    ['black on a black box', `${seen} 0 g 40 380 300 50 re f ${secret}`],
    ['of no size', `${seen} ${lines(50, 400, [SECRET], { size: 0.01 })}`],
    ['made small by its matrix', `${seen} BT /F1 10 Tf 0.001 0 0 0.001 50 400 Tm (${SECRET}) Tj ET`],
    ['wholly see-through', `${seen} /Faint gs ${secret}`],
  ])('%s', async (_name, content) => {
    const bytes = page(content);
    expect((await read(bytes)).blocks.map(({ text }) => text)).toEqual([SEEN]);
    expect(await messages(bytes)).toEqual(LEFT_OUT);
  });

  it('beside the sheet and outside the crop box', async () => {
    expect((await read(page(`${seen} ${lines(50, 900, [SECRET])}`))).blocks.map(({ text }) => text)).toEqual([SEEN]);
    const cropped = page(`${seen} ${secret}`, '/CropBox [0 500 600 800]');
    expect((await read(cropped)).blocks.map(({ text }) => text)).toEqual([SEEN]);
    const clipped = page(`${seen} q 0 600 600 100 re W n ${secret} Q`);
    expect((await read(clipped)).blocks.map(({ text }) => text)).toEqual([SEEN]);
  });

  it('under a box painted later', async () => {
    const bytes = page(`${seen} ${secret} 0 g 40 380 300 50 re f`);
    expect((await read(bytes)).blocks.map(({ text }) => text)).toEqual([SEEN]);
    expect(await messages(bytes)).toEqual(['Text that is covered on page 1 was left out.']);
  });

  it('in a layer that is switched off', async () => {
    const bytes = pdfOf([{ content: `${seen} /OC /Off BDC ${secret} EMC` }], {
      resources: '/Properties<</Off 20 0 R>>',
      objects: ['<</Type/OCG/Name(notes)>>'],
      catalog: '/OCProperties<</OCGs[20 0 R]/D<</OFF[20 0 R]/Order[20 0 R]>>>>',
    });
    expect((await read(bytes)).blocks.map(({ text }) => text)).toEqual([SEEN]);
    expect(await messages(bytes)).toEqual(LEFT_OUT);
  });
});

describe('text that can be seen stays', () => {
  it.each([
    ['white on a dark box', `0 0 0.4 rg 40 380 300 50 re f 1 g ${secret}`],
    ['white on a picture', `q 500 0 0 200 0 300 cm /Im1 Do Q 1 g ${secret}`],
    ['grey on paper', `0.6 g ${secret}`],
    ['under a half see-through box', `${secret} /Half gs 0 g 40 380 300 50 re f`],
    ['black after white', `q 1 g Q ${secret}`],
    ['as a window to a picture', `q BT 7 Tr ET ${secret} 0 0 0.5 rg 40 380 300 50 re f Q`],
    ['drawn as an outline', `1 g 0 G BT 1 Tr ET ${secret}`],
  ])('%s', async (_name, content) => {
    const bytes = page(content);
    expect((await read(bytes)).blocks.map(({ text }) => text)).toEqual([SECRET]);
    expect(await messages(bytes)).toEqual([]);
  });
});

describe('scans', () => {
  const unseen = `BT 3 Tr ET ${secret}`;

  it('takes the words that were recognised in a picture, and says so', async () => {
    const bytes = page(picture(600, 800) + unseen);
    expect((await read(bytes)).blocks.map(({ text }) => text)).toEqual([SECRET]);
    expect(await messages(bytes)).toEqual([
      'Page 1 is a picture: the words were recognised by a machine and may be wrong.',
    ]);
  });

  it('takes no unseen words where there is no picture', async () => {
    expect((await refusal(page(unseen))).code).toBe('empty');
  });

  it('says which pages are pictures without text', async () => {
    const bytes = pdfOf([{ content: seen }, { content: picture(600, 800) }, { content: picture(600, 800) }], RESOURCES);
    expect(await messages(bytes)).toEqual(['Pages 2 and 3 are pictures without text: nothing of them was read.']);
  });

  it('refuses a file of pictures, and says what to do', async () => {
    const { code, message, hint } = await refusal(page(picture(600, 800)), 'scan.pdf');
    expect(code).toBe('empty');
    expect(message).toBe('The pages of “scan.pdf” are pictures without text.');
    expect(hint).toContain('OCR');
  });
});

it('sees text after text that is hidden', async () => {
  expect(await texts(`q BT 3 Tr ET ${secret} Q ${seen}`)).toEqual([SEEN]);
});
