import { PASSES, type PngParts, samplesOf } from '../media/pngParts.ts';

/** The pixels of a PNG, eight bits each: colours as RGB, and how opaque they are where any is not. `raw`: its inflated rows. */
export function pngPixels(parts: PngParts, raw: Uint8Array): { colours: Uint8Array; opacity: Uint8Array | null } {
  const { width, height, depth, type, interlaced } = parts;
  const colours = new Uint8Array(width * height * 3);
  const opacity = new Uint8Array(width * height).fill(255);
  const paint = painter(parts, colours, opacity);
  const bits = depth * samplesOf(type);
  let at = 0;
  for (const [x0, y0, dx, dy] of interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const across = Math.ceil((width - x0) / dx);
    if (across <= 0) continue;
    const length = Math.ceil((across * bits) / 8);
    let above: Uint8Array = new Uint8Array(length);
    for (let y = y0; y < height; y += dy) {
      const row = raw.subarray(at + 1, at + 1 + length);
      unfilter(raw[at] ?? 0, row, above, Math.max(1, bits >> 3));
      for (let index = 0; index < across; index += 1) paint(row, index, y * width + x0 + index * dx);
      above = row;
      at += 1 + length;
    }
  }
  return { colours, opacity: opacity.some((one) => one < 255) ? opacity : null };
}

/** Takes a row's filter back, in place (PNG, 9.2). `step`: bytes of one pixel. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < row.byteLength; at += 1) {
    const left = at < step ? 0 : (row[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    row[at] = ((row[at] ?? 0) + guess(filter, left, up, corner)) & 255;
  }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const sum = left + up - corner;
      const [fromLeft, fromUp, fromCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
      if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
      return fromUp <= fromCorner ? up : corner;
    }
    default:
      return 0;
  }
}

type Paint = (row: Uint8Array, index: number, pixel: number) => void;

/** Puts the pixel at `index` of a row in its place. Of sixteen bits the upper eight are kept. */
function painter({ depth, type, palette, transparent }: PngParts, colours: Uint8Array, opacity: Uint8Array): Paint {
  const samples = samplesOf(type);
  const most = 2 ** Math.min(depth, 8) - 1;
  const sample = (row: Uint8Array, at: number): number => {
    if (depth === 8) return row[at] ?? 0;
    if (depth === 16) return row[2 * at] ?? 0;
    return ((row[(at * depth) >> 3] ?? 0) >> (8 - depth - ((at * depth) & 7))) & most;
  };
  /** Whether a pixel is the one colour that stands for nothing. */
  const isNothing = (row: Uint8Array, at: number): boolean => {
    if (!transparent || type > 2) return false;
    for (let one = 0; one < samples; one += 1) {
      const whole =
        depth === 16 ? ((row[2 * (at + one)] ?? 0) << 8) | (row[2 * (at + one) + 1] ?? 0) : sample(row, at + one);
      if (whole !== (((transparent[2 * one] ?? 0) << 8) | (transparent[2 * one + 1] ?? 0))) return false;
    }
    return true;
  };
  return (row, index, pixel) => {
    const at = index * samples;
    const first = sample(row, at);
    if (type === 3) {
      for (let one = 0; one < 3; one += 1) colours[3 * pixel + one] = palette[3 * first + one] ?? 0;
      opacity[pixel] = transparent?.[first] ?? 255;
      return;
    }
    const grey = type === 0 || type === 4;
    for (let one = 0; one < 3; one += 1) {
      colours[3 * pixel + one] = grey ? Math.round((first * 255) / most) : sample(row, at + one);
    }
    if (type > 3) opacity[pixel] = sample(row, at + samples - 1);
    else if (isNothing(row, at)) opacity[pixel] = 0;
  };
}
