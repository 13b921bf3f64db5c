import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../desk/readers/decodeText.ts';
import { readBytes } from '../../../desk/readers/readBytes.ts';
import type { Reading } from '../../../desk/readers/reading.ts';

const WORDS = 'Die Tore der Schleuse öffnen für 5 € – „bald“.';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** The few letters of the test that Windows-1252 has at other places than Unicode. */
function windows1252(text: string): Uint8Array {
  const places: Record<string, number> = { '€': 0x80, '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from([...text].map((letter) => places[letter] ?? letter.charCodeAt(0)));
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const reading = (bytes: Uint8Array, changes: Partial<Reading> = {}): Reading => ({
  bytes,
  format: 'text',
  fileName: '',
  url: '',
  accessedOn: '',
  ...changes,
});

describe('bytes as text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(WORDS)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${WORDS}`)],
    ['UTF-16, little end first', utf16(WORDS, true)],
    ['UTF-16, big end first', utf16(WORDS, false)],
    ['Windows-1252', windows1252(WORDS)],
  ])('%s', async (_name, bytes) => {
    expect((await readBytes(reading(bytes))).text).toBe(WORDS);
  });

  it('believes the charset that a page declares', async () => {
    const page = (charset: string) =>
      windows1252(`<html><head><meta charset="${charset}"></head><body><p>${WORDS}</p></body></html>`);
    expect((await readBytes(reading(page('windows-1252'), { format: 'html' }))).text).toBe(WORDS);
    expect((await readBytes(reading(page('iso-8859-1'), { format: 'html' }))).text).toBe(WORDS);
    expect((await readBytes(reading(page('no-such-charset'), { format: 'html' }))).text).toBe(WORDS);
  });

  it('does not believe it where the bytes are UTF-8', async () => {
    const page = utf8(`<html><head><meta charset="windows-1252"></head><body><p>${WORDS}</p></body></html>`);
    expect((await readBytes(reading(page, { format: 'html' }))).text).toBe(WORDS);
  });

  it('reads other charsets that are declared', () => {
    expect(decodeText(Uint8Array.from([0xcf, 0xee, 0xf0, 0xf2]), 'windows-1251')).toBe('Порт');
  });

  it('keeps the hash of the bytes as they came, mark and all', async () => {
    const plain = await readBytes(reading(utf8(WORDS)));
    const marked = await readBytes(reading(utf8(`\ufeff${WORDS}`)));
    expect(marked.sha256).not.toBe(plain.sha256);
    expect(marked.byteLength).toBe(plain.byteLength + 3);
  });
});

describe('the format', () => {
  it.each<[string, string, string]>([
    ['', '<!doctype html><p>Some words.</p>', 'text/html'],
    ['', '<!--StartFragment--><b>Some words.</b>', 'text/html'],
    ['page.htm', 'Some words.', 'text/html'],
    ['notes.md', 'Some words.', 'text/markdown'],
    ['', '# Heading\n\nSome words.', 'text/markdown'],
    ['notes.txt', 'Some <b>words</b>.', 'text/plain'],
    ['', '1 < 2 and <div> is a tag', 'text/plain'],
  ])('of %j: %s', async (fileName, text, mediaType) => {
    expect((await readBytes(reading(utf8(text), { format: 'auto', fileName }))).mediaType).toBe(mediaType);
  });
});
