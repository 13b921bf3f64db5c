import PDFDocument from 'pdfkit';
import type { Block, Document, Inline, Note } from '../../engine/nouns/document.ts';
import { PAGE_SIZES, type TextRole } from '../../engine/nouns/theme.ts';
import { chartTable } from '../../engine/plot/chartTable.ts';
import { FONTS } from './benchFonts.ts';

/** An element of the logical structure; pdfkit's types do not know closures in arrays. */
type Element = PDFKit.PDFStructureElement;

/**
 * The same content as one would draw it, tagged, with pdfkit after reading its guide: an element for every paragraph, cell and
 * link, `text` with `continued` in closures, cells of tables by hand, notes at the end (it knows no footnotes), mark and page
 * number as artifacts on buffered pages. What `setPdf` is measured against.
 */
export function plainPdf(document: Document): Promise<Uint8Array> {
  const { theme } = document;
  const { width, height } = PAGE_SIZES[theme.page.size];
  const pen = new PDFDocument({
    size: [width, height],
    margins: { top: theme.page.top, bottom: theme.page.bottom, left: theme.page.left, right: theme.page.right },
    bufferPages: true,
    font: FONTS.serif,
    pdfVersion: '1.7',
    tagged: true,
    lang: document.language,
    displayTitle: true,
    info: { Title: document.title, Author: document.author, CreationDate: new Date(document.at) },
  });
  const done = new Promise<Uint8Array>((resolve) => {
    const chunks: Uint8Array[] = [];
    pen.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pen.on('end', () => resolve(Buffer.concat(chunks)));
  });
  const write = drawing(pen, document);
  for (const block of document.blocks) write.block(block);
  for (const note of document.notes) write.note(note);
  write.frames();
  write.end();
  pen.end();
  return done;
}

