import { Refusal } from '../../engine/nouns/refusal.ts';

/** Bytes as text: byte order marks first, then UTF-8 where it fits, the declared charset, Windows-1252 for what is left. */
export function decodeText(bytes: Uint8Array, declared = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuseBinary(bytes);
    return decoderFor(declared).decode(bytes);
  }
}

function decoderFor(declared: string): TextDecoder {
  try {
    return new TextDecoder(declared || 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
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
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ?? '';
}
