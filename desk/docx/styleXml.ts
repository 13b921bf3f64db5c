import type { RoleStyle, Theme } from '../../engine/nouns/theme.ts';
import { halfPoints, hex, twips } from './measures.ts';

/** What a role of the theme cannot say: bars, hanging indents, tab stops, numbering. Lengths in points. */
export type StyleTurns = {
  keepNext?: boolean;
  keepLines?: boolean;
  /** The colour of a bar on the left. */
  bar?: string;
  shade?: string;
  tab?: { at: number; side: 'left' | 'right'; dotted: boolean };
  indent?: { left: number; right?: number; hanging?: number };
  align?: 'left' | 'right' | 'centre';
  exactLeading?: boolean;
  outlineLevel?: number;
  numbering?: string;
};

export type StyleSheetEntry = {
  id: string;
  name: string;
  basedOn: string | null;
  next?: string;
  inGallery: boolean;
  look: RoleStyle;
  turns: StyleTurns;
};

/** One w:style of type paragraph. The order of the elements is the schema's (ECMA-376, CT_PPrBase and EG_RPrBase). */
export function styleXml(theme: Theme, entry: StyleSheetEntry): string {
  const isDefault = entry.basedOn === null ? ' w:default="1"' : '';
  const custom = entry.id === entry.name.replaceAll(' ', '') || BUILT_IN.test(entry.name) ? '' : ' w:customStyle="1"';
  return (
    `<w:style w:type="paragraph"${isDefault}${custom} w:styleId="${entry.id}"><w:name w:val="${entry.name}"/>` +
    (entry.basedOn ? `<w:basedOn w:val="${entry.basedOn}"/>` : '') +
    (entry.next ? `<w:next w:val="${entry.next}"/>` : '') +
    (entry.inGallery ? '<w:qFormat/>' : '<w:uiPriority w:val="99"/>') +
    `<w:pPr>${paragraphXml(entry.look, entry.turns)}</w:pPr><w:rPr>${runXml(theme, entry.look)}</w:rPr></w:style>`
  );
}

const BUILT_IN = /^(heading|toc|header|footer|footnote|caption)\b/;

function paragraphXml(look: RoleStyle, turns: StyleTurns): string {
  const { bar, shade, tab, indent = { left: look.indent }, align = look.align, outlineLevel, numbering } = turns;
  return [
    onOff('keepNext', turns.keepNext ?? look.keepWithNext),
    onOff('keepLines', turns.keepLines ?? false),
    onOff('widowControl', true),
    numbering ? `<w:numPr><w:numId w:val="${numbering}"/></w:numPr>` : '',
    bar ? `<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="${hex(bar)}"/></w:pBdr>` : '',
    shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(shade)}"/>` : '',
    tab
      ? `<w:tabs><w:tab w:val="${tab.side}"${tab.dotted ? ' w:leader="dot"' : ''} w:pos="${twips(tab.at)}"/></w:tabs>`
      : '',
    `<w:spacing w:before="${twips(look.spaceBefore)}" w:after="${twips(look.spaceAfter)}" w:line="${twips(look.leading)}" w:lineRule="${turns.exactLeading ? 'exact' : 'atLeast'}"/>`,
    `<w:ind w:left="${twips(indent.left)}" w:right="${twips(indent.right ?? 0)}" ${
      indent.hanging ? `w:hanging="${twips(indent.hanging)}"` : 'w:firstLine="0"'
    }/>`,
    // 'left' is left unsaid: Word then starts right-to-left paragraphs on the right.
    align === 'left' ? '' : `<w:jc w:val="${align === 'centre' ? 'center' : 'right'}"/>`,
    outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`,
  ].join('');
}

function runXml(theme: Theme, look: RoleStyle): string {
  const family = theme.docxFonts[look.family];
  // Word's own families have no semibold: bold stands for it.
  const bold = look.weight !== 'regular';
  const size = halfPoints(look.size);
  return [
    fontsXml(family),
    onOff('b', bold),
    onOff('bCs', bold),
    onOff('i', look.italic),
    onOff('iCs', look.italic),
    `<w:color w:val="${hex(look.colour)}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
}

export function fontsXml(family: string): string {
  const name = family.replace(/[<>&"]/g, '');
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
}

function onOff(element: string, on: boolean): string {
  return on ? `<w:${element}/>` : `<w:${element} w:val="0"/>`;
}
