import { create, type Font } from 'fontkit';
import type { Face } from '../../engine/nouns/page.ts';
import { embedFont, hexOf, type UsedFont } from './embedFont.ts';
import type { PdfFile } from './openFile.ts';
import { bytesOf, type Cluster, type ShapedGlyph, shapeOf } from './shapes.ts';
import { escaped, number } from './written.ts';

export interface WrittenFonts {
  face(face: Face): WrittenFace;
  /** Writes all of them. */
  end(): void;
}

/** A face as one file uses it. */
export interface WrittenFace {
  /** In the resources of pages. */
  name: string;
  object: number;
  /** Which glyphs its places mean so far: content that was written until now looks the same wherever this and its bytes are the same. */
  places(): string;
  encode(word: string, rightToLeft: boolean): EncodedWord;
}

export interface EncodedWord {
  /** All of the word, where its glyphs stand on the baseline and say what they are; else null. */
  plain: string | null;
  spans: EncodedSpan[];
}

/** Glyphs that say together what they stand for. */
interface EncodedSpan {
  parts: EncodedPart[];
  /** What the glyphs say, as UTF-16 in hexadecimal (ActualText, ISO 32000-1, 14.9.4); null where each says its own signs. */
  says: string | null;
}

/** Glyphs of the embedded subset with their kerning: the inside of a string in a TJ array. It begins and ends within a string. */
interface EncodedPart {
  glyphs: string;
  /** Above the baseline, in thousandths of the type size. */
  rise: number;
}

interface OpenFace extends UsedFont {
  /** Place in the subset by glyph and the signs it stands for: a PDF gives every glyph one meaning. */
  places: Map<number, Map<string, string>>;
}

/** Opened once. */
const fonts = new Map<Face, Font>();

/** The faces of one file: each is embedded once, each distinct word encoded once. */
export function writtenFonts(file: PdfFile): WrittenFonts {
  const faces = new Map<Face, { open: OpenFace; written: WrittenFace }>();

  function opened(face: Face): { open: OpenFace; written: WrittenFace } {
    const open = usedFont(face, file.reserve(), faces.size);
    const rightward = new Map<string, EncodedWord>();
    const leftward = new Map<string, EncodedWord>();
    const written: WrittenFace = {
      name: `F${open.index + 1}`,
      object: open.object,
      places: () => open.subset.glyphs.join(),
      encode(word, rightToLeft) {
        const words = rightToLeft ? leftward : rightward;
        let encoded = words.get(word);
        if (encoded === undefined) {
          encoded = encodeWord(open, shapeOf(face, word, rightToLeft).clusters, rightToLeft);
          words.set(word, encoded);
        }
        return encoded;
      },
    };
    return { open, written };
  }

  return {
    face(face) {
      let known = faces.get(face);
      if (!known) {
        known = opened(face);
        faces.set(face, known);
      }
      return known.written;
    },
    end() {
      for (const { open } of faces.values()) embedFont(file, open);
    },
  };
}

function usedFont(face: Face, object: number, index: number): OpenFace {
  let font = fonts.get(face);
  if (!font) {
    font = create(bytesOf(face));
    fonts.set(face, font);
  }
  const nothing = font.getGlyph(0).advanceWidth * (1000 / font.unitsPerEm);
  // .notdef: it may not mean U+0000 (ISO 14289-1, 7.21.7).
  const meanings = ['\ufffd'];
  return {
    object,
    font,
    bytes: bytesOf(face),
    subset: font.createSubset(),
    widths: [nothing],
    meanings,
    index,
    places: new Map(),
  };
}

function encodeWord(face: OpenFace, clusters: Cluster[], rightToLeft: boolean): EncodedWord {
  const spans: EncodedSpan[] = [];
  for (const { text, glyphs } of clusters) {
    const [first] = glyphs;
    const advancing = glyphs.length === 1 ? 1 : glyphs.filter(advances).length;
    if (advancing <= 1 || rightToLeft) {
      // The letter says all; its marks say nothing. From right to left nothing else comes out of pdftotext in the right order.
      const speaking = glyphs.length === 1 ? first : (glyphs.find(advances) ?? first);
      for (const glyph of glyphs) {
        if (glyph === speaking)
          addGlyph(spans, null, encodeGlyph(face, glyph, rightToLeft ? fromTheRight(text) : text), glyph.dy);
        else addGlyph(spans, NOTHING, encodeGlyph(face, glyph, UNSEEN), glyph.dy);
      }
      continue;
    }
    const span: EncodedSpan = { parts: [], says: `FEFF${hexOf(text)}` };
    spans.push(span);
    for (const glyph of glyphs) addPart(span, encodeGlyph(face, glyph, glyph === first ? text : UNSEEN), glyph.dy);
  }
  return { plain: plainGlyphs(spans), spans };
}

function advances(glyph: ShapedGlyph): boolean {
  return glyph.advanceWidth + glyph.kern > 0;
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
  if (last && last.rise === rise) last.glyphs += glyphs;
  else parts.push({ glyphs, rise });
}

/** ActualText without a word. */
const NOTHING = 'FEFF';
/** What a silent glyph says to readers that do not know ActualText: a sign that is not seen (ZERO WIDTH SPACE). */
const UNSEEN = '\u200b';

function encodeGlyph(face: OpenFace, glyph: ShapedGlyph, text: string): string {
  const { dx, kern } = glyph;
  return `${moved(dx)}${placeOf(face, glyph, text)}${moved(kern - dx)}`;
}

/** The pen moved to the right within a string of a TJ array, by thousandths of the type size. */
export function moved(by: number): string {
  const written = number(-by);
  return written === '0' ? '' : `)${written}(`;
}

/** The glyph's place in the subset, as two bytes of a string; a glyph that stands for something else this time goes in once more. */
function placeOf(face: OpenFace, { id, advanceWidth }: ShapedGlyph, text: string): string {
  const { subset, meanings, widths, places } = face;
  let known = places.get(id);
  if (!known) {
    known = new Map();
    places.set(id, known);
  }
  const said = known.get(text);
  if (said !== undefined) return said;
  let place = subset.includeGlyph(id);
  if (meanings[place] !== undefined) place = subset.glyphs.push(id) - 1;
  meanings[place] = text;
  widths[place] = advanceWidth;
  const bytes = escaped(String.fromCharCode(place >> 8, place & 255));
  known.set(text, bytes);
  return bytes;
}
