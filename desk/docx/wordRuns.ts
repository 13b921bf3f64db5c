import type { Inline } from '../../engine/nouns/document.ts';
import { cleanXml } from './cleanXml.ts';
import { NUMBERING_SIGN } from './docxNumbering.ts';
import type { BookmarkedPlace } from './innerPlaces.ts';
import { type ScriptPart, scriptParts } from './scriptParts.ts';
import { type LanguageSide, sideOf, wordLanguage } from './wordLanguage.ts';
import type { WordLinks } from './wordLinks.ts';
import { element, sign, valued, within, type Xml } from './writtenXml.ts';

type TextInline = Extract<Inline, { kind: 'text' }>;

const KEEP_SPACES = { 'xml:space': 'preserve' };
const NOTE_KINDS = { foot: 'footnote', end: 'endnote' } as const;
const NOTE_LOOKS = {
  foot: element('w:rPr', valued('w:rStyle', 'FootnoteReference')),
  end: element('w:rPr', valued('w:rStyle', 'EndnoteReference')),
};
const LINK_STYLE = valued('w:rStyle', 'Hyperlink');
const BOLD = [sign('w:b'), sign('w:bCs')];
const ITALIC = [sign('w:i'), sign('w:iCs')];
const RIGHT_TO_LEFT = [sign('w:rtl')];
const COMPLEX = [sign('w:cs')];
const HINTS: Partial<Record<LanguageSide, Xml[]>> = {
  eastAsia: [sign('w:rFonts', { 'w:hint': 'eastAsia' })],
  bidi: [sign('w:rFonts', { 'w:hint': 'cs' })],
};
// A tab or line end inside w:t is white space to Word; after the numbering sign a run must end (see docxNumbering).
const APART = new RegExp(`(?<=${NUMBERING_SIGN})|(?=[\\t\\n\\r])|(?<=[\\t\\n\\r])`);
const NEEDS_PARTING = new RegExp(`[\\t\\n\\r${NUMBERING_SIGN}]`);

/** Inlines as runs, the words kept to the letter. */
export function wordRuns(inlines: Inline[], links: WordLinks): Xml[] {
  const runs: Xml[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'break') runs.push(lineEnd());
    else if (inline.kind === 'note-ref') runs.push(noteReference(inline.number, links));
    else runs.push(...textInline(inline, links));
  }
  return runs;
}

/** Words as runs of one look; `looks` are children of w:rPr in the schema's order. */
export function textRuns(text: string, looks: Xml[] = []): Xml[] {
  const clean = cleanXml(text);
  if (clean === '') return [];
  if (!NEEDS_PARTING.test(clean)) return [run(looks, within('w:t', KEEP_SPACES, [clean]))];
  return clean.split(APART).map((part) => {
    if (part === '\t') return run(looks, sign('w:tab'));
    if (part === '\n' || part === '\r') return run(looks, sign('w:br'));
    return run(looks, within('w:t', KEEP_SPACES, [part]));
  });
}

export function run(looks: Xml[], ...children: Xml[]): Xml {
  return looks.length === 0 ? element('w:r', ...children) : element('w:r', element('w:rPr', ...looks), ...children);
}

export function tab(): Xml {
  return element('w:r', sign('w:tab'));
}

/** A field that Word works out as it lays pages out: PAGE, NUMPAGES, PAGEREF. `shown` stands there until it does. */
export function field(instruction: string, shown: string): Xml[] {
  return [
    fieldChar('begin'),
    element('w:r', within('w:instrText', KEEP_SPACES, [` ${instruction} `])),
    fieldChar('separate'),
    ...(shown === '' ? [] : [element('w:r', within('w:t', KEEP_SPACES, [shown]))]),
    fieldChar('end'),
  ];
}

export function fieldChar(type: 'begin' | 'separate' | 'end'): Xml {
  return element('w:r', sign('w:fldChar', { 'w:fldCharType': type }));
}

function lineEnd(): Xml {
  return element('w:r', sign('w:br'));
}

function noteReference(number: number, { notesAt }: WordLinks): Xml {
  return element('w:r', NOTE_LOOKS[notesAt], sign(`w:${NOTE_KINDS[notesAt]}Reference`, { 'w:id': number }));
}

function textInline(inline: TextInline, links: WordLinks): Xml[] {
  const runsIn = (style: Xml[]) => scriptRuns(inline, inline.text, style);
  if (inline.link !== undefined) {
    const linked = links.link(inline.link, runsIn([LINK_STYLE]));
    if (linked) return [linked];
  }
  const place = inline.refersTo && links.place(inline.refersTo);
  return place ? crossReference(inline, place, runsIn([])) : runsIn([]);
}

/** What Word finds at the place is a field, so that it can be renewed; where the words say something else, a way there is left. */
function crossReference(inline: TextInline, { bookmark, shown, counted }: BookmarkedPlace, plain: Xml[]): Xml[] {
  const words = cleanXml(inline.text);
  const at = shown === '' ? -1 : words.lastIndexOf(shown);
  if (at < 0) return [within('w:hyperlink', { 'w:anchor': bookmark, 'w:history': '1' }, plain)];
  const runsOf = (text: string) => scriptRuns(inline, text, []);
  return [
    ...runsOf(words.slice(0, at)),
    fieldChar('begin'),
    element('w:r', within('w:instrText', KEEP_SPACES, [` REF ${bookmark}${counted ? ' \\r' : ''} \\h `])),
    fieldChar('separate'),
    ...runsOf(shown),
    fieldChar('end'),
    ...runsOf(words.slice(at + shown.length)),
  ];
}

/** Words of the inline, each script in runs of its own. `style` comes first. */
function scriptRuns(inline: TextInline, text: string, style: Xml[]): Xml[] {
  const spoken = inline.language === undefined ? null : spokenLanguage(inline.language);
  return scriptParts(text).flatMap((part) => textRuns(part.text, [...style, ...looksOf(inline, part, spoken)]));
}

type Spoken = { side: LanguageSide; tag: string };

function spokenLanguage(language: string): Spoken | null {
  const tag = wordLanguage(language);
  return tag === null ? null : { side: sideOf(language), tag };
}

/** Children of w:rPr in the schema's order (ECMA-376, EG_RPrBase). The hint tells which font signs of no script take. */
function looksOf({ bold, italic }: TextInline, { side, rightToLeft }: ScriptPart, spoken: Spoken | null): Xml[] {
  return [
    ...(HINTS[side] ?? []),
    ...(bold ? BOLD : []),
    ...(italic ? ITALIC : []),
    ...(rightToLeft ? RIGHT_TO_LEFT : side === 'bidi' ? COMPLEX : []),
    ...(spoken?.side === side ? [sign('w:lang', { [`w:${side}`]: spoken.tag })] : []),
  ];
}
