import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../desk/media/readPicture.ts';
import { withoutExif } from '../../../desk/media/withoutExif.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import {
  cameraExif,
  chunk,
  exif,
  fourColourJpeg,
  jpeg,
  jpegWith,
  PICTURES,
  png,
  progressiveJpeg,
} from '../../fixtures/pictures.ts';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function refusalOf(bytes: Uint8Array): Refusal {
  try {
    readPicture(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('a picture is taken', () => {
  test('as what its bytes are, named by their hash', () => {
    const { medium, bytes } = readPicture(png({ width: 30, height: 20 }));
    expect(medium).toEqual({ sha256: hashOf(bytes), mediaType: 'image/png', width: 30, height: 20, orientation: 1 });
    expect(readPicture(jpeg).medium).toMatchObject({ mediaType: 'image/jpeg', width: 48, height: 32, orientation: 1 });
    for (const one of [progressiveJpeg, fourColourJpeg]) expect(readPicture(one).medium.width).toBe(48);
  });

  test('law: what comes out is taken again and stays the same bytes', () => {
    for (const { medium, bytes } of PICTURES) expect(readPicture(bytes)).toEqual({ medium, bytes });
  });

  test('without what a camera wrote: only how it was held stays', () => {
    for (const little of [true, false]) {
      const taken = readPicture(
        jpegWith(
          [
            exif(6, little),
            [0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta creator="Ada"/>'],
            [0xed, 'Photoshop 3.0\x008BIM owner Ada'],
            [0xe2, 'MPF\0 second picture'],
            [0xfe, 'a comment by Ada'],
          ],
          Buffer.from('a film hangs behind it'),
        ),
      );
      expect(taken.medium).toMatchObject({ width: 48, height: 32, orientation: 6 });
      expect(latin(taken.bytes)).not.toMatch(/GPS|Ada|second|film|Photoshop|xmp/);
      expect(taken.bytes.length).toBe(jpeg.length + 36);
    }
  });

  test('with its colour profile and what Adobe says of its colours', () => {
    const taken = readPicture(
      jpegWith([
        [0xe2, 'ICC_PROFILE\0\x01\x01profile'],
        [0xee, 'Adobe\0d\0\0\0\0\x01'],
      ]),
    );
    expect(latin(taken.bytes)).toMatch(/ICC_PROFILE[\s\S]*Adobe/);
  });

  test('without the text, time and animation in a PNG', () => {
    const told = png({
      width: 3,
      height: 3,
      chunks: [
        ['tEXt', Buffer.from('Author\0Ada')],
        ['eXIf', cameraExif(6).subarray(6)],
        ['acTL', new Uint8Array(8)],
        ['pHYs', new Uint8Array(9)],
      ],
    });
    const behind = Buffer.concat([told, Buffer.from('hidden behind')]);
    expect(latin(readPicture(behind).bytes)).not.toMatch(/Ada|GPS|acTL|hidden/);
    expect(latin(readPicture(behind).bytes)).toContain('pHYs');
  });

  test('an orientation that is none counts as upright', () => {
    for (const bad of [0, 9, 4000]) expect(readPicture(jpegWith([exif(bad)])).medium.orientation).toBe(1);
    const cut: [number, Uint8Array] = [0xe1, cameraExif(6).subarray(0, 17)];
    expect(readPicture(jpegWith([cut])).medium.orientation).toBe(1);
    const astray = cameraExif(6);
    astray.set([0xff, 0xff, 0xff, 0x7f], 10);
    expect(readPicture(jpegWith([[0xe1, astray]])).medium.orientation).toBe(1);
  });

  test('and its orientation can be taken out, for Word', () => {
    const { bytes } = readPicture(jpegWith([exif(8)]));
    expect(latin(withoutExif(bytes))).not.toContain('Exif');
    expect(withoutExif(bytes)).toEqual(new Uint8Array(jpeg));
    const other = readPicture(png({ width: 2, height: 2 })).bytes;
    expect(withoutExif(other)).toBe(other);
  });
});

/** IHDR with other words in it. */
function pngHead(change: (head: Buffer) => void, rows = deflateSync(new Uint8Array(4))): Uint8Array {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  change(head);
  return Buffer.concat([
    png({ width: 1, height: 1 }).subarray(0, 8),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ]);
}

const damagedPng = (() => {
  const bytes = Buffer.from(png({ width: 40, height: 40 }));
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  return bytes;
})();

describe('a picture is refused with one plain sentence', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'picture-empty', /empty file/],
    ['an SVG', Buffer.from('<?xml version="1.0"?><!-- x --><svg onload="alert(1)"/>'), 'picture-kind', /SVG/],
    ['a GIF', Buffer.from('GIF89a....'), 'picture-kind', /GIF/],
    ['a WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), 'picture-kind', /WebP/],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic'), 'picture-kind', /HEIC/],
    ['an AVIF', Buffer.from('\0\0\0\x18ftypavif'), 'picture-kind', /AVIF/],
    ['a TIFF', Buffer.from('II*\0....'), 'picture-kind', /TIFF/],
    ['a page that calls itself a picture', Buffer.from('<html><script>'), 'picture-kind', /no PNG and no JPEG/],
    ['bytes too many', new Uint8Array([0xff, 0xd8, 0xff, ...new Array(21 * 1024 * 1024)]), 'picture-large', /21.0 MB/],
    ['pixels too many', pngHead((head) => head.writeUInt32BE(100_000, 0)), 'picture-damaged', /pixels are damaged/],
    [
      'pixels far too many',
      pngHead((head) => {
        head.writeUInt32BE(0x7fffffff, 0);
        head.writeUInt32BE(0x7fffffff, 4);
      }),
      'picture-large',
      /at most 50 million/,
    ],
    ['no pixels', pngHead((head) => head.writeUInt32BE(0, 0)), 'picture-damaged', /no pixels/],
    ['a depth that there is not', pngHead((head) => head.writeUInt8(3, 8)), 'picture-damaged', /header/],
    ['a palette that is missing', pngHead((head) => head.writeUInt8(3, 9)), 'picture-damaged', /palette/],
    [
      'rows that grow without end',
      pngHead(() => {}, deflateSync(new Uint8Array(30_000_000))),
      'picture-damaged',
      /pixels are damaged/,
    ],
    ['a bit that fell over', damagedPng, 'picture-damaged', /changed or lost/],
    [
      'a JPEG of another kind',
      Buffer.from(jpeg).fill(0xc3, indexOfFrame() + 1, indexOfFrame() + 2),
      'picture-damaged',
      /few programs/,
    ],
    ['a JPEG without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'picture-damaged', /no picture/],
  ])('%s', (_, bytes, code, sentence) => {
    const refusal = refusalOf(bytes);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(sentence);
    expect(refusal.message).toMatch(/^[A-Z][^\n]*\.$/);
    if (code !== 'picture-empty') expect(refusal.hint).not.toBe('');
  });

  test('law: cut short anywhere', () => {
    for (const whole of [png({ width: 9, height: 9 }), jpeg, progressiveJpeg]) {
      for (let length = 9; length < whole.length; length += 1) {
        expect(refusalOf(whole.subarray(0, length)).code).toBe('picture-damaged');
      }
    }
  });

  test('law: any bytes are taken or refused, never anything else', () => {
    const whole = fc.constantFrom(...PICTURES.map(({ bytes }) => bytes).filter((bytes) => bytes.length < 3000));
    const spoilt = fc.tuple(whole, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }));
    fc.assert(
      fc.property(spoilt, ([bytes, changes]) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, value] of changes) changed[at % changed.length] = value;
        try {
          const { medium, bytes: clean } = readPicture(changed);
          expect(readPicture(clean).medium).toEqual(medium);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function indexOfFrame(): number {
  return Buffer.from(jpeg).indexOf(Buffer.from([0xff, 0xc0]));
}

test('the checksum that the fixtures write is a PNG’s', () => {
  expect(crc32('IEND')).toBe(0xae426082);
});
