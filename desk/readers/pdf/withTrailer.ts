/** How far before its type a catalog's object begins, in bytes. */
const DICTIONARY = 4_000;

/** A file whose end is missing, with an end that names its catalog: pdf.js finds the objects by itself, but not where to begin. Null where there is no catalog. */
export function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = file.lastIndexOf('/Catalog');
  if (at < 0) return null;
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
  const start = before.lastIndexOf(' obj');
  const number = /(\d{1,10}) (\d{1,5})$/.exec(before.slice(Math.max(0, start - 20), start));
  if (start < 0 || !number) return null;
  return Buffer.concat([file, Buffer.from(`\nendobj\ntrailer\n<</Root ${number[0]} R>>\nstartxref\n0\n%%EOF\n`)]);
}
