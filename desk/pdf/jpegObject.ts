import { jpegSegments } from '../media/jpegSegments.ts';
import type { PictureObject } from './writePicture.ts';

const COLOURS: Record<number, string> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };

/** A JPEG goes into the file as it is: PDF reads its compression. */
export function jpegObject(bytes: Uint8Array): PictureObject {
  const { width, height, components, adobe } = headersOf(bytes);
  return {
    entries: {
      Width: width,
      Height: height,
      ColorSpace: COLOURS[components] ?? 'DeviceRGB',
      BitsPerComponent: 8,
      // Adobe's programs write four colours inverted, and say so by this marker only.
      ...(components === 4 && adobe ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
      Filter: 'DCTDecode',
    },
    bytes,
  };
}

function headersOf(bytes: Uint8Array): { width: number; height: number; components: number; adobe: boolean } {
  const segments = jpegSegments(bytes);
  const frame = segments.find(({ marker }) => marker >= 0xc0 && marker <= 0xc2);
  if (!frame) throw new Error('a stored JPEG has no frame');
  const view = new DataView(frame.body.buffer, frame.body.byteOffset, frame.body.byteLength);
  return {
    height: view.getUint16(1),
    width: view.getUint16(3),
    components: view.getUint8(5),
    adobe: segments.some(({ marker }) => marker === 0xee),
  };
}
