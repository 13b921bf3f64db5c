import type { Theme } from '../../engine/nouns/theme.ts';
import { escapeXml } from './cleanXml.ts';
import { BULLETS, NUMBERS } from './docxNumbering.ts';
import { halfPoints, hex, textWidth } from './measures.ts';
import { STYLE_CHAINS } from './styleChains.ts';
import { fontsXml, type StyleSheetEntry, type StyleTurns, styleXml } from './styleXml.ts';

/** Where the value of a fact starts, in points from the margin. */
const FACT_LABEL_WIDTH = 72;
/** TLP 2.0 (FIRST, 2022): the label is 12 points or larger. */
const MARK_SIZE = 12;

/** word/styles.xml: the theme as Word styles, each based on another, so that restyling one restyles what rests on it. */
export function stylesPart(theme: Theme, language: string): string {
  const sheet = styleSheet(theme);
  const paragraphs = Object.values(sheet).map((entry) => styleXml(theme, entry, baseOf(entry.id, sheet)));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    documentDefaults(theme, language),
    ...paragraphs,
    AFTER_TABLE,
    characterStyles(theme),
    tableStyles(theme),
    '</w:styles>',
  ].join('');
}

function styleSheet(theme: Theme): Record<string, StyleSheetEntry> {
  const turns = turnsOf(theme);
  const entries = Object.entries(STYLE_CHAINS).map(([id, { role, name, next }]): [string, StyleSheetEntry] => [
    id,
    { id, name, next, look: theme.roles[role], turns: turns[id] ?? {} },
  ]);
  return { ...Object.fromEntries(entries), HandlingMark: handlingMark(theme) };
}

function baseOf(id: string, sheet: Record<string, StyleSheetEntry>): StyleSheetEntry | null {
  if (id === 'Normal') return null;
  const base = sheet[id === 'HandlingMark' ? 'Header' : (STYLE_CHAINS[id]?.basedOn ?? 'Normal')];
  if (!base) throw new Error(`${id} is based on no style`);
  return base;
}

function handlingMark(theme: Theme): StyleSheetEntry {
  return {
    id: 'HandlingMark',
    name: 'Handling mark',
    look: {
      ...theme.roles.frame,
      size: MARK_SIZE,
      leading: 18,
      weight: 'bold',
      colour: '#000000',
      spaceAfter: 3,
    },
    turns: { align: 'right' },
  };
}

function documentDefaults(theme: Theme, language: string): string {
  const size = halfPoints(theme.roles.body.size);
  const tag = escapeXml(language);
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(theme.docxFonts[theme.roles.body.family])}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` +
    `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>'
  );
}

function turnsOf(theme: Theme): Record<string, StyleTurns> {
  const width = textWidth(theme);
  const { roles, accent, rule } = theme;
  const contents = (level: number): StyleTurns => ({
    // No indent on the right: LibreOffice drops page numbers that stand in it.
    indent: { left: 12 * (level - 1) },
    tab: { at: width, side: 'right', dotted: true },
  });
  const hanging = roles['source-entry'].indent;
  return {
    Heading1: { keepLines: true, outlineLevel: 0 },
    Heading2: { keepLines: true, outlineLevel: 1 },
    Heading3: { keepLines: true, outlineLevel: 2 },
    TOCHeading: { keepLines: true, outlineLevel: 9 },
    Fact: {
      colour: roles.body.colour,
      indent: { left: FACT_LABEL_WIDTH, hanging: FACT_LABEL_WIDTH },
      tab: { at: FACT_LABEL_WIDTH, side: 'left', dotted: false },
    },
    SourceEntry: { indent: { left: hanging, hanging } },
    Quote: { bar: accent },
    Attribution: { bar: accent },
    Excerpt: { bar: rule },
    ExcerptSource: { bar: rule, indent: { left: roles.excerpt.indent } },
    ListBullet: { numbering: `{${BULLETS}-0}`, indent: { left: roles.list.indent, hanging: roles.list.indent } },
    ListNumber: { numbering: `{${NUMBERS}-0}`, indent: { left: roles.list.indent, hanging: roles.list.indent } },
    TOC1: contents(1),
    TOC2: contents(2),
    TOC3: contents(3),
    Header: { tab: { at: width, side: 'right', dotted: false } },
    Footer: { tab: { at: width, side: 'right', dotted: false } },
  };
}

/** Two tables in a row would become one in Word, and a file should not end in one: this thin paragraph parts them. */
const AFTER_TABLE =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="AfterTable"><w:name w:val="After table"/><w:basedOn w:val="Normal"/>' +
  '<w:uiPriority w:val="99"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/></w:pPr>' +
  '<w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>';

function characterStyles(theme: Theme): string {
  return (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    `<w:style w:type="character" w:customStyle="1" w:styleId="FactLabel"><w:name w:val="Fact label"/><w:basedOn w:val="DefaultParagraphFont"/>` +
    `<w:uiPriority w:val="99"/><w:rPr><w:b/><w:bCs/><w:color w:val="${hex(theme.roles.meta.colour)}"/></w:rPr></w:style>` +
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>' +
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>' +
    '<w:basedOn w:val="FootnoteReference"/><w:uiPriority w:val="99"/></w:style>' +
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/>' +
    `<w:uiPriority w:val="99"/><w:rPr><w:color w:val="${hex(theme.accent)}"/></w:rPr></w:style>`
  );
}

function tableStyles(theme: Theme): string {
  const rule = (side: string, colour: string, size: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${hex(colour)}"/>`;
  const margins = (height: number, left: number, right: number) =>
    `<w:tblCellMar><w:top w:w="${height}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="${height}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`;
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="BriefingTable"><w:name w:val="Briefing table"/><w:basedOn w:val="TableNormal"/>' +
    `<w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>${rule('top', theme.accent, 8)}${rule('bottom', theme.accent, 8)}` +
    `${rule('insideH', theme.rule, 4)}</w:tblBorders>${margins(50, 80, 80)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>` +
    `${rule('bottom', theme.accent, 8)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${hex(theme.shade)}"/></w:tcPr>` +
    '</w:tblStylePr></w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="LayoutTable"><w:name w:val="Layout table"/><w:basedOn w:val="TableNormal"/>' +
    `<w:uiPriority w:val="99"/><w:tblPr>${margins(0, 0, 200)}</w:tblPr></w:style>`
  );
}
