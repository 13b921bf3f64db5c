import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Below this many bytes setting up the compressor costs more than it gains. */
const WORTH_DEFLATING = 512;
/** An eighth larger than at zlib's usual level, in half the time. */
const LEVEL = 3;
/** 1 January 1980, the first day a zip can name: the same for every file, so that the bytes are reproducible. */
const DAY = 0x0021;

type Content = { method: number; body: Buffer; size: number; crc: number };
type Entry = Content & { name: Buffer; offset: number };

export const STYLES_PATH = 'word/styles.xml';
/** Styles as they are packed: the largest part of a short file, and the same in every briefing of a theme. */
const styles = new Map<string, Content>();
const MOST_STYLES = 8;

/**
 * Zips parts in the order given. Node's own deflate is several times faster than the one docx brings along. Not `deflated`: a
 * package for another.
 */
export function zipPackage(
  parts: Iterable<[path: string, bytes: string | Uint8Array]>,
  { deflated } = { deflated: true },
): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of parts) {
    const entry: Entry = { name: Buffer.from(path), offset, ...contentOf(path, bytes, deflated) };
    const local = localHeader(entry);
    chunks.push(local, entry.name, entry.body);
    directory.push(centralHeader(entry), entry.name);
    offset += local.length + entry.name.length + entry.body.length;
  }
  const centre = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...chunks, centre, endRecord(directory.length / 2, centre.length, offset)]));
}

function contentOf(path: string, bytes: string | Uint8Array, deflated: boolean): Content {
  if (path !== STYLES_PATH || typeof bytes !== 'string' || !deflated) return packed(bytes, deflated);
  let known = styles.get(bytes);
  if (!known) {
    known = packed(bytes, deflated);
    if (styles.size >= MOST_STYLES) styles.clear();
    styles.set(bytes, known);
  }
  return known;
}

function packed(bytes: string | Uint8Array, deflated: boolean): Content {
  const raw = Buffer.from(bytes as string);
  const worth = deflated && raw.length >= WORTH_DEFLATING;
  return {
    method: worth ? DEFLATED : STORED,
    body: worth ? deflateRawSync(raw, { level: LEVEL }) : raw,
    size: raw.length,
    crc: crc32(raw),
  };
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  writeShared(header, 4, entry);
  return header;
}

function centralHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(VERSION, 4);
  writeShared(header, 6, entry);
  header.writeUInt32LE(entry.offset, 42);
  return header;
}

/** The fields that both headers of an entry have in the same order. */
function writeShared(header: Buffer, at: number, { name, method, body, size, crc }: Entry): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(DAY, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(body.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
