import type { RoleStyle, Theme } from '../../engine/nouns/theme.ts';
import { escapeXml } from './cleanXml.ts';
import { halfPoints, hex, twips } from './measures.ts';

/** What a role of the theme cannot say: bars, hanging indents, tab stops, numbering. Lengths in points. */
export type StyleTurns = {
  keepLines?: boolean;
  /** The colour of a bar on the left. */
  bar?: string;
  /** Instead of the role's. */
  colour?: string;
  tab?: { at: number; side: 'left' | 'right'; dotted: boolean };
  indent?: { left: number; hanging?: number };
  align?: RoleStyle['align'];
  outlineLevel?: number;
  numbering?: string;
};

export type StyleSheetEntry = { id: string; name: string; next?: string; look: RoleStyle; turns: StyleTurns };

/** Names that are Word's own: all others are marked as ours. */
const BUILT_IN =
  /^(Normal|Title|Subtitle|Quote|List .*|TOC Heading|heading \d|toc \d|header|footer|footnote text|caption)$/;
const BEHIND_THE_SCENES = /^(toc \d|header|footer|footnote text|After table)$/;

/**
 * One w:style of type paragraph. It says only what differs from the style it is based on, so that a change of font, size or
 * colour made in that one reaches this one too. The order of the elements is the schema's (ECMA-376, CT_PPrBase, EG_RPrBase).
 */
export function styleXml(theme: Theme, entry: StyleSheetEntry, base: StyleSheetEntry | null): string {
  const paragraph = difference(paragraphProperties(entry), base && paragraphProperties(base));
  const run = difference(runProperties(theme, entry), base && runProperties(theme, base));
  return [
    `<w:style w:type="paragraph"${base ? '' : ' w:default="1"'}${BUILT_IN.test(entry.name) ? '' : ' w:customStyle="1"'} w:styleId="${entry.id}">`,
    `<w:name w:val="${entry.name}"/>`,
    base ? `<w:basedOn w:val="${base.id}"/>` : '',
    entry.next ? `<w:next w:val="${entry.next}"/>` : '',
    BEHIND_THE_SCENES.test(entry.name) ? '<w:uiPriority w:val="99"/>' : '<w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** Each property of the style, in the same places for every style; '' where it has none of a kind. */
function paragraphProperties({ look, turns }: StyleSheetEntry): string[] {
  const { bar, tab, indent = { left: look.indent }, align = look.align, outlineLevel, numbering } = turns;
  return [
    onOff('keepNext', look.keepWithNext),
    onOff('keepLines', turns.keepLines ?? false),
    onOff('widowControl', true),
    numbering ? `<w:numPr><w:numId w:val="${numbering}"/></w:numPr>` : '',
    bar ? `<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="${hex(bar)}"/></w:pBdr>` : '',
    tab
      ? `<w:tabs><w:tab w:val="${tab.side}"${tab.dotted ? ' w:leader="dot"' : ''} w:pos="${twips(tab.at)}"/></w:tabs>`
      : '',
    `<w:spacing w:before="${twips(look.spaceBefore)}" w:after="${twips(look.spaceAfter)}" w:line="${twips(look.leading)}" w:lineRule="atLeast"/>`,
    `<w:ind w:left="${twips(indent.left)}" ${indent.hanging ? `w:hanging="${twips(indent.hanging)}"` : 'w:firstLine="0"'}/>`,
    // In a right-to-left paragraph Word takes 'left' for the side where lines begin.
    `<w:jc w:val="${WORD_ALIGN[align]}"/>`,
    `<w:outlineLvl w:val="${outlineLevel ?? 9}"/>`,
  ];
}

function runProperties(theme: Theme, { look, turns }: StyleSheetEntry): string[] {
  // Word's own families have no semibold: bold stands for it.
  const bold = look.weight !== 'regular';
  const size = halfPoints(look.size);
  return [
    fontsXml(theme.docxFonts[look.family]),
    onOff('b', bold) + onOff('bCs', bold),
    onOff('i', look.italic) + onOff('iCs', look.italic),
    `<w:color w:val="${hex(turns.colour ?? look.colour)}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ];
}

function difference(own: string[], base: string[] | null): string {
  return own.filter((property, at) => property !== base?.[at]).join('');
}

const WORD_ALIGN = { left: 'left', right: 'right', centre: 'center', justified: 'both' } as const;

export function fontsXml(family: string): string {
  const name = escapeXml(family);
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
}

function onOff(element: string, on: boolean): string {
  return on ? `<w:${element}/>` : `<w:${element} w:val="0"/>`;
}
