/** What the thread that draws is told. Files and drawings have numbers. */
export type DrawOrder =
  | { do: 'open'; file: number; bytes: Uint8Array }
  | { do: 'close'; file: number }
  /** A page, from 1. */
  | { do: 'draw'; drawing: number; file: number; page: number; size: DrawSize }
  | { do: 'cancel'; drawing: number };

/** A page as a picture; null where it could not be drawn, or was called off. */
export interface Drawn {
  drawing: number;
  picture: ImageBitmap | null;
}

/** Pixels a point, or how many across the page. */
export type DrawSize = { scale: number } | { width: number };
