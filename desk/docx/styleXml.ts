import type { RoleStyle, Theme } from '../../engine/nouns/theme.ts';
import { halfPoints, twips } from './measures.ts';
import { borderColour, colourXml, fontsXml, namedFont } from './wordTheme.ts';

/** What a role of the theme cannot say: bars, hanging indents, tab stops, numbering. Lengths in points. */
export type StyleTurns = {
  keepLines?: boolean;
  /** A bar beside the text, or a hairline above or below it. */
  bar?: Bar;
  /** Instead of the role's. */
  colour?: string;
  bold?: boolean;
  spaceAfter?: number;
  tab?: { at: number; side: 'left' | 'right'; dotted: boolean };
  indent?: { left: number; hanging?: number };
  align?: RoleStyle['align'];
  outlineLevel?: number;
  numbering?: { list: string; level: number };
};

export type Bar = { side: 'left' | 'right' | 'top' | 'bottom'; colour: string };

export type StyleSheetEntry = { id: string; name: string; next?: string; look: RoleStyle; turns: StyleTurns };

/** Names that are Word's own, with their rank in its list of styles: all others are marked as ours. */
const BUILT_IN: [RegExp, number][] = [
  [/^Normal$/, 0],
  [/^heading \d$/, 9],
  [/^Title$/, 10],
  [/^Subtitle$/, 11],
  [/^Quote$/, 29],
  [/^List .*$/, 34],
  [/^caption$/, 35],
  [/^(TOC Heading|toc \d)$/, 39],
  [/^(header|footer|footnote text|endnote text)$/, 99],
];
const OUR_RANK = 12;
const BEHIND_THE_SCENES = /^(toc \d|header|footer|footnote text|endnote text|.* \(other side\))$/;

/**
 * One w:style of type paragraph. It says only what differs from the style it is based on, so that a change of font, size or
 * colour made in that one reaches this one too; the style based on none says what differs from the file's defaults.
 */
export function styleXml(theme: Theme, entry: StyleSheetEntry, base: StyleSheetEntry | null): string {
  const paragraph = base ? difference(paragraphProperties(theme, entry), paragraphProperties(theme, base)) : '';
  const run = base ? difference(runProperties(theme, entry), runProperties(theme, base)) : '';
  const rank = BUILT_IN.find(([names]) => names.test(entry.name))?.[1];
  return [
    `<w:style w:type="paragraph"${base ? '' : ' w:default="1"'}${rank === undefined ? ' w:customStyle="1"' : ''} w:styleId="${entry.id}">`,
    `<w:name w:val="${entry.name}"/>`,
    base ? `<w:basedOn w:val="${base.id}"/>` : '',
    entry.next ? `<w:next w:val="${entry.next}"/>` : '',
    rank === 0 ? '' : `<w:uiPriority w:val="${rank ?? OUR_RANK}"/>`,
    BEHIND_THE_SCENES.test(entry.name) ? '<w:unhideWhenUsed/>' : '<w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** What Word takes where nothing is said, in the places of `paragraphProperties` and `runProperties`. */
const UNSAID = new Set([
  ...['keepNext', 'keepLines', 'b', 'i'].map((name) => onOff(name, false)),
  onOff('b', false) + onOff('bCs', false),
  onOff('i', false) + onOff('iCs', false),
  '<w:ind w:left="0" w:firstLine="0"/>',
  '<w:jc w:val="left"/>',
  '<w:outlineLvl w:val="9"/>',
]);

/**
 * What w:docDefaults say: the look of body text. Not the style Normal, whose word would stand above that of a table's style:
 * a user could not give our tables another one.
 */
export function defaultsXml(theme: Theme, body: StyleSheetEntry): { paragraph: string; run: string } {
  const said = (properties: string[]) => properties.filter((property) => !UNSAID.has(property)).join('');
  return { paragraph: said(paragraphProperties(theme, body)), run: said(runProperties(theme, body)) };
}

/** A style that says everything itself, its font by name: for a file that has no defaults and no theme of ours. */
export function inFull(theme: Theme, entry: StyleSheetEntry): string {
  const [, ...looks] = runProperties(theme, entry);
  const paragraph = paragraphProperties(theme, entry).join('');
  return `<w:style><w:pPr>${paragraph}</w:pPr><w:rPr>${namedFont(theme, entry.look.family)}${looks.join('')}</w:rPr></w:style>`;
}

/** Each property of the style, in the same places for every style; '' where it has none of a kind. The order is the schema's (ECMA-376, CT_PPrBase). */
function paragraphProperties(theme: Theme, { look, turns }: StyleSheetEntry): string[] {
  const { bar, tab, indent = { left: look.indent }, align = look.align, outlineLevel, numbering } = turns;
  const { spaceAfter = look.spaceAfter } = turns;
  return [
    onOff('keepNext', look.keepWithNext),
    onOff('keepLines', turns.keepLines ?? false),
    onOff('widowControl', true),
    numbering
      ? `<w:numPr>${numbering.level === 0 ? '' : `<w:ilvl w:val="${numbering.level}"/>`}<w:numId w:val="${numbering.list}"/></w:numPr>`
      : '',
    bar ? barXml(theme, bar) : '',
    tab
      ? `<w:tabs><w:tab w:val="${tab.side}"${tab.dotted ? ' w:leader="dot"' : ''} w:pos="${twips(tab.at)}"/></w:tabs>`
      : '',
    `<w:spacing w:before="${twips(look.spaceBefore)}" w:after="${twips(spaceAfter)}" w:line="${twips(look.leading)}" w:lineRule="atLeast"/>`,
    `<w:ind w:left="${twips(indent.left)}" ${indent.hanging ? `w:hanging="${twips(indent.hanging)}"` : 'w:firstLine="0"'}/>`,
    // In a right-to-left paragraph Word takes 'left' for the side where lines begin.
    `<w:jc w:val="${WORD_ALIGN[align]}"/>`,
    `<w:outlineLvl w:val="${outlineLevel ?? 9}"/>`,
  ];
}

function runProperties(theme: Theme, { look, turns }: StyleSheetEntry): string[] {
  // Word's own families have no semibold: bold stands for it.
  const bold = turns.bold ?? look.weight !== 'regular';
  const size = halfPoints(look.size);
  return [
    fontsXml(theme, look.family),
    onOff('b', bold) + onOff('bCs', bold),
    onOff('i', look.italic) + onOff('iCs', look.italic),
    colourXml(theme, turns.colour ?? look.colour),
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ];
}

function difference(own: string[], base: string[]): string {
  return own.filter((property, at) => property !== base[at]).join('');
}

const WORD_ALIGN = { left: 'left', right: 'right', centre: 'center', justified: 'both' } as const;

/** How thick they are, in eighths of a point, and how far from the words, in points. */
const BARS = {
  left: { eighths: 12, space: 8 },
  right: { eighths: 12, space: 8 },
  top: { eighths: 6, space: 4 },
  bottom: { eighths: 4, space: 5 },
} as const;

/** A border left to the style beneath would stand there, too: the other side is said to have none. */
function barXml(theme: Theme, { side, colour }: Bar): string {
  const { eighths, space } = BARS[side];
  const drawn = `<w:${side} w:val="single" w:sz="${eighths}" w:space="${space}" ${borderColour(theme, colour)}/>`;
  return `<w:pBdr>${side === 'right' ? '<w:left w:val="none" w:sz="0" w:space="0" w:color="auto"/>' : ''}${drawn}</w:pBdr>`;
}

function onOff(element: string, on: boolean): string {
  return on ? `<w:${element}/>` : `<w:${element} w:val="0"/>`;
}
