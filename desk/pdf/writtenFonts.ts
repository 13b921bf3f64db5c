import { create, type Font, type Glyph } from 'fontkit';
import type { Face } from '../../engine/nouns/page.ts';
import type { EmbeddedFont, Pen } from './pdfkitParts.ts';
import { bytesOf, type Cluster, type ShapedGlyph, shapeOf } from './shapes.ts';

export interface WrittenFonts {
  /** The face's name in the resources of the page that is being written. */
  use(face: Face): string;
  /** The face's words as parts of a text object. */
  encoder(face: Face, rightToLeft: boolean): (word: string) => EncodedWord;
}

export interface EncodedWord {
  /** The word as the inside of one string, where it is no more than that: strings that touch are one string. */
  inner: string | null;
  /** Otherwise all of it, where its glyphs stand on the baseline and say what they are; else null. */
  plain: string | null;
  spans: EncodedSpan[];
}

/** Glyphs that say together what they stand for. */
interface EncodedSpan {
  parts: EncodedPart[];
  /** What the glyphs say, as UTF-16 in hexadecimal (ActualText, ISO 32000-1, 14.9.4); null where each says its own signs. */
  says: string | null;
}

/** Glyphs of the embedded subset with their kerning: the inside of a TJ array. */
interface EncodedPart {
  glyphs: string;
  /** Above the baseline, in thousandths of the type size. */
  rise: number;
}

interface WrittenFace {
  embedded: EmbeddedFont;
  rightward: Map<string, EncodedWord>;
  leftward: Map<string, EncodedWord>;
  /** Places in the subset by glyph: one for each of the signs it stands for, since a PDF gives every glyph one meaning. */
  places: Map<number, { text: string; place: number }[]>;
}

/** Opened once: what pdfkit takes to embed a subset. */
const fonts = new Map<Face, Font>();

/** The faces of one file: each is embedded once, each distinct word encoded once. */
export function writtenFonts(pen: Pen): WrittenFonts {
  const faces = new Map<Face, WrittenFace>();

  function written(face: Face): WrittenFace {
    let known = faces.get(face);
    if (!known) {
      pen.font(fontOf(face));
      // pdfkit says that .notdef means U+0000, which no sign may mean (ISO 14289-1, 7.21.7).
      pen._font.unicode[0] = [0xfffd];
      known = { embedded: pen._font, rightward: new Map(), leftward: new Map(), places: new Map() };
      faces.set(face, known);
    }
    return known;
  }

  return {
    use(face) {
      const { embedded } = written(face);
      pen.page.fonts[embedded.id] ??= embedded.ref();
      return embedded.id;
    },
    encoder(face, rightToLeft) {
      const open = written(face);
      const known = rightToLeft ? open.leftward : open.rightward;
      return (word) => {
        let encoded = known.get(word);
        if (encoded === undefined) {
          encoded = encodeWord(open, shapeOf(face, word, rightToLeft).clusters, rightToLeft);
          known.set(word, encoded);
        }
        return encoded;
      };
    },
  };
}

function fontOf(face: Face): Font {
  let font = fonts.get(face);
  if (!font) {
    font = create(bytesOf(face));
    decodeOnce(font);
    fonts.set(face, font);
  }
  return font;
}

