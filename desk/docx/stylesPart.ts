import type { TextRole, Theme } from '../../engine/nouns/theme.ts';
import { escapeXml } from './cleanXml.ts';
import { BULLETS, NUMBERS } from './docxNumbering.ts';
import { halfPoints, hex, textWidth } from './measures.ts';
import { fontsXml, type StyleTurns, styleXml } from './styleXml.ts';

type Chain = { role: TextRole; name: string; basedOn?: string; next?: string };

/** Which role each style takes its looks from. Ids and names of Word's own styles are Word's, so that its commands find them. */
const CHAINS: Record<string, Chain> = {
  Normal: { role: 'body', name: 'Normal' },
  Title: { role: 'title', name: 'Title', next: 'Normal' },
  Subtitle: { role: 'subtitle', name: 'Subtitle', next: 'Normal' },
  Heading1: { role: 'heading1', name: 'heading 1', next: 'Normal' },
  Heading2: { role: 'heading2', name: 'heading 2', basedOn: 'Heading1', next: 'Normal' },
  Heading3: { role: 'heading3', name: 'heading 3', basedOn: 'Heading2', next: 'Normal' },
  TOCHeading: { role: 'heading1', name: 'TOC Heading', basedOn: 'Heading1', next: 'Normal' },
  Lead: { role: 'lead', name: 'Lead', next: 'Normal' },
  Meta: { role: 'meta', name: 'Meta' },
  Fact: { role: 'meta', name: 'Fact', basedOn: 'Meta' },
  EntryMeta: { role: 'entry-meta', name: 'Entry meta', basedOn: 'Meta', next: 'Normal' },
  SourceEntry: { role: 'source-entry', name: 'Source entry' },
  Placeholder: { role: 'placeholder', name: 'Placeholder', next: 'Normal' },
  Quote: { role: 'quote', name: 'Quote', next: 'Attribution' },
  Attribution: { role: 'attribution', name: 'Attribution', next: 'Normal' },
  Excerpt: { role: 'excerpt', name: 'Excerpt', next: 'ExcerptSource' },
  ExcerptSource: { role: 'attribution', name: 'Excerpt source', basedOn: 'Attribution', next: 'Normal' },
  ListParagraph: { role: 'list', name: 'List Paragraph' },
  ListBullet: { role: 'list', name: 'List Bullet', basedOn: 'ListParagraph' },
  ListNumber: { role: 'list', name: 'List Number', basedOn: 'ListParagraph' },
  StatFigure: { role: 'stat-figure', name: 'Stat figure', next: 'StatLabel' },
  StatLabel: { role: 'stat-label', name: 'Stat label', next: 'StatDetail' },
  StatDetail: { role: 'stat-detail', name: 'Stat detail' },
  Caption: { role: 'caption', name: 'caption', next: 'Normal' },
  TableText: { role: 'table-cell', name: 'Table text' },
  TableHead: { role: 'table-head', name: 'Table head', basedOn: 'TableText' },
  FootnoteText: { role: 'note', name: 'footnote text' },
  TOC1: { role: 'toc', name: 'toc 1', next: 'Normal' },
  TOC2: { role: 'toc', name: 'toc 2', basedOn: 'TOC1', next: 'Normal' },
  TOC3: { role: 'toc', name: 'toc 3', basedOn: 'TOC1', next: 'Normal' },
  Header: { role: 'frame', name: 'header' },
  Footer: { role: 'frame', name: 'footer', basedOn: 'Header' },
};

const BEHIND_THE_SCENES = new Set(['TOC1', 'TOC2', 'TOC3', 'Header', 'Footer', 'FootnoteText']);

/** Where the value of a fact starts, in points from the margin. */
const FACT_LABEL_WIDTH = 72;
/** TLP 2.0 (FIRST, 2022): the label is 12 points or larger. */
export const MARK_SIZE = 12;

/** word/styles.xml: the theme as Word styles, each based on another, so that restyling one restyles what rests on it. */
export function stylesPart(theme: Theme, language: string): string {
  const turns = turnsOf(theme);
  const paragraphs = Object.entries(CHAINS).map(([id, chain]) =>
    styleXml(theme, {
      id,
      name: chain.name,
      basedOn: id === 'Normal' ? null : (chain.basedOn ?? 'Normal'),
      next: chain.next,
      inGallery: !BEHIND_THE_SCENES.has(id),
      look: theme.roles[chain.role],
      turns: turns[id] ?? {},
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    documentDefaults(theme, language),
    ...paragraphs,
    markStyle(theme),
    AFTER_TABLE,
    characterStyles(theme),
    tableStyles(theme),
    '</w:styles>',
  ].join('');
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

function markStyle(theme: Theme): string {
  const look = {
    ...theme.roles.frame,
    family: 'sans',
    size: MARK_SIZE,
    leading: 18,
    weight: 'bold',
    colour: '#000000',
  };
  return styleXml(theme, {
    id: 'HandlingMark',
    name: 'Handling mark',
    basedOn: 'Header',
    inGallery: true,
    look: { ...theme.roles.frame, ...look, family: 'sans', weight: 'bold', spaceAfter: 3 },
    turns: { align: 'centre' },
  });
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
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>' +
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/>' +
    `<w:uiPriority w:val="99"/><w:rPr><w:color w:val="${hex(theme.accent)}"/></w:rPr></w:style>`
  );
}

function tableStyles(theme: Theme): string {
  const rule = (side: string, colour: string, size: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${hex(colour)}"/>`;
  const margins = (side: number) =>
    `<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="BriefingTable"><w:name w:val="Briefing table"/><w:basedOn w:val="TableNormal"/>' +
    `<w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>${rule('top', theme.accent, 8)}${rule('bottom', theme.accent, 8)}` +
    `${rule('insideH', theme.rule, 4)}</w:tblBorders>${margins(80)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>` +
    `${rule('bottom', theme.accent, 8)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${hex(theme.shade)}"/></w:tcPr>` +
    '</w:tblStylePr></w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="LayoutTable"><w:name w:val="Layout table"/><w:basedOn w:val="TableNormal"/>' +
    `<w:uiPriority w:val="99"/><w:tblPr>${margins(0)}</w:tblPr></w:style>`
  );
}
