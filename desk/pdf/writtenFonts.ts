import type { Face } from '../../engine/nouns/page.ts';
import type { EmbeddedFont, Pen } from './pdfkitParts.ts';
import { fontOf, shapeOf } from './shapes.ts';

export interface WrittenFonts {
  /** The face's name in the resources of the page that is being written. */
  use(face: Face): string;
  /** Words as the inside of a TJ array: glyphs of the embedded subset with their kerning. */
  encode(face: Face, words: string[]): string;
}

interface WrittenFace {
  embedded: EmbeddedFont;
  words: Map<string, string>;
  /** Place in the subset by glyph and the signs it stands for: a PDF gives every glyph one meaning. */
  places: Map<string, number>;
}

/** The faces of one file: each is embedded once, each distinct word encoded once. */
export function writtenFonts(pen: Pen): WrittenFonts {
  const faces = new Map<Face, WrittenFace>();

  function written(face: Face): WrittenFace {
    let known = faces.get(face);
    if (!known) {
      pen.font(fontOf(face));
      known = { embedded: pen._font, words: new Map(), places: new Map() };
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
    encode(face, words) {
      const open = written(face);
      const known = open.words;
      let content = '';
      for (const word of words) {
        let encoded = known.get(word);
        if (encoded === undefined) {
          encoded = encodeWord(open, face, word);
          known.set(word, encoded);
        }
        content += encoded;
      }
      // Strings that touch are one string.
      return content.replaceAll('><', '');
    },
  };
}

function encodeWord(face: WrittenFace, name: Face, word: string): string {
  let content = '<';
  for (const { id, text, advanceWidth, kern } of shapeOf(name, word).glyphs) {
    content += placeOf(face, id, text, advanceWidth).toString(16).padStart(4, '0');
    if (kern !== 0) content += `>${number(-kern)}<`;
  }
  return `${content}>`.replace(/<>$/, '');
}

/** The glyph's place in the subset; a glyph that stands for something else this time goes in once more. */
function placeOf({ embedded, places }: WrittenFace, id: number, text: string, advanceWidth: number): number {
  const key = `${id} ${text}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const { subset, unicode, widths } = embedded;
  let place = subset.includeGlyph(id);
  if (unicode[place] !== undefined) place = subset.glyphs.push(id) - 1;
  unicode[place] = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  widths[place] = advanceWidth;
  places.set(key, place);
  return place;
}

/** At most three decimals, no exponent: a thousandth of a point is far below what any printer shows. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
