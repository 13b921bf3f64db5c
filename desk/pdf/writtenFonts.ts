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
}

/** The faces of one file: each is embedded once, each distinct word encoded once. */
export function writtenFonts(pen: Pen): WrittenFonts {
  const faces = new Map<Face, WrittenFace>();

  function written(face: Face): WrittenFace {
    let known = faces.get(face);
    if (!known) {
      pen.font(fontOf(face));
      known = { embedded: pen._font, words: new Map() };
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
      const { embedded, words: known } = written(face);
      let content = '';
      for (const word of words) {
        let encoded = known.get(word);
        if (encoded === undefined) {
          encoded = encodeWord(embedded, face, word);
          known.set(word, encoded);
        }
        content += encoded;
      }
      // Strings that touch are one string.
      return content.replaceAll('><', '');
    },
  };
}

function encodeWord(embedded: EmbeddedFont, face: Face, word: string): string {
  let content = '<';
  for (const { id, codePoints, advanceWidth, kern } of shapeOf(face, word).glyphs) {
    const glyph = embedded.subset.includeGlyph(id);
    embedded.widths[glyph] ??= advanceWidth;
    embedded.unicode[glyph] ??= codePoints;
    content += glyph.toString(16).padStart(4, '0');
    if (kern !== 0) content += `>${number(-kern)}<`;
  }
  return `${content}>`.replace(/<>$/, '');
}

/** At most three decimals, no exponent: a thousandth of a point is far below what any printer shows. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
