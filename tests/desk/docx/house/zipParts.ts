import { strToU8, zipSync } from 'fflate';

export type Parts = Record<string, string | Uint8Array>;

/** A zip of parts, always the same bytes. */
export function zipParts(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { mtime: '2024-02-01' });
}
