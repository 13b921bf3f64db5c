import { create, type Font } from 'fontkit';
import type { Face } from '../../engine/nouns/page.ts';
import { fontBytes } from './fontFiles.ts';

/** A word shaped once: glyphs, and how far each moves the pen beyond its own width. Thousandths of the type size. */
export interface Shape {
  width: number;
  /** `text`: the signs that the glyph stands for. */
  glyphs: { id: number; text: string; advanceWidth: number; kern: number }[];
}

interface OpenFace {
  font: Font;
  scale: number;
  shapes: Map<string, Shape>;
  covered: Map<number, boolean>;
}

/** Words kept for a face before its store is emptied: some 40 MB at the very most. */
const MOST_SHAPES = 60_000;

const faces = new Map<Face, OpenFace>();

export function fontOf(face: Face): Font {
  return opened(face).font;
}

export function shapeOf(face: Face, word: string): Shape {
  const open = opened(face);
  const known = open.shapes.get(word);
  if (known) return known;
  if (open.shapes.size >= MOST_SHAPES) open.shapes.clear();
  const shape = shaped(open, word);
  open.shapes.set(word, shape);
  return shape;
}

/** Whether the face has a sign for the code point. */
export function covers(face: Face, codePoint: number): boolean {
  const { font, covered } = opened(face);
  let known = covered.get(codePoint);
  if (known === undefined) {
    known = font.hasGlyphForCodePoint(codePoint);
    covered.set(codePoint, known);
  }
  return known;
}

function opened(face: Face): OpenFace {
  let open = faces.get(face);
  if (!open) {
    const font = create(fontBytes(face));
    open = { font, scale: 1000 / font.unitsPerEm, shapes: new Map(), covered: new Map() };
    faces.set(face, open);
  }
  return open;
}

function shaped({ font, scale }: OpenFace, word: string): Shape {
  // A glyph that stands for two signs (a ligature and its own letter, a hyphen and a soft one) would keep those it was first met with.
  font._glyphs = {};
  // Composed: fontkit puts a loose accent beside its letter, not above it.
  const { glyphs, positions } = font.layout(word.normalize('NFC'));
  let width = 0;
  const made = glyphs.map((glyph, index) => {
    const advance = (positions[index]?.xAdvance ?? glyph.advanceWidth) * scale;
    width += advance;
    const advanceWidth = glyph.advanceWidth * scale;
    return {
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      advanceWidth,
      kern: advance - advanceWidth,
    };
  });
  return { width, glyphs: made };
}
