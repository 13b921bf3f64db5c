import type { TextRole } from '../../engine/nouns/theme.ts';

export type StyleChain = { role: TextRole; name: string; basedOn?: string; next?: string };

/** Styles whose bar stands on the side where lines begin have a twin for text that runs the other way. */
export function otherSide(style: string): string {
  return `${style}OtherSide`;
}

/** The style of the usual side. */
export function oneSided(style: string): string {
  return style.replace(/OtherSide$/, '');
}

/** Which role each style takes its looks from. Ids and names of Word's own styles are Word's, so that its commands find them. */
export const STYLE_CHAINS: Record<string, StyleChain> = {
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
  LastFact: { role: 'meta', name: 'Last fact', basedOn: 'Fact', next: 'Normal' },
  FigureSource: { role: 'meta', name: 'Figure source', basedOn: 'Meta', next: 'Normal' },
  EntryMeta: { role: 'entry-meta', name: 'Entry meta', basedOn: 'Meta', next: 'Normal' },
  SourceEntry: { role: 'source-entry', name: 'Source entry' },
  Placeholder: { role: 'placeholder', name: 'Placeholder', next: 'Normal' },
  Quote: { role: 'quote', name: 'Quote', next: 'Attribution' },
  QuoteOtherSide: { role: 'quote', name: 'Quote (other side)', basedOn: 'Quote', next: 'AttributionOtherSide' },
  Attribution: { role: 'attribution', name: 'Attribution', next: 'Normal' },
  AttributionOtherSide: {
    role: 'attribution',
    name: 'Attribution (other side)',
    basedOn: 'Attribution',
    next: 'Normal',
  },
  Excerpt: { role: 'excerpt', name: 'Excerpt', next: 'ExcerptSource' },
  ExcerptOtherSide: {
    role: 'excerpt',
    name: 'Excerpt (other side)',
    basedOn: 'Excerpt',
    next: 'ExcerptSourceOtherSide',
  },
  ExcerptSource: { role: 'attribution', name: 'Excerpt source', basedOn: 'Attribution', next: 'Normal' },
  ExcerptSourceOtherSide: {
    role: 'attribution',
    name: 'Excerpt source (other side)',
    basedOn: 'ExcerptSource',
    next: 'Normal',
  },
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
  EndnoteText: { role: 'note', name: 'endnote text', basedOn: 'FootnoteText' },
  TOC1: { role: 'toc', name: 'toc 1', next: 'Normal' },
  TOC2: { role: 'toc', name: 'toc 2', basedOn: 'TOC1', next: 'Normal' },
  TOC3: { role: 'toc', name: 'toc 3', basedOn: 'TOC1', next: 'Normal' },
  Header: { role: 'frame', name: 'header' },
  Footer: { role: 'frame', name: 'footer', basedOn: 'Header' },
};
