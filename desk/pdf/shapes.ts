import * as harfbuzz from 'harfbuzzjs';
import type { Face } from '../../engine/nouns/page.ts';
import { fontBytes } from './fontFiles.ts';

/** A glyph as it is drawn. Lengths in thousandths of the type size. */
export interface ShapedGlyph {
  id: number;
  /** How far the font says that the glyph moves the pen. */
  advanceWidth: number;
  /** What this word adds to that. */
  kern: number;
  /** Where it is drawn from the pen: to the right, and above the baseline. */
  dx: number;
  dy: number;
}

/** A letter with its marks, or more where they are drawn as one, and the glyphs. `text` in the order of reading. */
export interface Cluster {
  text: string;
  glyphs: ShapedGlyph[];
}

/** A word shaped once. Clusters stand from left to right, whatever way the word is read. */
export interface Shape {
  word: string;
  width: number;
  clusters: Cluster[];
  /** Whether the face has all its signs; null until somebody asked. */
  covered: boolean | null;
}

interface OpenFace {
  font: harfbuzz.Font;
  bytes: Uint8Array;
  scale: number;
  height: { ascent: number; descent: number };
  /** Advances of glyphs by id, in font units. */
  advances: Map<number, number>;
  rightward: Map<string, Shape>;
  leftward: Map<string, Shape>;
  covered: Map<number, boolean>;
  /** Those that stand on their place, by id. */
  glyphs: Map<number, ShapedGlyph[]>;
  clusters: Map<ShapedGlyph, Cluster[]>;
}

/** Words kept for a face before its store is emptied: some 20 MB where they are Latin. */
const MOST_SHAPES = 60_000;

const faces = new Map<Face, OpenFace>();
const buffer = new harfbuzz.Buffer();

/** Shaped by HarfBuzz: fontkit puts marks of Arabic, points of Hebrew and the Thai sara am in the wrong places. */
export function shapeOf(face: Face, word: string, rightToLeft: boolean): Shape {
  const open = opened(face);
  const shapes = rightToLeft ? open.leftward : open.rightward;
  let shape = shapes.get(word);
  if (!shape) {
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    const own = ownString(word);
    shape = shaped(open, own, rightToLeft);
    shapes.set(own, shape);
  }
  return shape;
}

/** V8 keeps the whole text that a longer string was cut out of for as long as the string lives. */
function ownString(word: string): string {
  return word.length < 13 ? word : Buffer.from(word, 'utf16le').toString('utf16le');
}

/** Whether the face has a sign for the code point. */
export function covers(face: Face, codePoint: number): boolean {
  const { font, covered } = opened(face);
  let known = covered.get(codePoint);
  if (known === undefined) {
    known = (font.nominalGlyph(codePoint) ?? 0) !== 0;
    covered.set(codePoint, known);
  }
  return known;
}

/** Above and below the baseline, both positive, in thousandths of the type size. */
export function heightOf(face: Face): { ascent: number; descent: number } {
  return opened(face).height;
}

/** The bytes of the font file, read once. */
export function bytesOf(face: Face): Uint8Array {
  return opened(face).bytes;
}

function opened(face: Face): OpenFace {
  let open = faces.get(face);
  if (!open) {
    const bytes = fontBytes(face);
    const made = new harfbuzz.Face(new harfbuzz.Blob(bytes));
    const font = new harfbuzz.Font(made);
    const scale = 1000 / made.upem;
    const { ascender, descender } = font.hExtents();
    open = {
      font,
      bytes,
      scale,
      height: { ascent: ascender * scale, descent: -descender * scale },
      advances: new Map(),
      rightward: new Map(),
      leftward: new Map(),
      covered: new Map(),
      glyphs: new Map(),
      clusters: new Map(),
    };
    faces.set(face, open);
  }
  return open;
}

/** Where a word is parted: drawn as a hyphen, told as what it is (ISO 32000-1, 14.8.2.2.3). */
const SOFT_HYPHEN = '\u00ad';

function shaped(open: OpenFace, word: string, rightToLeft: boolean): Shape {
  if (word === SOFT_HYPHEN) {
    const { clusters, ...hyphen } = shaped(open, '-', rightToLeft);
    return { ...hyphen, word, clusters: clusters.map((cluster) => ({ ...cluster, text: SOFT_HYPHEN })) };
  }
  buffer.reset();
  buffer.setFlags(harfbuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  buffer.addText(word);
  buffer.guessSegmentProperties();
  buffer.setDirection(rightToLeft ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(open.font, buffer);
  const glyphs = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const starts = [...new Set(glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  const clusters: Cluster[] = [];
  let width = 0;
  for (let first = 0; first < glyphs.length; ) {
    const start = glyphs[first]?.cluster ?? 0;
    let after = first + 1;
    while (after < glyphs.length && glyphs[after]?.cluster === start) after += 1;
    const at = starts.indexOf(start);
    // Signs before the first cluster have no glyph of their own: they go with it.
    const text = word.slice(at === 0 ? 0 : start, starts[at + 1] ?? word.length);
    const own: ShapedGlyph[] = [];
    for (let place = first; place < after; place += 1) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[place] ?? {};
      width += xAdvance * open.scale;
      own.push(glyphOf(open, glyphs[place]?.codepoint ?? 0, xAdvance, xOffset, yOffset));
    }
    clusters.push(own.length === 1 ? shared(open, text, own[0] as ShapedGlyph) : { text, glyphs: own });
    first = after;
  }
  return { word, width, clusters, covered: null };
}

/** Lengths in font units; glyphs that stand on their place are few, and each is kept once. */
function glyphOf(open: OpenFace, id: number, advance: number, right: number, up: number): ShapedGlyph {
  const { scale } = open;
  const advanceWidth = advanceOf(open, id) * scale;
  const kern = advance * scale - advanceWidth;
  if (right !== 0 || up !== 0) return { id, advanceWidth, kern, dx: right * scale, dy: up * scale };
  const known = open.glyphs.get(id) ?? [];
  if (known.length === 0) open.glyphs.set(id, known);
  for (const one of known) if (one.kern === kern) return one;
  const glyph = { id, advanceWidth, kern, dx: 0, dy: 0 };
  known.push(glyph);
  return glyph;
}

/** A sign with its glyph: of most words that is all, and in all of them it is the same. */
function shared(open: OpenFace, text: string, glyph: ShapedGlyph): Cluster {
  if (glyph.dx !== 0 || glyph.dy !== 0) return { text, glyphs: [glyph] };
  const known = open.clusters.get(glyph) ?? [];
  if (known.length === 0) open.clusters.set(glyph, known);
  for (const one of known) if (one.text === text) return one;
  const cluster = { text, glyphs: [glyph] };
  known.push(cluster);
  return cluster;
}

function advanceOf({ font, advances }: OpenFace, id: number): number {
  let known = advances.get(id);
  if (known === undefined) {
    known = font.glyphHAdvance(id);
    advances.set(id, known);
  }
  return known;
}
