import { exifWith, orientationIn } from './exifOrientation.ts';
import { jpegSegments, type Segment } from './jpegSegments.ts';
import { damaged } from './pictureLimits.ts';
import type { CleanPicture } from './readPicture.ts';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;

/**
 * A JPEG segment by segment. Of metadata stay the colour profile, what Adobe says of the colours, and the orientation in an EXIF of our own
 * that says nothing else; GPS, device, owner, captions, previews and what hangs behind the picture go. @throws Refusal 'picture-damaged'
 */
export function cleanJpeg(bytes: Uint8Array): CleanPicture {
  const segments = jpegSegments(bytes);
  const frames = segments.filter(isFrame);
  const [frame] = frames;
  if (!frame || frames.length > 1) throw damaged('its header is missing');
  const { width, height } = sizeOf(frame);
  const exif = segments.find((one) => one.marker === APP1 && startsWith(one.body, 'Exif\0'));
  const orientation = exif ? orientationIn(exif.body) : 1;
  const kept = segments.filter(isKept).map(({ whole }) => whole);
  // JFIF, where there is one, stands first.
  const jfif = segments.find((one) => one.marker === APP0 && isKept(one))?.whole;
  const rest = kept.filter((whole) => whole !== jfif);
  const turned = orientation === 1 ? [] : [exifWith(orientation)];
  const clean = Buffer.concat([bytes.subarray(0, 2), ...(jfif ? [jfif] : []), ...turned, ...rest]);
  return { width, height, orientation, bytes: new Uint8Array(clean) };
}

function isKept({ marker, body }: Segment): boolean {
  if (marker === APP0) return startsWith(body, 'JFIF\0');
  if (marker === APP2) return startsWith(body, 'ICC_PROFILE\0');
  if (marker === APP14) return startsWith(body, 'Adobe');
  return !(marker >= APP0 && marker <= APP15) && marker !== COMMENT;
}

/** SOF: C0 to CF but for tables (C4), an extension (C8) and arithmetic coding's (CC). */
function isFrame({ marker }: Segment): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Baseline, extended or progressive with eight bits: what PDF, Word and browsers all read. */
function sizeOf({ marker, body }: Segment): { width: number; height: number } {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  if (body.byteLength < 6) throw damaged('its header is cut short');
  const components = view.getUint8(5);
  if (marker > 0xc2 || view.getUint8(0) !== 8 || ![1, 3, 4].includes(components)) {
    throw damaged('it is compressed in a way that few programs know');
  }
  if (body.byteLength !== 6 + 3 * components) throw damaged('its header is damaged');
  return { height: view.getUint16(1), width: view.getUint16(3) };
}

function startsWith(body: Uint8Array, words: string): boolean {
  return [...words].every((letter, at) => body[at] === letter.charCodeAt(0));
}
