/** The bytes of every JPEG in a PDF, which carries them as they are; other pictures are pixels there. */
export function pdfJpegs(bytes: Uint8Array): Uint8Array[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  for (let at = file.indexOf('/DCTDecode'); at >= 0; at = file.indexOf('/DCTDecode', at + 1)) {
    const opening = file.indexOf('stream', at);
    const closing = file.indexOf('endstream', opening + 6);
    if (opening < 0 || closing < 0) break;
    const start = opening + (file[opening + 6] === 0x0d ? 8 : 7);
    // A JPEG ends with FF D9; what follows is the line end before the keyword.
    const end = file.lastIndexOf(END_OF_IMAGE, closing) + END_OF_IMAGE.length;
    if (end > start) found.push(bytes.subarray(start, end));
  }
  return found;
}

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
