import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { setPdf } from '../../../desk/pdf/setPdf.ts';
import type { Block, PictureBlock } from '../../../engine/nouns/document.ts';
import { PICTURE_MEDIA, PICTURES } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { has, run } from '../../tools.ts';
import { matterhornFailures } from './matterhorn/matterhornFailures.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const picture = (which: number, said: Partial<PictureBlock> = {}): PictureBlock => {
  const read = PICTURES[which];
  if (!read) throw new Error(`no picture ${which}`);
  return {
    kind: 'picture',
    medium: read.medium,
    fileName: '',
    label: 'Figure',
    number: which + 1,
    caption: [{ kind: 'text', text: `Number ${which}` }],
    alt: `Shows ${which}`,
    credit: [{ kind: 'text', text: 'Ada Reed' }],
    origin: {},
    ...said,
  };
};
const all = PICTURES.map((_, at) => picture(at));

async function written(blocks: Block[]): Promise<string> {
  const path = join(folder, 'a.pdf');
  writeFileSync(path, (await setPdf(sampleDocument({ blocks, notes: [] }), PICTURE_MEDIA)).bytes);
  return path;
}

/** The middle of each quarter of the one picture on a page, as red, green and blue. */
async function quarters(which: number): Promise<string[]> {
  const path = await written([picture(which, { caption: [], number: null, credit: [] })]);
  run('pdftoppm', ['-r', '288', path, join(folder, 'page')]);
  const bytes = readFileSync(join(folder, 'page-1.ppm'));
  const [, width = 0] = /^P6\s+(\d+)/.exec(bytes.subarray(0, 40).toString('latin1'))?.map(Number) ?? [];
  const start = bytes.length - width * 3 * ((bytes.length / (width * 3)) | 0);
  const { orientation } = PICTURES[which]?.medium ?? { orientation: 1 };
  const [wide, high] = orientation < 5 ? [48, 32] : [32, 48];
  // One pixel to a point, at the top left of a column that begins at 72 and 76.
  const at = (x: number, y: number) => {
    const place = start + (Math.round((76 + y) * 4) * width + Math.round((72 + x) * 4)) * 3;
    return [...bytes.subarray(place, place + 3)];
  };
  const name = ([red = 0, , blue = 0]: number[]) =>
    red > 180 && blue < 90 ? 'yellow' : red < 110 && blue > 80 ? 'blue' : 'other';
  return [
    at(wide / 4, high / 4),
    at((wide * 3) / 4, high / 4),
    at(wide / 4, (high * 3) / 4),
    at((wide * 3) / 4, (high * 3) / 4),
  ].map(name);
}

describe('pictures in a PDF', () => {
  test('give the same bytes every time', async () => {
    const document = sampleDocument({ blocks: all, notes: [] });
    const [first, second] = [
      await setPdf(document, PICTURE_MEDIA),
      await setPdf(structuredClone(document), PICTURE_MEDIA),
    ];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });

  test.skipIf(!has('pdfimages'))('are embedded as they are, each once, however often it is drawn', async () => {
    const lines = (path: string) => run('pdfimages', ['-list', path]).trim().split('\n').slice(2);
    const rows = lines(await written(all)).map((line) => line.trim().split(/\s+/));
    const images = rows.filter(([, , kind]) => kind === 'image');
    expect(images.map(([, , , width, height]) => [Number(width), Number(height)])).toEqual(
      PICTURES.map(({ medium }) => [medium.width, medium.height]),
    );
    // Opacity beside the colours only where something shines through.
    expect(rows.filter(([, , kind]) => kind === 'smask')).toHaveLength(4);
    expect(images.slice(9).every((row) => row.includes('jpeg'))).toBe(true);
    const twice = lines(await written([picture(1), picture(0), picture(1)])).map(
      (line) => line.trim().split(/\s+/)[10],
    );
    expect(new Set(twice).size).toBe(2);
  });

  test.skipIf(!has('pdftoppm'))('stand upright, whichever way the camera was held', async () => {
    const yellowAt = [0, 1, 3, 2, 0, 1, 3, 2];
    for (const [index, quarter] of yellowAt.entries()) {
      const seen = await quarters(PICTURES.length - 8 + index);
      expect(seen, `orientation ${index + 1}`).toEqual(
        [0, 1, 2, 3].map((one) => (one === quarter ? 'yellow' : 'blue')),
      );
    }
  });

  test.skipIf(!has('qpdf'))('are Figures with words and a place; decoration is none', async () => {
    const decoration = picture(3, { alt: null, number: null, caption: [] });
    const { bytes } = await setPdf(sampleDocument({ blocks: [...all, decoration], notes: [] }), PICTURE_MEDIA);
    expect(await matterhornFailures(bytes)).toEqual([]);
    const path = await written([picture(1), decoration]);
    const tree = run('pdfinfo', ['-struct', path]);
    expect(tree.match(/^\s*Figure/gm)).toHaveLength(1);
    expect(run('qpdf', ['--qdf', '--object-streams=disable', path, '-'])).toMatch(/Artifact <<\s*\/Type \/Layout/);
  });

  test('that nobody handed over are our own fault, and said to be', async () => {
    await expect(setPdf(sampleDocument({ blocks: [picture(0)], notes: [] }))).rejects.toThrow(
      /no bytes for the picture/,
    );
  });
});
