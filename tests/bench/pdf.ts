import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Block, Document, Inline } from '../../engine/nouns/document.ts';
import { PAGE_SIZES, type TextRole } from '../../engine/nouns/theme.ts';

const require = createRequire(import.meta.url);
const file = (family: string, cut: string) => require.resolve(`@expo-google-fonts/${family}/${cut}.ttf`);
const FONTS = {
  serif: file('source-serif-4', '400Regular/SourceSerif4_400Regular'),
  'serif-italic': file('source-serif-4', '400Regular_Italic/SourceSerif4_400Regular_Italic'),
  'serif-bold': file('source-serif-4', '700Bold/SourceSerif4_700Bold'),
  sans: file('source-sans-3', '400Regular/SourceSans3_400Regular'),
  'sans-italic': file('source-sans-3', '400Regular_Italic/SourceSans3_400Regular_Italic'),
  'sans-bold': file('source-sans-3', '600SemiBold/SourceSans3_600SemiBold'),
};

/**
 * The same content as one would draw it with pdfkit after reading its guide: `text` with `continued`, cells of tables by
 * hand, notes at the end (it knows no footnotes), mark and page number put on buffered pages. What `setPdf` is measured against.
 */
export function plainPdf(document: Document): Promise<Uint8Array> {
  const { theme } = document;
  const { width, height } = PAGE_SIZES[theme.page.size];
  const pen = new PDFDocument({
    size: [width, height],
    margins: { top: theme.page.top, bottom: theme.page.bottom, left: theme.page.left, right: theme.page.right },
    bufferPages: true,
    font: FONTS.serif,
    info: { Title: document.title, Author: document.author, CreationDate: new Date(document.at) },
  });
  const done = new Promise<Uint8Array>((resolve) => {
    const chunks: Uint8Array[] = [];
    pen.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pen.on('end', () => resolve(Buffer.concat(chunks)));
  });
  const write = drawing(pen, document);
  for (const block of document.blocks) write.block(block);
  for (const note of document.notes) {
    write.inlines([{ kind: 'text', text: `${note.number} ` }, ...note.inlines], 'note', 0);
  }
  write.frames();
  pen.end();
  return done;
}

function drawing(pen: PDFKit.PDFDocument, document: Document) {
  const { theme, marking, frame } = document;
  const left = theme.page.left;
  const room = pen.page.width - left - theme.page.right;

  function inlines(all: Inline[], role: TextRole, indent = theme.roles[role].indent): void {
    const style = theme.roles[role];
    if (all.length === 0) return;
    pen.moveDown(style.spaceBefore / style.leading);
    pen.fontSize(style.size).fillColor(style.colour);
    all.forEach((one, index) => {
      const cut =
        one.kind === 'text' ? (one.bold || style.weight !== 'regular' ? '-bold' : one.italic ? '-italic' : '') : '';
      const text = one.kind === 'text' ? one.text : one.kind === 'break' ? '\n' : String(one.number);
      pen.font(FONTS[`${style.family}${cut}`]);
      const options = {
        width: room - indent,
        lineGap: style.leading - style.size * 1.25,
        continued: index < all.length - 1,
        link: one.kind === 'text' ? (one.link ?? null) : null,
      };
      if (index === 0) pen.text(text, left + indent, pen.y, options);
      else pen.text(text, options);
    });
    pen.y += style.spaceAfter;
  }

  function table(block: Extract<Block, { kind: 'table' }>): void {
    inlines(block.caption, 'caption');
    const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
    const words = (cell: Inline[]) => cell.map((one) => (one.kind === 'text' ? one.text : '')).join('');
    const row = (cells: Inline[][], font: keyof typeof FONTS) => {
      const { size } = theme.roles['table-cell'];
      pen.font(FONTS[font]).fontSize(size);
      const widths = block.columns.map((column) => (column.weight / total) * room);
      const heights = cells.map((cell, at) => pen.heightOfString(words(cell) || ' ', { width: (widths[at] ?? 0) - 8 }));
      const height = Math.max(...heights) + 5;
      if (pen.y + height > pen.page.height - theme.page.bottom) pen.addPage();
      const top = pen.y;
      let x = left;
      cells.forEach((cell, at) => {
        pen.text(words(cell), x + 4, top + 2.5, { width: (widths[at] ?? 0) - 8 });
        x += widths[at] ?? 0;
      });
      pen.y = top + height;
      pen
        .moveTo(left, pen.y)
        .lineTo(left + room, pen.y)
        .lineWidth(0.5)
        .stroke(theme.rule);
    };
    row(block.head, 'sans-bold');
    for (const cells of block.rows) row(cells, 'sans');
    pen.y += 10;
  }

  function block(one: Block) {
    switch (one.kind) {
      case 'title':
      case 'subtitle':
        return inlines(one.inlines, one.kind);
      case 'facts':
        for (const row of one.rows) inlines([{ kind: 'text', text: `${row.label}: ` }, ...row.inlines], 'meta');
        return;
      case 'toc':
        for (const heading of document.blocks) if (heading.kind === 'heading') inlines(heading.inlines, 'toc');
        return;
      case 'heading': {
        pen.outline.addItem(one.inlines.map((part) => (part.kind === 'text' ? part.text : '')).join(''));
        return inlines([{ kind: 'text', text: `${one.number} ` }, ...one.inlines], `heading${one.level as 1 | 2 | 3}`);
      }
      case 'paragraph':
        return inlines(one.inlines, one.role);
      case 'list':
        one.items.forEach((entry, index) => {
          const bullet = one.ordered ? `${index + 1}. ` : '• ';
          inlines([{ kind: 'text', text: bullet }, ...entry.inlines], 'list', 16 * (entry.level + 1));
        });
        return;
      case 'quotation':
      case 'excerpt':
        inlines(one.inlines, one.kind === 'quotation' ? 'quote' : 'excerpt');
        return inlines(one.attribution, 'attribution');
      case 'stats':
        for (const figure of one.figures) {
          inlines([{ kind: 'text', text: figure.figure }], 'stat-figure');
          inlines(figure.label, 'stat-label');
          inlines(figure.detail, 'stat-detail');
        }
        return;
      case 'table':
        return table(one);
      case 'page-break':
      case 'columns':
        pen.addPage();
    }
  }

  function frames(): void {
    const { count } = pen.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      pen.switchToPage(page);
      for (const y of [30, pen.page.height - 47]) {
        pen.font(FONTS['sans-bold']).fontSize(12).fillColor('#000000');
        pen.text(marking.text, left, y, { width: room, align: 'right', lineBreak: false });
      }
      pen.font(FONTS.sans).fontSize(8.5).fillColor(theme.roles.frame.colour);
      pen.text(`${frame.left} ${frame.right}`, left, 34, { lineBreak: false });
      const label = frame.pageLabel.replace('{page}', String(page + 1)).replace('{pages}', String(count));
      pen.text(label, left, pen.page.height - 43, { lineBreak: false });
    }
  }

  return { block, inlines, frames };
}
