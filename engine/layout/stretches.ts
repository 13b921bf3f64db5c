import LineBreaker from 'linebreak';
import type { Inline } from '../nouns/document.ts';
import type { Face, LinkTarget } from '../nouns/page.ts';
import type { RoleStyle } from '../nouns/theme.ts';
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
}

/** Text of one look that was shaped as one. */
export interface Piece {
  text: string;
  width: number;
  look: Look;
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
}

/** Stands in the text for the raised number of a note: a line never ends before it (WORD JOINER). */
const NOTE_SIGN = '\u2060';
const LINE_END = '\n';

interface Segment {
  start: number;
  look: Look;
  note: number;
}

/** Inlines cut where lines may end. `node` is the structure element that holds them. */
export function stretchesOf(setting: Setting, inlines: Inline[], style: RoleStyle, node: number): Stretch[] {
  const { text, segments } = joinInlines(setting, inlines, style, node);
  if (text === '') return [];
  const breaker = new LineBreaker(text);
  const stretches: Stretch[] = [];
  let from = 0;
  let segment = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const stretch: Stretch = { pieces: [], spaces: [], width: 0, spaceWidth: 0, notes: [], ends: false };
    while (from < next.position) {
      while ((segments[segment + 1]?.start ?? Number.POSITIVE_INFINITY) <= from) segment += 1;
      const current = segments[segment] as Segment;
      const to = Math.min(next.position, segments[segment + 1]?.start ?? next.position);
      addText(setting, stretch, text.slice(from, to), current);
      from = to;
    }
    stretches.push(stretch);
  }
  return stretches;
}

function joinInlines(setting: Setting, inlines: Inline[], style: RoleStyle, node: number) {
  const base: Look = {
    face: faceOf(style, false, false),
    size: style.size,
    colour: style.colour,
    rise: 0,
    node,
    link: undefined,
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

function lookOf(setting: Setting, inline: Extract<Inline, { kind: 'text' }>, style: RoleStyle, base: Look): Look {
  let { node } = base;
  if (inline.language !== undefined) node = setting.node('Span', node, inline.language);
  if (inline.link === undefined && !inline.bold && !inline.italic) return { ...base, node };
  const face = faceOf(style, inline.bold ?? false, inline.italic ?? false);
  if (inline.link === undefined) return { ...base, node, face };
  const link: LinkTarget = { to: 'url', url: inline.link };
  return { ...base, face, link, colour: setting.document.theme.accent, node: setting.node('Link', node) };
}

function raised(setting: Setting, number: number, style: RoleStyle, base: Look): Look {
  const reference = setting.node('Reference', base.node);
  return {
    face: faceOf({ ...style, weight: 'regular' }, false, false),
    size: style.size * 0.66,
    colour: setting.document.theme.accent,
    rise: style.size * 0.36,
    node: setting.node('Link', reference),
    link: { to: 'note', number },
  };
}

export function faceOf(style: Pick<RoleStyle, 'family' | 'weight' | 'italic'>, bold: boolean, italic: boolean): Face {
  const weight = bold ? 'bold' : style.weight;
  return `${style.family}-${weight}${style.italic !== italic ? '-italic' : ''}`;
}

function addText(setting: Setting, stretch: Stretch, text: string, { look, note }: Segment): void {
  if (note > 0) {
    stretch.notes.push(note);
    addPieces(setting, stretch, String(note), look);
    return;
  }
  const ended = text.endsWith(LINE_END);
  const shown = ended ? text.slice(0, -1) : text;
  if (ended) stretch.ends = true;
  const ink = shown.trimEnd().length;
  // Spaces in front can only come where the look changes between two spaces.
  if (ink > 0) addPieces(setting, stretch, shown.slice(0, ink), look);
  if (ink < shown.length) addSpaces(setting, stretch, shown.slice(ink), look);
}

function addPieces(setting: Setting, stretch: Stretch, text: string, look: Look): void {
  if (stretch.spaces.length > 0) {
    stretch.pieces.push(...stretch.spaces);
    stretch.width += stretch.spaceWidth;
    stretch.spaces = [];
    stretch.spaceWidth = 0;
  }
  for (const piece of shaped(setting, text, look)) {
    stretch.pieces.push(piece);
    stretch.width += piece.width;
  }
}

function addSpaces(setting: Setting, stretch: Stretch, text: string, look: Look): void {
  for (const piece of shaped(setting, text, look)) {
    stretch.spaces.push(piece);
    stretch.spaceWidth += piece.width;
  }
}

/** Text as pieces; other faces help out where the face lacks a sign. */
export function shaped(setting: Setting, text: string, look: Look): Piece[] {
  const { measure } = setting;
  const substitutes = measure.substitutes(look.face, text);
  if (!substitutes) return [{ text, width: (measure.width(look.face, text) * look.size) / 1000, look }];
  return substitutes.map((part) => {
    if (part.missing) for (const sign of part.text) setting.missingSigns.add(sign);
    const width = (measure.width(part.face, part.text) * look.size) / 1000;
    return { text: part.text, width, look: { ...look, face: part.face } };
  });
}
