/** Why a glyph cannot be seen on the page; '' where it can. */
export type Hiding = '' | 'invisible' | 'background' | 'outside' | 'tiny' | 'covered' | 'switched-off';

/** One shape on a page, in points, y downwards from the top of the page as it is shown. */
export interface Glyph {
  /** One letter, or what a ligature stands for; ' ' for any white space. */
  text: string;
  /** Where its pen starts, on the baseline. */
  x: number;
  y: number;
  /** How far the pen goes along the line, without letter spacing. */
  width: number;
  /** Height of an em. */
  size: number;
  /** Direction of the line in whole degrees, clockwise: 0 reads to the right, 90 downwards. */
  angle: number;
  /** Letter spacing that the file asks for after it. */
  tracking: number;
  bold: boolean;
  hiding: Hiding;
  /** Marked by the file as no part of its text: running heads, page numbers, ornaments. */
  artifact: boolean;
}

/** A page as it is shown, before anything is made of it. Points. */
export interface PageGlyphs {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  /** Share of the page that pictures cover, 0 to 1. */
  pictured: number;
}
