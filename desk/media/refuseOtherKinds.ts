import { Refusal } from '../../engine/nouns/refusal.ts';

/** What files that are no PNG or JPEG begin with, and what to do with them. */
const OTHERS: { name: string; begins: RegExp; hint: string }[] = [
  { name: 'a GIF', begins: /^GIF8/, hint: 'Save the frame that matters as PNG.' },
  { name: 'a WebP picture', begins: /^RIFF....WEBP/s, hint: 'Save it as PNG or JPEG.' },
  { name: 'an AVIF picture', begins: /^....ftypavi/s, hint: 'Save it as PNG or JPEG.' },
  { name: 'a HEIC photo', begins: /^....ftyp(?:hei|hev|mif|msf)/s, hint: 'Export it as JPEG.' },
  { name: 'a TIFF picture', begins: /^(?:II\*\0|MM\0\*)/, hint: 'Save it as PNG or JPEG.' },
  { name: 'a BMP picture', begins: /^BM/, hint: 'Save it as PNG.' },
  { name: 'a PDF', begins: /^%PDF-/, hint: 'Save the page or figure as PNG.' },
  {
    name: 'an SVG drawing',
    // A drawing may carry scripts and fetch things.
    begins: /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s/>]/i,
    hint: 'Export it as PNG, twice as large as it shall be printed.',
  },
];

const LOOKED_AT = 2048;

/** Says what it is instead of a PNG or JPEG. @throws Refusal 'picture-kind' */
export function refuseOtherKinds(bytes: Uint8Array): never {
  const beginning = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  const known = OTHERS.find(({ begins }) => begins.test(beginning));
  throw new Refusal(
    'picture-kind',
    known ? `This is ${known.name}; only PNG and JPEG are taken.` : 'This is no PNG and no JPEG.',
    known?.hint ?? 'Save the picture as PNG or JPEG.',
  );
}
