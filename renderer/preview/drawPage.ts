import type { Drawn, DrawOrder, DrawSize } from './drawing.ts';

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

/** A page (from 1) as a picture. A file is read when its first page is wanted, and stays open until it is closed. */
export function drawPage(pdf: Uint8Array, page: number, size: DrawSize): Drawing {
  const drawing = ++count;
  const { promise, resolve } = Promise.withResolvers<ImageBitmap | null>();
  waiting.set(drawing, resolve);
  tell({ do: 'draw', drawing, file: opened(pdf), page, size });
  return { picture: promise, callOff: () => waiting.has(drawing) && tell({ do: 'cancel', drawing }) };
}

export function closePdf(pdf: Uint8Array): void {
  const file = files.get(pdf);
  files.delete(pdf);
  if (file !== undefined) tell({ do: 'close', file });
}

/** A picture as an element of the screen, which takes it over. */
export function canvasOf(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  return canvas;
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
