import {
  AlignmentType,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  File as WordFile,
} from 'docx';
import { ChartRun } from 'docx/charts';
import type { Block, ChartBlock, Document, Inline } from '../../engine/nouns/document.ts';
import { chartTable } from '../../engine/plot/chartTable.ts';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/**
 * The same content as one would write it with docx after reading its guide: no mending, no fixed clock, no bookmarks,
 * a table of contents that Word has to fill in, one header and footer. What `writeDocx` is measured against.
 */
export async function naiveDocx(document: Document): Promise<Uint8Array> {
  const mark = () =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: document.marking.text, bold: true, size: 24, color: 'FFC000' })],
    });
  const file = new WordFile({
    title: document.title,
    creator: document.author,
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [0, 1, 2].map((level) => ({ level, format: 'decimal', text: `%${level + 1}.` })),
        },
      ],
    },
    footnotes: Object.fromEntries(
      document.notes.map((note) => [note.number, { children: [new Paragraph({ children: runs(note.inlines) })] }]),
    ),
    sections: [
      {
        headers: {
          default: new Header({ children: [mark(), new Paragraph(`${document.frame.left}\t${document.frame.right}`)] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
              }),
              mark(),
            ],
          }),
        },
        children: document.blocks.flatMap(blocks),
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** As in the library's own examples: categories, values, a size. */
function chart({ form, categories, series, alt }: ChartBlock): Paragraph {
  return new Paragraph({
    children: [
      new ChartRun({
        type: form === 'line' ? 'line' : 'bar',
        categories: categories.map(({ label }) => label),
        series: series.map(({ name, points }) => ({ name, values: points.map((point) => point?.value ?? null) })),
        transformation: { width: 600, height: 300 },
        altText: { name: 'Chart', description: alt },
      }),
    ],
  });
}

function blocks(block: Block): (Paragraph | Table | TableOfContents)[] {
  switch (block.kind) {
    case 'chart':
      return block.form === 'timeline' ? blocks(chartTable(block)) : [chart(block)];
    case 'picture':
      return [new Paragraph({ children: runs(block.caption) })];
    case 'title':
    case 'subtitle':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.inlines) })];
    case 'heading':
      return [
        new Paragraph({
          heading: LEVELS[block.level - 1],
          children: [new TextRun(block.number === '' ? '' : `${block.number} `), ...runs(block.inlines)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: runs(block.inlines) })];
    case 'facts':
      return block.rows.map(
        (row) =>
          new Paragraph({ children: [new TextRun({ text: `${row.label}\t`, bold: true }), ...runs(row.inlines)] }),
      );
    case 'toc':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(block.heading)] }),
        new TableOfContents(block.heading, { hyperlink: true, headingStyleRange: `1-${block.depth}` }),
      ];
    case 'list':
      return block.items.map(
        (entry) =>
          new Paragraph({
            ...(block.ordered
              ? { numbering: { reference: 'numbers', level: entry.level } }
              : { bullet: { level: entry.level } }),
            children: runs(entry.inlines),
          }),
      );
    case 'quotation':
    case 'excerpt':
      return [
        new Paragraph({ indent: { left: 360 }, children: runs(block.inlines) }),
        new Paragraph({ indent: { left: 360 }, children: runs(block.attribution) }),
      ];
    case 'stats':
      return [
        table([
          block.figures.map((one) => [
            new Paragraph({ children: [new TextRun({ text: one.figure, bold: true, size: 38 })] }),
            new Paragraph({ children: runs(one.label) }),
            new Paragraph({ children: runs(one.detail) }),
          ]),
        ]),
      ];
    case 'table':
      return [
        new Paragraph({ children: runs(block.caption) }),
        table([block.head, ...block.rows].map((row) => row.map((cell) => [new Paragraph({ children: runs(cell) })]))),
      ];
    case 'page-break':
    case 'columns':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function table(rows: Paragraph[][][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells.map((children) => new TableCell({ children })) })),
  });
}

function runs(inlines: Inline[]): ParagraphChild[] {
  return inlines.map((inline) => {
    if (inline.kind === 'break') return new TextRun({ break: 1 });
    if (inline.kind === 'note-ref') return new FootnoteReferenceRun(inline.number);
    const run = new TextRun({ text: inline.text, bold: inline.bold, italics: inline.italic });
    return inline.link ? new ExternalHyperlink({ link: inline.link, children: [run] }) : run;
  });
}
