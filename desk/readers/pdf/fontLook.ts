import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { type FontLook, PLAIN_FONT } from './pen.ts';

/** What pdf.js hands out of a font when asked for `fontExtraProperties`. */
interface Font {
  name?: string;
  fontMatrix?: ArrayLike<number>;
  vertical?: boolean;
  isType3Font?: boolean;
  bbox?: ArrayLike<number>;
}

const BOLD = /bold|black|heavy|semibd|demi|(?:^|\+)CMBX|(?:^|\+)SFBX|[-,]bd\b|-B(?:old)?$/i;

const looks = new WeakMap<object, FontLook>();

/** @param name the font's name within pdf.js */
export function fontLook(page: PDFPageProxy, name: unknown): FontLook {
  if (typeof name !== 'string' || !page.commonObjs.has(name)) return PLAIN_FONT;
  const font = page.commonObjs.get(name) as Font | null;
  if (font === null || typeof font !== 'object') return PLAIN_FONT;
  const known = looks.get(font);
  if (known) return known;
  const look = lookOf(font);
  looks.set(font, look);
  return look;
}

function lookOf(font: Font): FontLook {
  const scale = Math.abs(font.fontMatrix?.[0] ?? 0.001) || 0.001;
  return {
    scale,
    height: font.isType3Font ? type3Height(font) : 1,
    vertical: font.vertical === true,
    isDrawn: font.isType3Font === true,
    bold: BOLD.test(font.name ?? ''),
  };
}

/** The box of the font, where it states one that can be true. */
function type3Height({ bbox, fontMatrix }: Font): number {
  const height = Math.abs((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * Math.abs(fontMatrix?.[3] ?? 0);
  return height > 0 && Number.isFinite(height) ? height : 1;
}
