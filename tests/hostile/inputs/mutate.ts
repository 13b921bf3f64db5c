import type { Picks } from '../../bench/seededPicks.ts';

const ODD_NUMBERS = [
  '0',
  '-1',
  '1',
  '255',
  '65535',
  '65536',
  '2147483647',
  '4294967295',
  '99999999999',
  '1e308',
  'NaN',
  '0.0000001',
];
const ODD_BYTES = [0, 1, 0x7f, 0x80, 0xff, 0x0a, 0x22, 0x3c, 0x3e, 0x26, 0x28, 0x29, 0x5b, 0x5d];

/** One to eight random changes of the kinds that file corpora are made of: bits, bytes, numbers, stretches cut, doubled, swapped, blown up. */
export function mutated(seed: Uint8Array, picks: Picks): Uint8Array {
  let bytes = Uint8Array.from(seed);
  for (let count = picks.between(1, 8); count > 0 && bytes.length > 1; count--) bytes = changedOnce(bytes, picks);
  return bytes;
}

function changedOnce(bytes: Uint8Array<ArrayBuffer>, { between, one }: Picks): Uint8Array<ArrayBuffer> {
  const at = between(0, bytes.length - 1);
  const length = between(1, Math.min(bytes.length - at, 400));
  switch (between(0, 9)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << between(0, 7));
      return bytes;
    case 1:
      bytes[at] = one(ODD_BYTES);
      return bytes;
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 3:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    case 4:
      return Uint8Array.from(bytes.subarray(0, Math.max(1, at)));
    case 5:
      return joined(bytes.subarray(0, at), new Uint8Array(between(1, 3000)).fill(one(ODD_BYTES)), bytes.subarray(at));
    case 6:
      return withNumber(bytes, at, one(ODD_NUMBERS));
    case 7: {
      const other = between(0, bytes.length - 1);
      return joined(bytes.subarray(0, at), bytes.subarray(other, other + length), bytes.subarray(at));
    }
    case 8:
      new DataView(bytes.buffer).setUint8(at, 0xff);
      if (at + 4 <= bytes.length)
        new DataView(bytes.buffer).setUint32(at, between(0, 1) * 0xffffffff, one([true, false]));
      return bytes;
    default:
      bytes.copyWithin(between(0, bytes.length - 1), at, at + length);
      return bytes;
  }
}

/** Puts another number in the place of the next one that is written in digits. */
function withNumber(bytes: Uint8Array<ArrayBuffer>, from: number, number: string): Uint8Array<ArrayBuffer> {
  const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
  let at = from;
  while (at < bytes.length && !isDigit(bytes[at])) at++;
  let end = at;
  while (isDigit(bytes[end])) end++;
  return joined(bytes.subarray(0, at), new TextEncoder().encode(number), bytes.subarray(end));
}

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
