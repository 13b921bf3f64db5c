/** EXIF is a TIFF of its own behind six bytes (CIPA DC-008, 4.5); orientation is tag 0x0112 of its first directory. */
const HEAD = 6;
const ORIENTATION = 0x0112;
const SHORT = 3;

/** 1 to 8; 1 where it says nothing that can be read. */
export function orientationIn(body: Uint8Array): number {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  try {
    const little = view.getUint16(HEAD) === 0x4949;
    const first = HEAD + view.getUint32(HEAD + 4, little);
    const count = view.getUint16(first, little);
    for (let entry = 0; entry < count; entry += 1) {
      const at = first + 2 + 12 * entry;
      if (view.getUint16(at, little) !== ORIENTATION) continue;
      const value = view.getUint16(at + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch {
    // Cut short, or pointing outside itself.
  }
  return 1;
}

/** A whole APP1 segment that says how the picture is held, and nothing else: browsers go by it. */
export function exifWith(orientation: number): Uint8Array {
  const segment = new Uint8Array(36);
  const view = new DataView(segment.buffer);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, 34);
  segment.set([0x45, 0x78, 0x69, 0x66, 0, 0], 4);
  const tiff = 10;
  view.setUint16(tiff, 0x4d4d);
  view.setUint16(tiff + 2, 42);
  view.setUint32(tiff + 4, 8);
  view.setUint16(tiff + 8, 1);
  view.setUint16(tiff + 10, ORIENTATION);
  view.setUint16(tiff + 12, SHORT);
  view.setUint32(tiff + 14, 1);
  view.setUint16(tiff + 18, orientation);
  return segment;
}
