import type { Block, ChartBlock, Document, Inline, TableBlock } from '../nouns/document.ts';
import type { Media } from '../nouns/medium.ts';
import { captionOf } from '../plot/captionOf.ts';
import { chartTable } from '../plot/chartTable.ts';
import { escaped } from './escaped.ts';
import { htmlInlines, placeId } from './htmlInlines.ts';
import { htmlPicture } from './htmlPicture.ts';
import { svgChart } from './svgChart.ts';

/** Mail programs take drawings out: they get the table of the same numbers. */
type Charts = 'drawn' | 'tables';

/** All blocks of a Document, one after the other. Headings are one level down: the title is the first. */
export function htmlBlocks(document: Document, media: Media, charts: Charts): string {
  let headings = 0;
  return document.blocks
    .map((block) => htmlBlock(block, document, media, charts, () => headings++))
    .filter((html) => html !== '')
    .join('\n');
}

function htmlBlock(block: Block, document: Document, media: Media, charts: Charts, nextHeading: () => number): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${htmlInlines(block.inlines)}</h1>`;
    case 'subtitle':
      return `<p class="subtitle">${htmlInlines(block.inlines)}</p>`;
    case 'facts':
      return `<table class="facts">${block.rows.map(({ label, inlines }) => `<tr><th scope="row">${escaped(label)}</th><td>${htmlInlines(inlines)}</td></tr>`).join('')}</table>`;
    case 'toc':
      return contents(document, block.heading, block.depth);
    case 'heading':
      return `<h${block.level + 1} id="${placeId({ to: 'heading', index: nextHeading() })}">${headingText(block)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p class="${block.role}">${htmlInlines(block.inlines)}</p>`;
    case 'list':
      return nestedList(block.ordered ? 'ol' : 'ul', block.items);
    case 'quotation':
    case 'excerpt':
      return `<blockquote><p>${htmlInlines(block.inlines)}</p>${block.attribution.length === 0 ? '' : `<footer>${htmlInlines(block.attribution)}</footer>`}</blockquote>`;
    case 'stats':
      return `<div class="stats">${block.figures.map(({ figure, label, detail }) => `<p><b>${escaped(figure)}</b> ${htmlInlines(label)}${detail.length === 0 ? '' : `<br><span class="detail">${htmlInlines(detail)}</span>`}</p>`).join('')}</div>`;
    case 'table':
      return table(block);
    case 'chart':
      return htmlChart(block, document, charts);
    case 'picture':
      return htmlPicture(block, document, media);
    case 'page-break':
    case 'columns':
      return '';
  }
}

function htmlChart(block: ChartBlock, { theme }: Document, charts: Charts): string {
  const drawing = charts === 'drawn' ? svgChart(block, theme) : null;
  const shown = drawing ?? table(chartTable(block));
  return `<figure id="${placeId({ to: 'figure', number: block.number })}"><figcaption>${htmlInlines(captionOf(block))}</figcaption>${shown}<p class="meta">${htmlInlines(block.source)}</p></figure>`;
}

function headingText({ number, inlines }: Extract<Block, { kind: 'heading' }>): string {
  return `${number === '' ? '' : `${escaped(number)} `}${htmlInlines(inlines)}`;
}

function contents({ blocks }: Document, heading: string, depth: number): string {
  const parts = blocks.filter((block) => block.kind === 'heading');
  const items = parts.flatMap((part, at) =>
    part.level > depth
      ? []
      : [
          {
            level: part.level - 1,
            html: `<a href="#${placeId({ to: 'heading', index: at })}">${headingText({ ...part, inlines: part.inlines.flatMap(unlinked) })}</a>`,
          },
        ],
  );
  return `<nav><h2>${escaped(heading)}</h2>${listOf('ul', items)}</nav>`;
}

/** A link within a link would fight with it. */
function unlinked(inline: Inline): Inline[] {
  if (inline.kind === 'note-ref') return [];
  return inline.kind === 'text' ? [{ ...inline, link: undefined, refersTo: undefined }] : [inline];
}

function nestedList(tag: 'ol' | 'ul', items: { level: number; inlines: Inline[] }[]): string {
  return listOf(
    tag,
    items.map(({ level, inlines }) => ({ level, html: htmlInlines(inlines) })),
  );
}

/** Levels may skip on the way down: an item is opened for each that is missing. */
function listOf(tag: 'ol' | 'ul', items: { level: number; html: string }[]): string {
  let html = '';
  let depth = -1;
  for (const { level, html: words } of items) {
    if (level > depth) {
      html += `<${tag}><li>`.repeat(level - depth);
    } else {
      html += `</li></${tag}>`.repeat(depth - level);
      html += '</li><li>';
    }
    depth = level;
    html += words;
  }
  return html + `</li></${tag}>`.repeat(depth + 1);
}

function table(block: TableBlock): string {
  const { number, columns, head, rows } = block;
  const caption = captionOf(block);
  const align = (at: number) => ({ left: 'start', right: 'end', centre: 'center' })[columns[at]?.align ?? 'left'];
  const cells = (row: Inline[][], open: string, close: string) =>
    row.map((cell, at) => `<${open} style="text-align:${align(at)}">${htmlInlines(cell)}</${close}>`).join('');
  const top = caption.length === 0 ? '' : `<caption>${htmlInlines(caption)}</caption>`;
  const id = number === undefined ? '' : ` id="${placeId({ to: 'table', number })}"`;
  return `<table${id}>${top}<thead><tr>${cells(head, 'th scope="col"', 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, 'td', 'td')}</tr>`).join('')}</tbody></table>`;
}
