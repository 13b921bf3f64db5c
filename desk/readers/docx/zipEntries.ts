/** Where a zip says that one of its files lies. Sizes are claims; -1 where it says none. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  /** Byte offset of the packed bytes. */
  start: number;
  /** Byte offset behind them. */
  end: number;
  inflated: number;
  crc: number;
}

export interface ZipListing {
  entries: ZipEntry[];
  /** Entries that there are, or that the zip claims to have; more than `most` are not listed. */
  count: number;
  /** Whether it had a table of contents that could be trusted. */
  whole: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Sizes and offsets of that value stand elsewhere (zip64). */
const ELSEWHERE = 0xffffffff;

/** The files of a zip by its table of contents, or, where that is damaged or missing, by the header before each of them. Unpacks nothing. */
export function zipEntries(bytes: Uint8Array, most: number): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listing = byTable(bytes, view, most);
  if (listing === 'damaged' || listing === 'elsewhere') return byHeaders(bytes, view, most, listing === 'elsewhere');
  return listing;
}

function byTable(bytes: Uint8Array, view: DataView, most: number): ZipListing | 'damaged' | 'elsewhere' {
  const end = endOfTable(view);
  if (end < 0) return 'damaged';
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff) return 'elsewhere';
  if (count > most) return { entries: [], count, whole: true };
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    const entry = located(bytes, view, at, nameLength);
    if (typeof entry === 'string') return entry;
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries, count, whole: true };
}

/** The end record stands within the last 64 kB, before a comment. */
function endOfTable(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function located(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
): ZipEntry | 'damaged' | 'elsewhere' {
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (packed === ELSEWHERE || local === ELSEWHERE) return 'elsewhere';
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return 'damaged';
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return 'damaged';
  return {
    name: nameOf(bytes, at + 46, nameLength),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    start,
    end: start + packed,
    inflated: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
  };
}

function byHeaders(bytes: Uint8Array, view: DataView, most: number, whole: boolean): ZipListing {
  const entries: ZipEntry[] = [];
  let at = nextHeader(bytes, 0);
  while (at >= 0 && at + 30 <= bytes.length && entries.length <= most) {
    const flags = view.getUint16(at + 6, true);
    const nameLength = view.getUint16(at + 26, true);
    const start = at + 30 + nameLength + view.getUint16(at + 28, true);
    const packed = view.getUint32(at + 18, true);
    const isSized = (flags & 8) === 0 && packed !== ELSEWHERE && start + packed <= bytes.length;
    const next = nextHeader(bytes, isSized ? start + packed : Math.min(start, bytes.length));
    const end = isSized ? start + packed : next < 0 ? bytes.length : next;
    if (start <= bytes.length) {
      entries.push({
        name: nameOf(bytes, at + 30, nameLength),
        method: view.getUint16(at + 8, true),
        encrypted: (flags & 1) === 1,
        start,
        end,
        inflated: isSized ? view.getUint32(at + 22, true) : -1,
        crc: isSized ? view.getUint32(at + 14, true) : -1,
      });
    }
    at = next;
  }
  return { entries, count: entries.length, whole };
}

function nextHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return at;
  }
  return -1;
}

/** Some writers put the slashes of Windows, some begin with one; parts are looked for without regard to case. */
function nameOf(bytes: Uint8Array, at: number, length: number): string {
  const name = new TextDecoder().decode(bytes.subarray(at, at + length));
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
