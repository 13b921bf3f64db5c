import { constants, crc32, inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { type Budget, DOCX_LIMITS } from './budget.ts';
import { type ZipEntry, zipEntries } from './zipEntries.ts';

/** One part as far as it could be unpacked. */
export interface Part {
  bytes: Uint8Array;
  /** False where the zip is damaged here: bytes are missing, or are not those that were packed. */
  whole: boolean;
}

/** A zip as Word uses it: parts by name. Names are in lower case, with slashes, without one in front. */
export interface Package {
  names: string[];
  has: (name: string) => boolean;
  /** @throws Refusal 'too-complex', 'format' */
  part: (name: string) => Part | null;
  /** The first bytes of a part: a few kilobytes. Never throws. */
  head: (name: string) => Uint8Array;
  whole: boolean;
}

/** The size that stands for another field, which is not read: what is unpacked is counted anyway. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const HEAD = 1024;
/** Packed bytes handed over at once where every byte that can be saved counts, and where a bomb may hide. */
const SALVAGE_STEP = 1024;
const HEAD_STEP = 64;

/** @throws Refusal 'too-complex' for too many entries, 'format' for a zip in which nothing is found */
export function openPackage(bytes: Uint8Array, budget: Budget): Package {
  const { entries, count, whole } = zipEntries(bytes, DOCX_LIMITS.entries);
  if (count > DOCX_LIMITS.entries) {
    throw new Refusal(
      'too-complex',
      `${budget.file} holds more than ${DOCX_LIMITS.entries} files, which is the most that is read.`,
      'Copy the article’s text and paste that.',
    );
  }
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byName.has(entry.name)) byName.set(entry.name, entry);
  if (byName.size === 0) throw damaged(budget, 'nothing in it can be found');
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    part: (name) => {
      const entry = byName.get(name);
      return entry ? unpacked(bytes, entry, budget) : null;
    },
    head: (name) => headOf(bytes, byName.get(name)),
    whole,
  };
}

export function damaged(budget: Budget, why: string): Refusal {
  return new Refusal('format', `${budget.file} is damaged: ${why}.`, 'Ask the sender for it again, or paste its text.');
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Part {
  if (entry.encrypted) {
    throw new Refusal(
      'format',
      `${budget.file} is locked with a password.`,
      'Save it without a password and capture that.',
    );
  }
  const room = budget.room();
  if (entry.inflated !== ELSEWHERE && entry.inflated > room) throw budget.tooBig();
  const packed = bytes.subarray(entry.start, entry.end);
  const part = inflated(packed, entry.method, budget);
  budget.spend(part.bytes.length);
  const isTrue = entry.crc < 0 || crc32(part.bytes) === entry.crc;
  return { bytes: part.bytes, whole: part.whole && isTrue };
}

function inflated(packed: Uint8Array, method: number, budget: Budget): Part {
  const room = budget.room();
  if (method === STORED) {
    if (packed.length > room) throw budget.tooBig();
    return { bytes: packed, whole: true };
  }
  if (method !== DEFLATED) throw damaged(budget, 'it is packed in a way that Word never uses');
  try {
    return { bytes: inflateRawSync(packed, { maxOutputLength: Math.max(1, room) }), whole: true };
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw budget.tooBig();
    return { bytes: salvaged(packed, room, SALVAGE_STEP, budget), whole: false };
  }
}

/** As much as comes out before the damage. zlib gives back nothing of a stream that breaks; fflate gives what it had. */
function salvaged(packed: Uint8Array, most: number, step: number, budget?: Budget): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step));
      if (length > most) {
        if (budget) throw budget.tooBig();
        break;
      }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  return joined(pieces, length);
}

function joined(pieces: Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function headOf(bytes: Uint8Array, entry: ZipEntry | undefined): Uint8Array {
  if (entry === undefined) return new Uint8Array(0);
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.method !== DEFLATED) return packed.subarray(0, HEAD);
  const start = packed.subarray(0, HEAD);
  try {
    return inflateRawSync(start, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: HEAD * 64 });
  } catch {
    return salvaged(start, HEAD, HEAD_STEP);
  }
}