/** To see whether a glyph is made of others, fontkit takes its outline apart each time it goes into a subset: in every file again. */
function decodeOnce(font: Font): void {
  const glyphOf = font.getGlyph.bind(font);
  const seen = new WeakSet<Glyph>();
  font.getGlyph = (id, codePoints) => {
    const glyph = glyphOf(id, codePoints);
    if (!seen.has(glyph) && glyph._decode) {
      seen.add(glyph);
      glyph._decode = once(glyph._decode.bind(glyph));
    }
    return glyph;
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function encodeWord(face: WrittenFace, clusters: Cluster[], rightToLeft: boolean): EncodedWord {
  if (!rightToLeft && clusters.length > 0 && clusters.every(isSimple)) return encodeSimply(face, clusters);
  const spans: EncodedSpan[] = [];
  for (const { text, glyphs } of clusters) {
    const [first] = glyphs;
    const advancing = glyphs.filter((glyph) => glyph.advanceWidth + glyph.kern > 0);
    if (glyphs.length === 1 || advancing.length <= 1 || rightToLeft) {
      // The letter says all; its marks say nothing. From right to left nothing else comes out of pdftotext in the right order.
      const speaking = advancing[0] ?? first;
      for (const glyph of glyphs) {
        if (glyph === speaking)
          addGlyph(spans, null, encodeGlyph(face, glyph, rightToLeft ? fromTheRight(text) : text), glyph.dy);
        else addGlyph(spans, NOTHING, encodeGlyph(face, glyph, UNSEEN), glyph.dy);
      }
      continue;
    }
    const span: EncodedSpan = { parts: [], says: hexOf(text) };
    spans.push(span);
    for (const glyph of glyphs) addPart(span, encodeGlyph(face, glyph, glyph === first ? text : UNSEEN), glyph.dy);
  }
  const plain = plainGlyphs(spans);
  const inner = plain?.startsWith('(') && plain.endsWith(')') ? plain.slice(1, -1) : null;
  return { inner, plain, spans };
}

/** A sign and its glyph on the baseline, as nearly all are. */
function isSimple({ glyphs }: Cluster): boolean {
  const [glyph] = glyphs;
  return glyphs.length === 1 && glyph?.dx === 0 && glyph.dy === 0;
}

const NONE: EncodedSpan[] = [];

/** The same as the long way gives, for words that are all simple. */
function encodeSimply(face: WrittenFace, clusters: Cluster[]): EncodedWord {
  // Joined, not added up: V8 would keep a tree of the pieces, and walk through it with every line that the word stands in.
  const parts: string[] = [];
  let after = '';
  for (const { text, glyphs } of clusters) {
    const glyph = glyphs[0] as ShapedGlyph;
    if (after !== '') parts.push(')', after, '(');
    parts.push(placeBytes(placeOf(face, glyph, text)));
    after = moved(glyph.kern);
  }
  const inner = parts.join('');
  return after === '' ? { inner, plain: null, spans: NONE } : { inner: null, plain: `(${inner})${after}`, spans: NONE };
}

function plainGlyphs([span, ...more]: EncodedSpan[]): string | null {
  if (!span) return '';
  const [part, ...others] = span.parts;
  const isPlain = more.length === 0 && others.length === 0 && span.says === null && part?.rise === 0;
  return isPlain ? part.glyphs : null;
}

const LETTERS = /^\p{L}+$/u;

/**
 * What a glyph of a word from the right says. Readers turn such words round sign by sign, poppler ligatures of letters not:
 * a letter with its points, or with a joiner, is said from its end.
 */
function fromTheRight(text: string): string {
  return LETTERS.test(text) ? text : Array.from(text).reverse().join('');
}

function addGlyph(spans: EncodedSpan[], says: string | null, glyphs: string, rise: number): void {
  const last = spans.at(-1);
  if (last && last.says === says) addPart(last, glyphs, rise);
  else spans.push({ parts: [{ glyphs, rise }], says });
}

function addPart({ parts }: EncodedSpan, glyphs: string, rise: number): void {
  const last = parts.at(-1);
  if (last && last.rise === rise) last.glyphs = (last.glyphs + glyphs).replaceAll(')(', '');
  else parts.push({ glyphs, rise });
}

/** ActualText without a word. */
const NOTHING = 'FEFF';
/** What a silent glyph says to readers that do not know ActualText: a sign that is not seen (ZERO WIDTH SPACE). */
const UNSEEN = '\u200b';

function encodeGlyph(face: WrittenFace, glyph: ShapedGlyph, text: string): string {
  const { dx, kern } = glyph;
  return `${moved(dx)}(${placeBytes(placeOf(face, glyph, text))})${moved(kern - dx)}`;
}

const places: string[] = [];

/** A place in the subset as it stands within a string of the file: two bytes (ISO 32000-1, 7.3.4.2). In hexadecimal it would be twice as long. */
function placeBytes(place: number): string {
  places[place] ??= escaped(place >> 8) + escaped(place & 0xff);
  return places[place];
}

/** Brackets would end the string; a carriage return would be read as a line feed. */
function escaped(byte: number): string {
  if (byte === 0x0d) return '\\r';
  const sign = String.fromCharCode(byte);
  return sign === '(' || sign === ')' || sign === '\\' ? `\\${sign}` : sign;
}

/** The pen moved to the right within a TJ array, by thousandths of the type size. */
export function moved(by: number): string {
  const written = number(-by);
  return written === '0' ? '' : `${written} `;
}

/** The glyph's place in the subset; a glyph that stands for something else this time goes in once more. */
function placeOf({ embedded, places }: WrittenFace, { id, advanceWidth }: ShapedGlyph, text: string): number {
  let meanings = places.get(id);
  if (!meanings) {
    meanings = [];
    places.set(id, meanings);
  }
  for (const known of meanings) if (known.text === text) return known.place;
  const { subset, unicode, widths } = embedded;
  let place = subset.includeGlyph(id);
  if (unicode[place] !== undefined) place = subset.glyphs.push(id) - 1;
  unicode[place] = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  widths[place] = advanceWidth;
  meanings.push({ text, place });
  return place;
}

function hexOf(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return hex;
}

/** At most three decimals, no exponent: a thousandth of a point is far below what any printer shows. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
