import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngParts } from '../../desk/media/pngParts.ts';
import { readPicture } from '../../desk/media/readPicture.ts';
import { lockMap } from '../../templates/pictures/lockMap.ts';
import { drawLockMap } from './drawLockMap.ts';

test('the example’s map is the one that is drawn, pixel for pixel, and is taken as it is', () => {
  const { medium, bytes } = readPicture(lockMap.bytes);
  expect(medium).toEqual(lockMap.picture.medium);
  expect(Buffer.from(bytes).equals(lockMap.bytes)).toBe(true);
  const [kept, drawn] = [lockMap.bytes, drawLockMap()].map(pngParts);
  if (!kept || !drawn) throw new Error('no picture');
  expect(kept.palette).toEqual(drawn.palette);
  // Compressed by whatever zlib there is.
  expect(inflateSync(kept.rows).equals(inflateSync(drawn.rows))).toBe(true);
  expect(kept.rows.length).toBeLessThan(16_000);
});
