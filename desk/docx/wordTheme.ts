import type { Theme } from '../../engine/nouns/theme.ts';
import { escapeXml } from './cleanXml.ts';
import { hex } from './measures.ts';

type Family = 'serif' | 'sans';

/**
 * The theme as Word's own, so that its Design tab changes fonts and colours everywhere. Body text is in the minor font; the
 * other family is the major one, which headings take.
 */
export function wordTheme(theme: Theme) {
  const body = theme.roles.body.family;
  return {
    name: theme.name,
    fonts: { body: theme.docxFonts[body], headings: theme.docxFonts[body === 'serif' ? 'sans' : 'serif'] },
    colors: {
      dark1: hex(theme.roles.body.colour),
      dark2: hex(theme.roles.meta.colour),
      light2: hex(theme.shade),
      accent1: hex(theme.accent),
      hyperlink: hex(theme.accent),
    },
  };
}

function themeFont(theme: Theme, family: Family): 'minor' | 'major' {
  return family === theme.roles.body.family ? 'minor' : 'major';
}

/** The family as DrawingML names it: charts follow the theme, too. */
export function drawnFont(theme: Theme, family: Family): string {
  return themeFont(theme, family) === 'minor' ? '+mn-lt' : '+mj-lt';
}

export function fontsXml(theme: Theme, family: Family): string {
  const font = themeFont(theme, family);
  return `<w:rFonts w:asciiTheme="${font}HAnsi" w:hAnsiTheme="${font}HAnsi" w:eastAsiaTheme="${font}EastAsia" w:cstheme="${font}Bidi"/>`;
}

/** For a file whose theme is not ours. */
export function namedFont(theme: Theme, family: Family): string {
  const name = escapeXml(theme.docxFonts[family]);
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
}

/** Named by the theme where it has the colour; the value is for programs that read no themes. */
export function colourXml(theme: Theme, colour: string): string {
  return `<w:color w:val="${hex(colour)}"${reference('themeColor', themeColour(theme, colour))}/>`;
}

/** Attributes of a border or a ground. */
export function borderColour(theme: Theme, colour: string): string {
  return `w:color="${hex(colour)}"${reference('themeColor', themeColour(theme, colour))}`;
}

export function fillColour(theme: Theme, colour: string): string {
  return `w:fill="${hex(colour)}"${reference('themeFill', themeColour(theme, colour))}`;
}

function reference(attribute: string, name: string | null): string {
  return name === null ? '' : ` w:${attribute}="${name}"`;
}

function themeColour(theme: Theme, colour: string): string | null {
  const wanted = hex(colour);
  const { colors } = wordTheme(theme);
  if (wanted === colors.dark1) return 'text1';
  if (wanted === colors.dark2) return 'text2';
  if (wanted === colors.accent1) return 'accent1';
  return wanted === colors.light2 ? 'background2' : null;
}

/** word/fontTable.xml: what kind of font each is, by which Word finds another where it is not installed. */
export function fontTable({ docxFonts }: Theme): string {
  const font = (name: string, family: string) =>
    `<w:font w:name="${escapeXml(name)}"><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
  const fonts = new Map([
    [docxFonts.serif, 'roman'],
    [docxFonts.sans, 'swiss'],
  ]);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${[...fonts].map(([name, family]) => font(name, family)).join('')}</w:fonts>`
  );
}
