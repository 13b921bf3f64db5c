import { dirname } from 'node:path';
import type { Block, Document, Inline } from '../../engine/nouns/document.ts';
import { PAGE_SIZES, type RoleStyle } from '../../engine/nouns/theme.ts';
import { chartTable } from '../../engine/plot/chartTable.ts';
import { FONTS } from './benchFonts.ts';

/** The same content as markup for typst, set by its npm binding in one warm compiler; tagged, with footnotes of its own. Null where it cannot be loaded. */
export async function typstPdf(): Promise<((document: Document) => Uint8Array) | null> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => null);
  if (!typst) return null;
  const fontPaths = [...new Set(Object.values(FONTS).map(dirname))];
  const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  return (document) => {
    const bytes = compiler.pdf({ mainFileContent: markupOf(document) });
    // What it remembers of documents that do not come again would only grow.
    compiler.evictCache(5);
    return bytes;
  };
}

/** Strings of markup are written as code: nothing in them can mean anything. */
function words(text: string): string {
  return `#${JSON.stringify(text).replace(/\\[bf]/g, '')};`;
}

function markupOf(document: Document): string {
  const { theme, marking, frame } = document;
  const { width, height } = PAGE_SIZES[theme.page.size];
  const { top, bottom, left, right } = theme.page;
  const { roles } = theme;
  const notes = new Map(document.notes.map((note) => [note.number, note]));

  const inline = (one: Inline): string => {
    if (one.kind === 'break') return '#linebreak();';
    if (one.kind === 'note-ref') return `#footnote[${inlines(notes.get(one.number)?.inlines ?? [])}];`;
    const shown = one.bold
      ? `#strong[${words(one.text)}];`
      : one.italic
        ? `#emph[${words(one.text)}];`
        : words(one.text);
    return one.link ? `#link(${JSON.stringify(one.link)})[${shown}];` : shown;
  };
  const inlines = (all: Inline[]): string => all.map(inline).join('');
  const styled = (style: RoleStyle, content: string) =>
    `#block(above: ${style.spaceBefore}pt, below: ${style.spaceAfter}pt, inset: (left: ${style.indent}pt))[#set text(${look(style)})\n${content}]\n`;

  const block = (one: Block): string => {
    switch (one.kind) {
      case 'title':
      case 'subtitle':
        return styled(roles[one.kind], inlines(one.inlines));
      case 'facts':
        return one.rows.map((row) => styled(roles.meta, `${words(`${row.label}: `)}${inlines(row.inlines)}`)).join('');
      case 'toc':
        return `#outline(title: none, depth: ${one.depth})\n`;
      case 'heading':
        return `#heading(level: ${one.level})[${words(`${one.number} `)}${inlines(one.inlines)}]\n`;
      case 'paragraph':
        return one.role === 'body'
          ? `${inlines(one.inlines)}\n\n`
          : styled(roles[one.role === 'lead' ? 'lead' : 'source-entry'], inlines(one.inlines));
      case 'list':
        return `#${one.ordered ? 'enum' : 'list'}(${one.items.map((entry) => `[${inlines(entry.inlines)}]`).join(', ')})\n`;
      case 'quotation':
      case 'excerpt':
        return `#quote(block: true, attribution: [${inlines(one.attribution)}])[${inlines(one.inlines)}]\n`;
      case 'stats':
        return `#grid(columns: ${one.figures.length}, gutter: 18pt, ${one.figures
          .map(
            ({ figure, label, detail }) =>
              `[#text(size: 19pt)[${words(figure)}] #linebreak()${inlines(label)}#linebreak()${inlines(detail)}]`,
          )
          .join(', ')})\n`;
      case 'chart':
        return block(chartTable(one));
      case 'table': {
        const cells = (row: Inline[][]) => row.map((cell) => `[${inlines(cell)}]`).join(', ');
        const columns = one.columns.map(({ weight }) => `${weight}fr`).join(', ');
        return `#figure(table(columns: (${columns},), table.header(${cells(one.head)}), ${one.rows.map(cells).join(', ')}), caption: [${inlines(one.caption)}])\n`;
      }
      case 'picture':
        return '';
      case 'page-break':
      case 'columns':
        return '#pagebreak()\n';
    }
  };

  const mark = `#h(1fr)#text(size: 12pt, weight: "bold")[${words(marking.text)}]`;
  return `#set document(title: ${JSON.stringify(document.title)}, author: ${JSON.stringify(document.author)})
#set page(width: ${width}pt, height: ${height}pt, margin: (top: ${top}pt, bottom: ${bottom}pt, left: ${left}pt, right: ${right}pt),
  header: [#set text(font: "Source Sans 3", size: 8.5pt)\n${words(`${frame.left} ${frame.right}`)}${mark}],
  footer: context [#set text(font: "Source Sans 3", size: 8.5pt)\n${words('Page ')}#counter(page).display()${mark}])
#set text(${look(roles.body)}, lang: ${JSON.stringify(document.language)})
#set par(leading: ${roles.body.leading - roles.body.size}pt, spacing: ${roles.body.spaceAfter + 4}pt)
#show heading: set text(font: "Source Sans 3")
${document.blocks.map(block).join('\n')}`;
}

function look({ family, size, weight, italic, colour }: RoleStyle): string {
  const font = family === 'serif' ? 'Source Serif 4' : 'Source Sans 3';
  return `font: "${font}", size: ${size}pt, weight: "${weight}", style: "${italic ? 'italic' : 'normal'}", fill: rgb("${colour}")`;
}
