/** A stored PNG taken apart; its soundness was looked at when it was taken in. */
export interface PngParts {
  width: number;
  height: number;
  /** Bits of one sample. */
  depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with opacity, 6 colour with opacity. */
  type: number;
  interlaced: boolean;
  palette: Uint8Array;
  /** tRNS: what stands for nothing; null for none. */
  transparent: Uint8Array | null;
  /** The compressed rows. */
  rows: Uint8Array;
  /** Their length once inflated. */
  rawLength: number;
}

/** Adam7: where each pass begins, and its steps (PNG, 8.2). */
export const PASSES: readonly (readonly [x: number, y: number, dx: number, dy: number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function samplesOf(type: number): number {
  return SAMPLES[type] ?? 1;
}

export function pngParts(bytes: Uint8Array): PngParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = { width: view.getUint32(16), height: view.getUint32(20), depth: bytes[24] ?? 8, type: bytes[25] ?? 0 };
  const interlaced = bytes[28] === 1;
  let palette = new Uint8Array();
  let transparent: Uint8Array | null = null;
  const rows: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'PLTE') palette = new Uint8Array(body);
    if (name === 'tRNS') transparent = new Uint8Array(body);
    if (name === 'IDAT') rows.push(body);
    at += 12 + length;
  }
  return {
    ...head,
    interlaced,
    palette,
    transparent,
    rows: Buffer.concat(rows),
    rawLength: rawLength(head, interlaced),
  };
}

/** Bytes of all rows, each with the byte that names its filter. */
export function rawLength(
  { width, height, depth, type }: Pick<PngParts, 'width' | 'height' | 'depth' | 'type'>,
  interlaced: boolean,
): number {
  const row = (pixels: number) => 1 + Math.ceil((pixels * depth * samplesOf(type)) / 8);
  if (!interlaced) return height * row(width);
  return PASSES.reduce((sum, [x, y, dx, dy]) => {
    const across = Math.ceil((width - x) / dx);
    const down = Math.ceil((height - y) / dy);
    return across <= 0 || down <= 0 ? sum : sum + down * row(across);
  }, 0);
}
