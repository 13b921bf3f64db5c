import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../desk/files/writeWhole.ts';

const Frame = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() });
/** Where a window stood, in screen pixels. */
export type Frame = z.infer<typeof Frame>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Enough of the window to take hold of it and pull it back. */
const GRIP = 80;

/** Null when nothing usable is kept, or when it stood on a display that is gone. */
export function recallFrame(path: string, displays: Area[]): Frame | null {
  const kept = Frame.safeParse(readJson(path));
  if (!kept.success) return null;
  return displays.some((display) => overlaps(kept.data, display)) ? kept.data : null;
}

/** Forgetting it is no trouble worth a word. */
export async function keepFrame(path: string, frame: Frame): Promise<void> {
  await writeWhole(path, new TextEncoder().encode(`${JSON.stringify(frame)}\n`)).catch(() => {});
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function overlaps(frame: Frame, display: Area): boolean {
  const wide = Math.min(frame.x + frame.width, display.x + display.width) - Math.max(frame.x, display.x);
  const topInside = frame.y >= display.y && frame.y <= display.y + display.height - GRIP;
  return wide >= GRIP && topInside;
}
