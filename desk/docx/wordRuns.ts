import type { Inline } from '../../engine/nouns/document.ts';
import { cleanXml } from './cleanXml.ts';
import { NUMBERING_SIGN } from './docxNumbering.ts';
import { runsRightToLeft } from './readingDirection.ts';
import type { WordLinks } from './wordLinks.ts';
import { element, sign, valued, within, type Xml } from './writtenXml.ts';

type TextInline = Extract<Inline, { kind: 'text' }>;

const KEEP_SPACES = { 'xml:space': 'preserve' };
const NOTE_REFERENCE = element('w:rPr', valued('w:rStyle', 'FootnoteReference'));
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
    else if (inline.kind === 'note-ref') runs.push(noteReference(inline.number));
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

function noteReference(number: number): Xml {
  return element('w:r', NOTE_REFERENCE, sign('w:footnoteReference', { 'w:id': number }));
}

function textInline(inline: TextInline, links: WordLinks): Xml[] {
  const looks = looksOf(inline);
  if (inline.link !== undefined) {
    const linked = links.link(inline.link, textRuns(inline.text, [LINK_STYLE, ...looks]));
    if (linked) return [linked];
  }
  return textRuns(inline.text, looks);
}

function looksOf(inline: TextInline): Xml[] {
  const rightToLeft = runsRightToLeft(inline.text);
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
