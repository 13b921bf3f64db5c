import { Refusal } from '../../engine/nouns/refusal.ts';
import { charsetOf, isBrokenUtf8 } from './charsetOf.ts';

/** Bytes as text: byte order marks first, UTF-8 where it fits, the declared charset where that fits, else the one its letters speak for. */
export function decodeText(bytes: Uint8Array, declared = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuseBinary(bytes);
    return asDeclared(bytes, declared) ?? new TextDecoder(settledCharset(bytes, declared)).decode(bytes);
  }
}

/** Null where it declares nothing known, or something its bytes are not. */
function asDeclared(bytes: Uint8Array, declared: string): string | null {
  try {
    return declared === '' ? null : new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page with a few broken bytes is still in the charset that it declares, unless its letters speak for another. */
function settledCharset(bytes: Uint8Array, declared: string): string {
  if (isBrokenUtf8(bytes)) return 'utf-8';
  const spoken = charsetOf(bytes);
  if (spoken !== 'windows-1252' || /^utf-?8$/i.test(declared)) return spoken;
  try {
    return new TextDecoder(declared || spoken).encoding;
  } catch {
    return spoken;
  }
}

/** Text has hardly any control bytes; pictures, archives and programs are full of them. @throws Refusal 'binary' */
export function refuseBinary(bytes: Uint8Array, fileName = ''): void {
  const sample = bytes.subarray(0, 65_536);
  if (sample[0] === 0xff && sample[1] === 0xfe) return;
  if (sample[0] === 0xfe && sample[1] === 0xff) return;
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls += 1;
  if (controls > Math.max(4, sample.length / 200)) {
    throw new Refusal(
      'binary',
      `${fileName === '' ? 'This file' : `“${fileName}”`} holds no readable text; it looks like a picture, an archive or a program.`,
      'Save the article as text or HTML and try that.',
    );
  }
}

/** The charset a web page names in its first kilobytes, or ''. */
export function declaredCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<(?:meta|\?xml)[^>]{0,200}(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ?? '';
}
