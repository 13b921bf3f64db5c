import type { Band } from './band.ts';

/** Bands that must not be parted. */
export interface Chunk {
  bands: Band[];
  /** Its last bands where they are a figure that may float, and what leads to it: a heading. */
  figure: Band[] | null;
  lead: Band[];
}

export function chunksOf(bands: Band[]): Chunk[] {
  const chunks: Chunk[] = [];
  let chunk: Band[] = [];
  const end = () => {
    if (chunk.length > 0) chunks.push(chunkOf(chunk));
    chunk = [];
  };
  for (const band of bands) {
    if (band.breakBefore) end();
    chunk.push(band);
    if (!band.keep) end();
  }
  end();
  return chunks;
}

/** A figure's own last band keeps nothing: a chunk ends in at most one. */
function chunkOf(bands: Band[]): Chunk {
  const from = bands.findIndex((band) => band.figure?.floats);
  if (from < 0) return { bands, figure: null, lead: bands };
  return { bands, figure: bands.slice(from), lead: bands.slice(0, from) };
}
