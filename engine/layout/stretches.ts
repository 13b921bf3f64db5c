import type { Inline } from '../nouns/document.ts';
import type { Face, LinkTarget } from '../nouns/page.ts';
import type { RoleStyle } from '../nouns/theme.ts';
import { bidiLevels } from '../script/bidiLevels.ts';
import { lineEnds } from '../script/lineEnds.ts';
import type { Setting } from './setting.ts';

/** One look of text on a line. */
export interface Look {
  face: Face;
  size: number;
  colour: string;
  /** Points above the baseline. */
  rise: number;
  node: number;
  link: LinkTarget | undefined;
  /** BCP 47. */
  language: string;
}

/** Text of one look that was shaped as one. */
export interface Piece {
  text: string;
  width: number;
  look: Look;
  /** Of embedding (UAX 9): its place in the line. */
  level: number;
  /** Shaped from right to left. */
  leftward: boolean;
}

/** Text between two places where a line may end (UAX 14). Spaces at its end need no room at the end of a line. */
export interface Stretch {
  pieces: Piece[];
  spaces: Piece[];
  width: number;
  spaceWidth: number;
  notes: number[];
  /** The line must end after it. */
  ends: boolean;
  /** A word goes on after it: drawn where the line ends here. */
  hyphen: Piece | null;
}

type TextStyle = Pick<RoleStyle, 'family' | 'weight' | 'italic' | 'size' | 'colour'>;

/** Stands in the text for the raised number of a note: a line never ends before it (WORD JOINER). */
const NOTE_SIGN = '\u2060';
const LINE_END = '\n';

interface Segment {
  start: number;
  look: Look;
  note: number;
}

/** Most stretches have few of everything: what they have none of is shared, and never added to. */
const NONE: never[] = [];

export function emptyStretch(): Stretch {
  return { pieces: [], spaces: [], width: 0, spaceWidth: 0, notes: [], ends: false, hyphen: null };
}

/** Inlines cut where lines may end. `node` is the structure element that holds them. */
export function stretchesOf(
  setting: Setting,
  inlines: Inline[],
  style: TextStyle,
  node: number,
  rightToLeft = false,
): Stretch[] {
  const { text, segments } = joinInlines(setting, inlines, style, node);
  if (text === '') return [];
  const levels = bidiLevels(text, rightToLeft);
  const stretches: Stretch[] = [];
  const space: Space = { look: null, level: 0, pieces: [] };
  let from = 0;
  let segment = 0;
  for (const end of lineEnds(text)) {
    const stretch: Stretch = {
      pieces: NONE,
      spaces: NONE,
      width: 0,
      spaceWidth: 0,
      notes: NONE,
      ends: false,
      hyphen: null,
    };
    while (from < end) {
      while ((segments[segment + 1]?.start ?? Number.POSITIVE_INFINITY) <= from) segment += 1;
      const current = segments[segment] as Segment;
      const level = levels?.[from] ?? 0;
      let to = Math.min(end, segments[segment + 1]?.start ?? end);
      if (levels) to = endOfLevel(levels, from, to);
      addText(setting, stretch, text, from, to, current, level, space);
      from = to;
    }
    stretches.push(stretch);
  }
  return stretches;
}

function endOfLevel(levels: Uint8Array, from: number, to: number): number {
  let end = from + 1;
  while (end < to && levels[end] === levels[from]) end += 1;
  return end;
}

function joinInlines(setting: Setting, inlines: Inline[], style: TextStyle, node: number) {
  const base: Look = {
    face: faceOf(style, false, false),
    size: style.size,
    colour: style.colour,
    rise: 0,
    node,
    link: undefined,
    language: setting.document.language,
  };
  const segments: Segment[] = [];
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      const words = printable(inline.text);
      if (words === '') continue;
      segments.push({ start: text.length, look: lookOf(setting, inline, style, base), note: 0 });
      text += words;
    } else if (inline.kind === 'break') {
      segments.push({ start: text.length, look: base, note: 0 });
      text += LINE_END;
    } else {
      segments.push({ start: text.length, look: raised(setting, inline.number, style, base), note: inline.number });
      text += NOTE_SIGN;
    }
  }
  return { text, segments };
}

/** Text as it can be set: white space of every kind that would end a line is a space; controls and soft hyphens have no sign. */
function printable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(UNPRINTABLE, '')
    .toWellFormed();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is meant
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u2060\ufeff\ufffe\uffff]/g;

