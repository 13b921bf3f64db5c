import { deflateSync, inflateSync } from 'node:zlib';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { type PngParts, pngParts } from '../media/pngParts.ts';
import { pngPixels } from './pngPixels.ts';
import type { PictureObject } from './writePicture.ts';

const GREY = 0;
const PALETTE = 3;

/**
 * A PNG for a PDF. Where nothing shines through, its own compressed rows go in as they are (PDF knows PNG's predictors);
 * otherwise colours and opacity are parted.
 */
export function pngObject(bytes: Uint8Array): PictureObject {
  const parts = pngParts(bytes);
  const { width, height, depth, type, interlaced, palette, transparent } = parts;
  const seeThrough = type > PALETTE || (transparent !== null && (type === PALETTE || depth === 16));
  if (seeThrough || interlaced) return parted(parts);
  const colours = type === 2 ? 3 : 1;
  return {
    entries: {
      Width: width,
      Height: height,
      ColorSpace: type === PALETTE ? indexed(palette) : type === GREY ? 'DeviceGray' : 'DeviceRGB',
      BitsPerComponent: depth,
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: depth, Columns: width },
      // One colour stands for nothing: each component from and to.
      ...(transparent ? { Mask: twice(transparent) } : {}),
    },
    bytes: parts.rows,
  };
}

/** Eight bits a colour, and an opacity for each pixel. */
function parted(parts: PngParts): PictureObject {
  const { width, height } = parts;
  let raw: Uint8Array;
  try {
    raw = inflateSync(parts.rows, { maxOutputLength: parts.rawLength + 1 });
  } catch {
    throw broken();
  }
  if (raw.byteLength !== parts.rawLength) throw broken();
  const { colours, opacity } = pngPixels(parts, raw);
  return {
    entries: {
      Width: width,
      Height: height,
      ColorSpace: 'DeviceRGB',
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
    },
    bytes: deflateSync(colours),
    ...(opacity ? { softMask: { width, height, bytes: opacity } } : {}),
  };
}

function indexed(palette: Uint8Array): PictureObject['entries'][string] {
  return ['Indexed', 'DeviceRGB', palette.byteLength / 3 - 1, Buffer.from(palette)];
}

/** Two bytes each, of which the lower one counts up to eight bits. */
function twice(transparent: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 1; at < transparent.byteLength; at += 2) values.push(transparent[at] ?? 0, transparent[at] ?? 0);
  return values;
}

function broken(): Refusal {
  return new Refusal(
    'broken-picture',
    'A picture of this briefing is damaged inside: its pixels cannot be read.',
    'Save it anew in another program, then replace it.',
  );
}