function drawing(pen: PDFKit.PDFDocument, document: Document) {
  const { theme, marking, frame } = document;
  const left = theme.page.left;
  const room = pen.page.width - left - theme.page.right;

  const root = pen.struct('Document');
  pen.addStructure(root);

  /** A new element at the end of another one. */
  function within(parent: Element, type: string, options: object = {}): Element {
    const made = pen.struct(type, options);
    parent.add(made);
    return made;
  }

  function inlines(all: Inline[], role: TextRole, parent = within(root, 'P'), indent = theme.roles[role].indent): void {
    const style = theme.roles[role];
    if (all.length === 0) return;
    pen.moveDown(style.spaceBefore / style.leading);
    all.forEach((one, index) => {
      const cut =
        one.kind === 'text' ? (one.bold || style.weight !== 'regular' ? '-bold' : one.italic ? '-italic' : '') : '';
      const text = one.kind === 'text' ? one.text : one.kind === 'break' ? '\n' : String(one.number);
      const link = one.kind === 'text' ? (one.link ?? null) : null;
      const options = {
        width: room - indent,
        lineGap: style.leading - style.size * 1.25,
        continued: index < all.length - 1,
        link,
      };
      const draw = () => {
        pen.font(FONTS[`${style.family}${cut}`]).fontSize(style.size).fillColor(style.colour);
        if (index === 0) pen.text(text, left + indent, pen.y, options);
        else pen.text(text, options);
      };
      const element =
        link === null ? (one.kind === 'note-ref' ? within(parent, 'Reference') : parent) : within(parent, 'Link');
      element.add(draw);
    });
    pen.y += style.spaceAfter;
  }

  function table(block: Extract<Block, { kind: 'table' }>): void {
    const element = within(root, 'Table');
    inlines(block.caption, 'caption', within(element, 'Caption'));
    const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
    const words = (cell: Inline[]) => cell.map((one) => (one.kind === 'text' ? one.text : '')).join('');
    const row = (cells: Inline[][], font: keyof typeof FONTS, kind: 'TH' | 'TD') => {
      const tr = within(element, 'TR');
      const { size } = theme.roles['table-cell'];
      pen.font(FONTS[font]).fontSize(size);
      const widths = block.columns.map((column) => (column.weight / total) * room);
      const heights = cells.map((cell, at) => pen.heightOfString(words(cell) || ' ', { width: (widths[at] ?? 0) - 8 }));
      const height = Math.max(...heights) + 5;
      if (pen.y + height > pen.page.height - theme.page.bottom) pen.addPage();
      const top = pen.y;
      let x = left;
      cells.forEach((cell, at) => {
        const place = x + 4;
        within(tr, kind, kind === 'TH' ? { scope: 'Column' } : {}).add(() => {
          pen.text(words(cell), place, top + 2.5, { width: (widths[at] ?? 0) - 8 });
        });
        x += widths[at] ?? 0;
      });
      pen.y = top + height;
      artifact(() => {
        pen
          .moveTo(left, pen.y)
          .lineTo(left + room, pen.y)
          .lineWidth(0.5)
          .stroke(theme.rule);
      });
    };
    row(block.head, 'sans-bold', 'TH');
    for (const cells of block.rows) row(cells, 'sans', 'TD');
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
        contents();
        return;
      case 'heading': {
        pen.outline.addItem(one.inlines.map((part) => (part.kind === 'text' ? part.text : '')).join(''));
        const words: Inline[] = [{ kind: 'text', text: `${one.number} ` }, ...one.inlines];
        return inlines(words, `heading${one.level as 1 | 2 | 3}`, within(root, `H${one.level}`));
      }
      case 'paragraph':
        return inlines(one.inlines, one.role);
      case 'list':
        return list(one);
      case 'quotation':
      case 'excerpt': {
        const quote = within(root, 'BlockQuote');
        inlines(one.inlines, one.kind === 'quotation' ? 'quote' : 'excerpt', within(quote, 'P'));
        return inlines(one.attribution, 'attribution', within(quote, 'P'));
      }
      case 'stats':
        for (const figure of one.figures) {
          inlines([{ kind: 'text', text: figure.figure }], 'stat-figure');
          inlines(figure.label, 'stat-label');
          inlines(figure.detail, 'stat-detail');
        }
        return;
      case 'chart':
        return table(chartTable(one));
      case 'table':
        return table(one);
      case 'page-break':
      case 'columns':
        pen.addPage();
    }
  }

  function contents(): void {
    const toc = within(root, 'TOC');
    for (const one of document.blocks) if (one.kind === 'heading') inlines(one.inlines, 'toc', within(toc, 'TOCI'));
  }

  function list(block: Extract<Block, { kind: 'list' }>): void {
    const element = within(root, 'L');
    block.items.forEach((entry, index) => {
      const bullet = block.ordered ? `${index + 1}. ` : '• ';
      const point = within(element, 'LI');
      inlines(
        [{ kind: 'text', text: bullet }, ...entry.inlines],
        'list',
        within(point, 'LBody'),
        16 * (entry.level + 1),
      );
    });
  }

  function note({ number, inlines: words }: Note): void {
    inlines([{ kind: 'text', text: `${number} ` }, ...words], 'note', within(within(root, 'Note'), 'P'), 0);
  }

  function artifact(draw: () => void): void {
    pen.markContent('Artifact', { type: 'Pagination' });
    draw();
    pen.endMarkedContent();
  }

  function frames(): void {
    const { count } = pen.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      pen.switchToPage(page);
      // As its guide says: below the margin pdfkit would turn the page.
      pen.page.margins.bottom = 0;
      pen.markContent('Artifact', { type: 'Pagination' });
      for (const y of [30, pen.page.height - 47]) {
        pen.font(FONTS['sans-bold']).fontSize(12).fillColor('#000000');
        pen.text(marking.text, left, y, { width: room, align: 'right', lineBreak: false });
      }
      pen.font(FONTS.sans).fontSize(8.5).fillColor(theme.roles.frame.colour);
      pen.text(`${frame.left} ${frame.right}`, left, 34, { lineBreak: false });
      const label = frame.pageLabel.replace('{page}', String(page + 1)).replace('{pages}', String(count));
      pen.text(label, left, pen.page.height - 43, { lineBreak: false });
      pen.endMarkedContent();
    }
  }

  return { block, note, frames, end: () => root.end() };
}
