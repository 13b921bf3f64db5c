import { areaOf, type Box, common, holds } from './matrix.ts';

/** What lies under or over text. */
interface Paint {
  /** Its place among everything drawn on the page. */
  at: number;
  box: Box;
  /** '#rrggbb' where it is one opaque colour all over its box; '' for a picture, a gradient, a shape that is no rectangle. */
  colour: string;
}

/** More than these are a drawing, not a layout. */
const MOST_PAINTS = 5_000;
/** Levels of 255 in one channel; less than this and no eye tells them apart. */
const ALIKE = 14;

/** What a page has been painted with, in order, as far as text can stand on it or be hidden by it. */
export class Paints {
  readonly #paints: Paint[] = [];
  readonly #page: Box;
  #pictured = 0;

  constructor(page: Box) {
    this.#page = page;
  }

  add(at: number, box: Box, colour: string): void {
    if (this.#paints.length >= MOST_PAINTS || box.right - box.left < 3 || box.bottom - box.top < 3) return;
    this.#paints.push({ at, box, colour });
  }

  addPicture(at: number, box: Box): void {
    // Scanners cut pictures into strips.
    this.#pictured = Math.min(1, this.#pictured + areaOf(common(box, this.#page)) / Math.max(1, areaOf(this.#page)));
    this.add(at, box, '');
  }

  /** Share of the page under pictures, 0 to 1; they may overlap. */
  get pictured(): number {
    return this.#pictured;
  }

  /** Whether a mark of this colour, set now at this point, is as good as its ground. Paper is white. */
  isGround(colour: string, x: number, y: number): boolean {
    for (let index = this.#paints.length - 1; index >= 0; index -= 1) {
      const paint = this.#paints[index];
      if (paint && holds(paint.box, x, y)) return paint.colour !== '' && areAlike(paint.colour, colour);
    }
    return areAlike('#ffffff', colour);
  }

  /** Whether one opaque rectangle, painted after `at`, lies over all these points. */
  isCovered(at: number, points: [number, number][]): boolean {
    for (let index = this.#paints.length - 1; index >= 0; index -= 1) {
      const paint = this.#paints[index];
      if (!paint || paint.at < at) return false;
      if (paint.colour !== '' && points.every(([x, y]) => holds(paint.box, x, y))) return true;
    }
    return false;
  }
}

function areAlike(one: string, other: string): boolean {
  for (let at = 1; at < 7; at += 2) {
    const apart = Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16);
    if (!(Math.abs(apart) < ALIKE)) return false;
  }
  return true;
}
