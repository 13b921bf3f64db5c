import type { Block, Document, Inline } from '../../engine/nouns/document.ts';
import { PAGE_SIZES, type RoleStyle } from '../../engine/nouns/theme.ts';
import { chartTable } from '../../engine/plot/chartTable.ts';
import { FONTS } from './benchFonts.ts';

/** Part of a document definition, as pdfmake takes it. */
type Part = { [key: string]: unknown } | string;

/** The same content as a document definition for pdfmake, which knows neither tags nor footnotes. Null where it cannot be loaded. */
export async function pdfmakePdf(): Promise<((document: Document) => Promise<Uint8Array>) | null> {
  const pdfmake = await import('pdfmake').then(
    (module) => module.default,
    () => null,
  );
  if (!pdfmake) return null;
  const cuts = (family: 'serif' | 'sans') => ({
    normal: FONTS[family],
    bold: FONTS[`${family}-bold`],
    italics: FONTS[`${family}-italic`],
    bolditalics: FONTS[`${family}-bold`],
  });
  pdfmake.addFonts({ serif: cuts('serif'), sans: cuts('sans') });
  return (document) => pdfmake.createPdf(definitionOf(document)).getBuffer();
}

function definitionOf(document: Document): object {
  const { theme, marking, frame } = document;
  const { width, height } = PAGE_SIZES[theme.page.size];
  const { top, bottom, left, right } = theme.page;
  const { roles } = theme;
  const running = (label: string): Part => ({
    margin: [left, 30, right, 0],
    columns: [
      { text: label, style: 'frame' },
      { text: marking.text, bold: true, alignment: 'right' },
    ],
  });
  return {
    pageSize: { width, height },
    pageMargins: [left, top, right, bottom],
    info: { title: document.title, author: document.author },
    lang: document.language,
    defaultStyle: styleOf(roles.body),
    styles: Object.fromEntries(Object.entries(roles).map(([name, style]) => [name, styleOf(style)])),
    header: running(`${frame.left} ${frame.right}`),
    footer: (page: number, pages: number) => running(`Page ${page} of ${pages}`),
    content: [
      ...document.blocks.flatMap(parts),
      ...document.notes.map((note) => ({ text: [`${note.number} `, ...inlines(note.inlines)], style: 'note' })),
    ],
  };
}

function parts(block: Block): Part[] {
  switch (block.kind) {
    case 'title':
    case 'subtitle':
      return [{ text: inlines(block.inlines), style: block.kind }];
    case 'facts':
      return block.rows.map((row) => ({ text: [`${row.label}: `, ...inlines(row.inlines)], style: 'meta' }));
    case 'toc':
      return [{ toc: { title: '' } }];
    case 'heading': {
      const text = [`${block.number} `, ...inlines(block.inlines)];
      return [{ text, style: `heading${block.level}`, tocItem: block.level < 3 }];
    }
    case 'paragraph':
      return [{ text: inlines(block.inlines), style: block.role }];
    case 'list':
      return [{ [block.ordered ? 'ol' : 'ul']: block.items.map((entry) => ({ text: inlines(entry.inlines) })) }];
    case 'quotation':
    case 'excerpt':
      return [
        { text: inlines(block.inlines), style: block.kind === 'quotation' ? 'quote' : 'excerpt' },
        { text: inlines(block.attribution), style: 'attribution' },
      ];
    case 'stats':
      return [
        {
          columns: block.figures.map(({ figure, label, detail }) => [
            { text: figure, style: 'stat-figure' },
            { text: inlines(label), style: 'stat-label' },
            { text: inlines(detail), style: 'stat-detail' },
          ]),
        },
      ];
    case 'chart':
      return parts(chartTable(block));
    case 'table': {
      const row = (cells: Inline[][], style: string) => cells.map((cell) => ({ text: inlines(cell), style }));
      const body = [row(block.head, 'table-head'), ...block.rows.map((cells) => row(cells, 'table-cell'))];
      const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
      const widths = block.columns.map(({ weight }) => `${Math.floor((weight / total) * 90)}%`);
      return [
        { text: inlines(block.caption), style: 'caption' },
        { table: { headerRows: 1, widths, body }, layout: 'lightHorizontalLines' },
      ];
    }
    case 'picture':
      return [];
    case 'page-break':
    case 'columns':
      return [{ text: '', pageBreak: 'before' }];
  }
}

function inlines(all: Inline[]): Part[] {
  return all.map((one): Part => {
    if (one.kind === 'break') return '\n';
    if (one.kind === 'note-ref') return { text: String(one.number), sup: true };
    const { text, bold, italic: italics, link } = one;
    return { text, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}), ...(link ? { link } : {}) };
  });
}

function styleOf({
  family,
  size,
  leading,
  weight,
  italic,
  colour,
  spaceBefore,
  spaceAfter,
  indent,
}: RoleStyle): object {
  return {
    font: family,
    fontSize: size,
    lineHeight: leading / (size * 1.25),
    bold: weight !== 'regular',
    italics: italic,
    color: colour,
    margin: [indent, spaceBefore, 0, spaceAfter],
  };
}
