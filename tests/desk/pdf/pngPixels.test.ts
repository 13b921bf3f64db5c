import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PASSES, pngParts } from '../../../desk/media/pngParts.ts';
import { readPicture } from '../../../desk/media/readPicture.ts';
import { pngPixels } from '../../../desk/pdf/pngPixels.ts';
import { png } from '../../fixtures/pictures.ts';

const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const KINDS = [
  [0, 1],
  [0, 2],
  [0, 4],
  [0, 8],
  [0, 16],
  [2, 8],
  [2, 16],
  [3, 1],
  [3, 2],
  [3, 4],
  [3, 8],
  [4, 8],
  [4, 16],
  [6, 8],
  [6, 16],
] as const;

const PALETTE = Uint8Array.from({ length: 768 }, (_, at) => (at * 37) & 255);

/** What each sample of a pixel is, without end but always the same. */
const sampleAt = (x: number, y: number, one: number, most: number) =>
  (x * 31 + y * 57 + one * 101 + x * y) % (most + 1);

/** Rows packed and filtered as an encoder does it. */
function filteredRows(
  {
    width,
    height,
    type,
    depth,
    interlaced,
  }: { width: number; height: number; type: number; depth: number; interlaced: boolean },
  filters: number[],
): number[][] {
  const samples = SAMPLES[type] ?? 1;
  const most = 2 ** depth - 1;
  const step = Math.max(1, (samples * depth) >> 3);
  const rows: number[][] = [];
  for (const [x0, y0, dx, dy] of interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const across = Math.ceil((width - x0) / dx);
    if (across <= 0) continue;
    let above: number[] = [];
    for (let y = y0; y < height; y += dy) {
      const bits = Array.from({ length: across }, (_, at) =>
        Array.from({ length: samples }, (_, one) =>
          sampleAt(x0 + at * dx, y, one, most)
            .toString(2)
            .padStart(depth, '0'),
        ).join(''),
      ).join('');
      const raw = (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
      const filter = filters[rows.length % filters.length] ?? 0;
      rows.push([filter, ...raw.map((byte, at) => (byte - guess(filter, raw, above, at, step)) & 255)]);
      above = raw;
    }
  }
  return rows;
}

function guess(filter: number, raw: number[], above: number[], at: number, step: number): number {
  const left = raw[at - step] ?? 0;
  const up = above[at] ?? 0;
  const corner = above[at - step] ?? 0;
  const paeth = () => {
    const wanted = left + up - corner;
    const [nearest = 0] = [left, up, corner].sort((a, b) => Math.abs(wanted - a) - Math.abs(wanted - b));
    return nearest;
  };
  return [0, left, up, (left + up) >> 1, paeth()][filter] ?? 0;
}

test('law: the pixels are those that were put in, of every type, packed and filtered in any way', () => {
  const look = fc.record({
    kind: fc.constantFrom(...KINDS),
    width: fc.integer({ min: 1, max: 21 }),
    height: fc.integer({ min: 1, max: 21 }),
    interlaced: fc.boolean(),
    filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(look, ({ kind: [type, depth], width, height, interlaced, filters }) => {
      const rows = filteredRows({ width, height, type, depth, interlaced }, filters);
      const made = png({
        width,
        height,
        type,
        depth,
        interlaced,
        rows,
        chunks:
          type === 3
            ? [
                ['PLTE', PALETTE],
                ['tRNS', PALETTE.subarray(3, 9)],
              ]
            : [],
      });
      const parts = pngParts(readPicture(made).bytes);
      const { colours, opacity } = pngPixels(parts, inflateSync(parts.rows));
      const most = 2 ** depth - 1;
      const eight = (sample: number) =>
        depth === 16 ? sample >> 8 : depth === 8 ? sample : Math.round((sample * 255) / most);
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const at = y * width + x;
          const sample = (one: number) => sampleAt(x, y, one, most);
          const grey = type === 0 || type === 4;
          const colour = [0, 1, 2].map((one) =>
            type === 3 ? PALETTE[3 * sample(0) + one] : eight(sample(grey ? 0 : one)),
          );
          expect([...colours.subarray(3 * at, 3 * at + 3)]).toEqual(colour);
          const seen =
            type === 3 ? (PALETTE.subarray(3, 9)[sample(0)] ?? 255) : type > 3 ? eight(sample(grey ? 1 : 3)) : 255;
          expect(opacity?.[at] ?? 255).toBe(seen);
        }
      }
    }),
    { numRuns: 300 },
  );
});
