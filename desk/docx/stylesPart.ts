import { BELOW_BLOCK, type Theme } from '../../engine/nouns/theme.ts';
import type { DocumentLanguages } from './documentLanguages.ts';
import { BULLETS, HEADINGS, NUMBERS } from './docxNumbering.ts';
import { latentStyles } from './latentStyles.ts';
import { hex, textWidth } from './measures.ts';
import { STYLE_CHAINS } from './styleChains.ts';
import { type Bar, defaultsXml, inFull, type StyleSheetEntry, type StyleTurns, styleXml } from './styleXml.ts';
import { tableStyles } from './tableStyles.ts';
import { colourXml } from './wordTheme.ts';

/** Where the value of a fact starts, in points from the margin. */
const FACT_LABEL_WIDTH = 72;
/** TLP 2.0 (FIRST, 2022): the label is 12 points or larger. */
const MARK_SIZE = 12;
/** List 0 is none: it ends what a style beneath counts. */
const UNCOUNTED = { list: '0', level: 0 };

/**
 * word/styles.xml: the theme as Word styles, each based on another, so that restyling one restyles what rests on it. Without
 * languages, the styles alone. `numbered`: Word counts the headings.
 */
export function stylesPart(theme: Theme, languages: DocumentLanguages | null, numbered = false): string {
  const sheet = styleSheet(theme, numbered);
  const paragraphs = Object.values(sheet).map((entry) => styleXml(theme, entry, baseOf(entry.id, sheet)));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    languages ? documentDefaults(theme, sheet, languages) + latentStyles() : '',
    ...paragraphs,
    AFTER_TABLE,
    PICTURE,
    characterStyles(theme),
    tableStyles(theme),
    '</w:styles>',
  ].join('');
}

/** Body text, said in full. */
export function bodyInFull(theme: Theme): string {
  return inFull(theme, bodyOf(styleSheet(theme)));
}

function styleSheet(theme: Theme, numbered = false): Record<string, StyleSheetEntry> {
  const turns = turnsOf(theme, numbered);
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

function documentDefaults(
  theme: Theme,
  sheet: Record<string, StyleSheetEntry>,
  { val, eastAsia, bidi }: DocumentLanguages,
): string {
  const { paragraph, run } = defaultsXml(theme, bodyOf(sheet));
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${run}<w:lang w:val="${val}" w:eastAsia="${eastAsia}" w:bidi="${bidi}"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

function bodyOf(sheet: Record<string, StyleSheetEntry>): StyleSheetEntry {
  const body = sheet.Normal;
  if (!body) throw new Error('a style sheet without Normal');
  return body;
}

function turnsOf(theme: Theme, numbered: boolean): Record<string, StyleTurns> {
  const width = textWidth(theme);
  const { roles, accent, rule } = theme;
  const contents = (level: number): StyleTurns => ({
    // No indent on the right: LibreOffice drops page numbers that stand in it.
    indent: { left: 12 * (level - 1) },
    tab: { at: width, side: 'right', dotted: true },
  });
  const heading = (level: number): StyleTurns => ({
    keepLines: true,
    outlineLevel: level,
    ...(numbered ? { numbering: { list: `{${HEADINGS}-0}`, level } } : {}),
  });
  const hanging = roles['source-entry'].indent;
  const left = (colour: string): Bar => ({ side: 'left', colour });
  const right = (colour: string): Bar => ({ side: 'right', colour });
  const beneath = { left: roles.excerpt.indent };
  const fact: StyleTurns = {
    colour: roles.body.colour,
    indent: { left: FACT_LABEL_WIDTH, hanging: FACT_LABEL_WIDTH },
    tab: { at: FACT_LABEL_WIDTH, side: 'left', dotted: false },
  };
  return {
    Heading1: heading(0),
    Heading2: heading(1),
    Heading3: heading(2),
    TOCHeading: { keepLines: true, outlineLevel: 9, ...(numbered ? { numbering: UNCOUNTED } : {}) },
    Fact: fact,
    // The space between the words and the hairline comes on top.
    LastFact: { ...fact, bar: { side: 'bottom', colour: rule }, spaceAfter: BELOW_BLOCK / 2 },
    FigureSource: { spaceAfter: BELOW_BLOCK },
    SourceEntry: { indent: { left: hanging, hanging } },
    Quote: { bar: left(accent) },
    QuoteOtherSide: { bar: right(accent) },
    Attribution: { bar: left(accent) },
    AttributionOtherSide: { bar: right(accent) },
    Excerpt: { bar: left(rule) },
    ExcerptOtherSide: { bar: right(rule) },
    ExcerptSource: { bar: left(rule), indent: beneath },
    ExcerptSourceOtherSide: { bar: right(rule), indent: beneath },
    ListBullet: {
      numbering: { list: `{${BULLETS}-0}`, level: 0 },
      indent: { left: roles.list.indent, hanging: roles.list.indent },
    },
    ListNumber: {
      numbering: { list: `{${NUMBERS}-0}`, level: 0 },
      indent: { left: roles.list.indent, hanging: roles.list.indent },
    },
    StatFigure: { bar: { side: 'top', colour: rule } },
    // Below the table there is room of its own.
    StatDetail: { spaceAfter: 2 },
    // The table's style makes its first row bold: bold in both would be none (ECMA-376, 17.7.3).
    TableHead: { bold: false },
    TOC1: contents(1),
    TOC2: contents(2),
    TOC3: contents(3),
    Header: { tab: { at: width, side: 'right', dotted: false } },
    Footer: { tab: { at: width, side: 'right', dotted: false } },
  };
}

/**
 * Two tables in a row would become one in Word, and a file should not end in one: this thin paragraph parts them. Its room is below
 * it, where the larger of two counts (ECMA-376, 17.3.1.33).
 */
const AFTER_TABLE =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="AfterTable"><w:name w:val="After table"/><w:basedOn w:val="Normal"/>' +
  '<w:uiPriority w:val="99"/><w:pPr><w:spacing w:before="0" w:after="120" w:line="40" w:lineRule="exact"/></w:pPr>' +
  '<w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style>';

/** A line as high as its picture, whatever the text around it is set in: an exact leading would cut it off. */
const PICTURE =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Picture"><w:name w:val="Picture"/><w:basedOn w:val="Normal"/>' +
  '<w:next w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:spacing w:before="60" w:after="80" w:line="240" w:lineRule="auto"/>' +
  '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr></w:style>';

function characterStyles(theme: Theme): string {
  return (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    `<w:style w:type="character" w:customStyle="1" w:styleId="FactLabel"><w:name w:val="Fact label"/><w:basedOn w:val="DefaultParagraphFont"/>` +
    `<w:uiPriority w:val="99"/><w:rPr><w:b/><w:bCs/>${colourXml(theme, theme.roles.meta.colour)}</w:rPr></w:style>` +
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>' +
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>' +
    '<w:basedOn w:val="FootnoteReference"/><w:uiPriority w:val="99"/></w:style>' +
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/>' +
    `<w:uiPriority w:val="99"/><w:rPr><w:color w:val="${hex(theme.accent)}" w:themeColor="hyperlink"/></w:rPr></w:style>`
  );
}
