import type { Glyph } from './glyph.ts';

/** Points. */
const CELL = 16;
/** More cells than a page is high. */
const STRIDE = 1_000_000;

/** Bold type and shadows are made by setting the same letter twice with a hair's shift: one stays, one that can be seen where there is one. */
export function withoutDoubles(glyphs: Glyph[]): Glyph[] {
  const letters = new Map<string, Map<number, Glyph[]>>();
  const isDouble = (glyph: Glyph): boolean => {
    if (glyph.text === ' ') return false;
    const reach = Math.min(0.12 * glyph.size, 2);
    let cells = letters.get(glyph.text);
    if (!cells) {
      cells = new Map();
      letters.set(glyph.text, cells);
    }
    const [left, right] = [Math.floor((glyph.x - reach) / CELL), Math.floor((glyph.x + reach) / CELL)];
    const [top, foot] = [Math.floor((glyph.y - reach) / CELL), Math.floor((glyph.y + reach) / CELL)];
    for (let x = left; x <= right; x += 1) {
      for (let y = top; y <= foot; y += 1) {
        if (cells.get(x * STRIDE + y)?.some((other) => isOver(glyph, other, reach))) return true;
      }
    }
    const own = Math.floor(glyph.x / CELL) * STRIDE + Math.floor(glyph.y / CELL);
    const there = cells.get(own);
    if (there) there.push(glyph);
    else cells.set(own, [glyph]);
    return false;
  };
  const doubles = new Set<Glyph>();
  for (const glyph of glyphs) if (glyph.hiding === '' && isDouble(glyph)) doubles.add(glyph);
  for (const glyph of glyphs) if (glyph.hiding !== '' && isDouble(glyph)) doubles.add(glyph);
  return doubles.size === 0 ? glyphs : glyphs.filter((glyph) => !doubles.has(glyph));
}

function isOver(one: Glyph, other: Glyph, reach: number): boolean {
  return (
    Math.abs(one.x - other.x) <= reach &&
    Math.abs(one.y - other.y) <= reach &&
    Math.abs(one.size - other.size) <= 0.1 * one.size
  );
}
