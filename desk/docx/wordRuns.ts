import type { Inline } from '../../engine/nouns/document.ts';
import { bidiLevels } from '../../engine/script/bidiLevels.ts';
import { wordsRunLeft } from '../../engine/script/direction.ts';
import { cleanXml } from './cleanXml.ts';
import { NUMBERING_SIGN } from './docxNumbering.ts';
import type { BookmarkedPlace } from './innerPlaces.ts';
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
  const parts = oneWayParts(inline.text);
  const runsIn = (style: Xml[]) =>
    parts.flatMap(({ text, rightToLeft }) => textRuns(text, [...style, ...looksOf(inline, rightToLeft)]));
  if (inline.link !== undefined) {
    const linked = links.link(inline.link, runsIn([LINK_STYLE]));
    if (linked) return [linked];
  }
  const place = inline.refersTo && links.place(inline.refersTo);
  return place ? crossReference(inline, place, runsIn([])) : runsIn([]);
}

/** What Word finds at the place is a field, so that it can be renewed; where the words say something else, a way there is left. */
function crossReference(inline: TextInline, { bookmark, shown }: BookmarkedPlace, plain: Xml[]): Xml[] {
  const words = cleanXml(inline.text);
  const at = shown === '' ? -1 : words.lastIndexOf(shown);
  if (at < 0) return [within('w:hyperlink', { 'w:anchor': bookmark, 'w:history': '1' }, plain)];
  const runsOf = (text: string) => textRuns(text, looksOf(inline, wordsRunLeft(text, false)));
  return [
    ...runsOf(words.slice(0, at)),
    fieldChar('begin'),
    element('w:r', within('w:instrText', KEEP_SPACES, [` REF ${bookmark} \\h `])),
    fieldChar('separate'),
    ...runsOf(shown),
    fieldChar('end'),
    ...runsOf(words.slice(at + shown.length)),
  ];
}

/** Words that run one way each: Word lays a run out as its w:rtl says, whatever its letters are. */
function oneWayParts(text: string): { text: string; rightToLeft: boolean }[] {
  const levels = bidiLevels(text, wordsRunLeft(text, false));
  if (!levels) return [{ text, rightToLeft: false }];
  const parts: { text: string; rightToLeft: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const rightToLeft = (levels[at] ?? 0) % 2 === 1;
    const last = parts.at(-1);
    if (last?.rightToLeft === rightToLeft) last.text += text[at];
    else parts.push({ text: text[at] ?? '', rightToLeft });
  }
  return parts;
}

function looksOf(inline: TextInline, rightToLeft: boolean): Xml[] {
  if (!inline.bold && !inline.italic && !inline.language && !rightToLeft) return [];
  return [
    ...(inline.bold ? BOLD : []),
    ...(inline.italic ? ITALIC : []),
    ...(rightToLeft ? [sign('w:rtl')] : []),
    ...(inline.language ? [language(cleanXml(inline.language), rightToLeft)] : []),
  ];
}

function language(tag: string, rightToLeft: boolean): Xml {
  if (rightToLeft) return sign('w:lang', { 'w:bidi': tag });
  return sign('w:lang', { [/^(zh|ja|ko)\b/.test(tag) ? 'w:eastAsia' : 'w:val']: tag });
}