function lookOf(setting: Setting, inline: Extract<Inline, { kind: 'text' }>, style: TextStyle, base: Look): Look {
  let { node, language } = base;
  if (inline.language !== undefined) {
    language = inline.language;
    node = setting.node('Span', node, language);
  }
  const link = leadsTo(inline);
  if (!link && !inline.bold && !inline.italic) return { ...base, node, language };
  const face = faceOf(style, inline.bold ?? false, inline.italic ?? false);
  if (!link) return { ...base, node, language, face };
  // A cross-reference reads as the words around it: only what leads out of the file is coloured.
  if (link.to !== 'url')
    return { ...base, face, link, language, node: setting.node('Link', setting.node('Reference', node)) };
  return { ...base, face, link, language, colour: setting.document.theme.accent, node: setting.node('Link', node) };
}

function leadsTo({ link, refersTo }: Extract<Inline, { kind: 'text' }>): LinkTarget | undefined {
  return link === undefined ? refersTo : { to: 'url', url: link };
}

function raised(setting: Setting, number: number, style: TextStyle, base: Look): Look {
  const reference = setting.node('Reference', base.node);
  return {
    face: faceOf({ ...style, weight: 'regular' }, false, false),
    size: style.size * 0.66,
    colour: setting.document.theme.accent,
    rise: style.size * 0.36,
    node: setting.node('Link', reference),
    link: { to: 'note', number },
    language: base.language,
  };
}

export function faceOf(style: Pick<RoleStyle, 'family' | 'weight' | 'italic'>, bold: boolean, italic: boolean): Face {
  const weight = bold ? 'bold' : style.weight;
  return `${style.family}-${weight}${style.italic !== italic ? '-italic' : ''}`;
}

/** The last single space that was set: the next one is mostly the same. */
interface Space {
  look: Look | null;
  level: number;
  pieces: Piece[];
}

/** The part of the text from `from` to `to`, which is of one look. */
function addText(
  setting: Setting,
  stretch: Stretch,
  text: string,
  from: number,
  to: number,
  { look, note }: Segment,
  level: number,
  space: Space,
): void {
  const leftward = level % 2 === 1;
  if (note > 0) {
    stretch.notes = [...stretch.notes, note];
    // Digits run from left to right wherever they stand.
    addPieces(stretch, shaped(setting, String(note), look, level, false));
    return;
  }
  const ended = text[to - 1] === LINE_END;
  const end = ended ? to - 1 : to;
  if (ended) stretch.ends = true;
  const ink = inkEnd(text, from, end);
  // Spaces in front can only come where the look changes between two spaces.
  if (ink > from) addPieces(stretch, shaped(setting, text.slice(from, ink), look, level, leftward));
  if (ink === end) return;
  if (end - ink > 1 || text.charCodeAt(ink) !== 0x20) {
    addSpaces(stretch, shaped(setting, text.slice(ink, end), look, level, leftward));
    return;
  }
  if (space.look !== look || space.level !== level) {
    space.pieces = shaped(setting, ' ', look, level, leftward);
    space.look = look;
    space.level = level;
  }
  addSpaces(stretch, space.pieces);
}

/** Where the part of the text ends without the white space at its end. */
function inkEnd(text: string, from: number, to: number): number {
  if (to === from) return to;
  if (isPlain(text.charCodeAt(to - 1))) return to;
  if (to - 1 > from && text.charCodeAt(to - 1) === 0x20 && isPlain(text.charCodeAt(to - 2))) return to - 1;
  return from + text.slice(from, to).trimEnd().length;
}

/** Latin, Greek and Cyrillic signs are no white space. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x0530);
}

function addPieces(stretch: Stretch, pieces: Piece[]): void {
  if (stretch.spaces.length > 0) {
    stretch.pieces = [...stretch.pieces, ...stretch.spaces];
    stretch.width += stretch.spaceWidth;
    stretch.spaces = NONE;
    stretch.spaceWidth = 0;
  }
  for (const piece of pieces) stretch.width += piece.width;
  if (stretch.pieces.length === 0) stretch.pieces = pieces;
  else stretch.pieces.push(...pieces);
}

function addSpaces(stretch: Stretch, pieces: Piece[]): void {
  for (const piece of pieces) stretch.spaceWidth += piece.width;
  stretch.spaces = stretch.spaces.length === 0 ? pieces : [...stretch.spaces, ...pieces];
}

/** Text as pieces; other faces help out where the face lacks a sign. */
export function shaped(setting: Setting, text: string, look: Look, level = 0, leftward = level % 2 === 1): Piece[] {
  const { measure } = setting;
  const known = measure.known(look.face, text, leftward);
  // The remembered string and not the one cut out of the text: most words of a long document stand there once.
  if (known) return [{ text: known.word, width: (known.width * look.size) / 1000, look, level, leftward }];
  return measure.substitutes(look.face, text, look.language).map((part) => {
    if (part.missing) setting.missing.add(part.text);
    const width = (measure.width(part.face, part.text, leftward) * look.size) / 1000;
    return { text: part.text, width, look: { ...look, face: part.face }, level, leftward };
  });
}
