import type { Drawn, DrawOrder } from './drawing.ts';

let thread: Worker | null = null;
let count = 0;
const files = new Map<Uint8Array, number>();
const waiting = new Map<number, (picture: ImageBitmap | null) => void>();

/** A drawing under way: who no longer wants it calls it off. */
export interface Drawing {
  /** Null where it could not be drawn, or was called off. */
  picture: Promise<ImageBitmap | null>;
  callOff: () => void;
}

/** A page (from 1) as a picture, `scale` in pixels a point. A file is read when its first page is wanted. */
export function drawPage(pdf: Uint8Array, page: number, scale: number): Drawing {
  const drawing = ++count;
  const { promise, resolve } = Promise.withResolvers<ImageBitmap | null>();
  waiting.set(drawing, resolve);
  tell({ do: 'draw', drawing, file: opened(pdf), page, scale });
  return { picture: promise, callOff: () => waiting.has(drawing) && tell({ do: 'cancel', drawing }) };
}

/** Closes all files but these. */
export function keepOpen(pdfs: Set<Uint8Array>): void {
  for (const [pdf, file] of files) {
    if (pdfs.has(pdf)) continue;
    files.delete(pdf);
    tell({ do: 'close', file });
  }
}

function opened(pdf: Uint8Array): number {
  const known = files.get(pdf);
  if (known !== undefined) return known;
  const file = ++count;
  files.set(pdf, file);
  tell({ do: 'open', file, bytes: pdf });
  return file;
}

function tell(order: DrawOrder): void {
  thread ??= begun();
  thread.postMessage(order);
}

function begun(): Worker {
  const one = new Worker(new URL('./drawThread.ts', import.meta.url), { type: 'module' });
  one.addEventListener('message', ({ data }: MessageEvent<Drawn>) => {
    waiting.get(data.drawing)?.(data.picture);
    waiting.delete(data.drawing);
  });
  return one;
}
