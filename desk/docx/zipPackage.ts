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

/** Parts as they are packed, by what stands in them. */
const kept = new Map<string, Content>();
const MOST_KEPT = 8;

interface Packing {
  /** Not for a package that stands in another. */
  deflated?: boolean;
  /** A part that is large, and the same in one file after the other: packed once. */
  kept?: string;
}

/** Zips parts in the order given. Node's own deflate is several times faster than the one docx brings along. */
export function zipPackage(
  parts: Iterable<[path: string, bytes: string | Uint8Array]>,
  { deflated = true, kept: keptPath }: Packing = {},
): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of parts) {
    const entry: Entry = {
      name: Buffer.from(path),
      offset,
      ...(path === keptPath ? keptContent(String(bytes)) : contentOf(bytes, deflated)),
    };
    const local = localHeader(entry);
    chunks.push(local, entry.name, entry.body);
    directory.push(centralHeader(entry), entry.name);
    offset += local.length + entry.name.length + entry.body.length;
  }
  const centre = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...chunks, centre, endRecord(directory.length / 2, centre.length, offset)]));
}

function keptContent(text: string): Content {
  let known = kept.get(text);
  if (!known) {
    known = contentOf(text, true);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, known);
  }
  return known;
}

function contentOf(bytes: string | Uint8Array, deflated: boolean): Content {
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
