import type { Block, Document, Inline, PictureBlock, TableBlock } from '../nouns/document.ts';
import { captionOf } from '../plot/captionOf.ts';
import { chartTable } from '../plot/chartTable.ts';

/** A Document as Markdown with footnotes and pipe tables (as pandoc and GitHub read them). Contents and page breaks are left out: readers make their own. */
export function markdownText(document: Document): string {
  const mark = document.marking.text === '' ? [] : [`**${plain(document.marking.text)}**`];
  const notes = document.notes.map(({ number, inlines }) => `[^${number}]: ${words(inlines)}`);
  return `${[...mark, ...document.blocks.map(block).filter((text) => text !== ''), ...notes, ...mark].join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'title':
      return `# ${words(one.inlines)}`;
    case 'subtitle':
      return `*${words(one.inlines)}*`;
    case 'facts':
      return one.rows.map(({ label, inlines }) => `**${plain(label)}:** ${words(inlines)}`).join('\\\n');
    case 'heading':
      return `${'#'.repeat(one.level + 1)} ${one.number === '' ? '' : `${plain(one.number)} `}${words(one.inlines)}`;
    case 'paragraph':
      return opening(lines(one.inlines));
    case 'list':
      return one.items
        .map(({ level, inlines }) => `${'    '.repeat(level)}${one.ordered ? '1.' : '-'} ${opening(words(inlines))}`)
        .join('\n');
    case 'quotation':
    case 'excerpt':
      return [lines(one.inlines), ...(one.attribution.length === 0 ? [] : [`— ${lines(one.attribution)}`])]
        .map((text) => `> ${opening(text).replaceAll('\n', '\n> ')}`)
        .join('\n>\n');
    case 'stats':
      return one.figures
        .map(
          ({ figure, label, detail }) =>
            `- **${plain(figure)}** ${words(label)}${detail.length === 0 ? '' : ` (${words(detail)})`}`,
        )
        .join('\n');
    case 'table':
      return table(one);
    case 'chart':
      return `${words(captionOf(one))}\n\n${table(chartTable(one))}\n\n${lines(one.source)}`;
    case 'picture':
      return picture(one);
    case 'toc':
    case 'page-break':
    case 'columns':
      return '';
  }
}

/** Its words: Markdown carries no pictures. */
function picture(one: PictureBlock): string {
  const shown = [one.fileName, one.alt ?? '']
    .filter((part) => part.trim() !== '')
    .map(plain)
    .join(': ');
  return [words(captionOf(one)), shown === '' ? '' : `\\[${shown}\\]`, lines(one.credit)]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

function table(block: TableBlock): string {
  const { columns, head, rows } = block;
  const caption = captionOf(block);
  const row = (cells: Inline[][]) => `| ${cells.map((cell) => words(cell)).join(' | ')} |`;
  const rule = columns.map(({ align }) => ({ left: ':---', right: '---:', centre: ':---:' })[align]);
  const top = caption.length === 0 ? '' : `${words(caption)}\n\n`;
  return `${top}${row(head)}\n| ${rule.join(' | ')} |\n${rows.map(row).join('\n')}`;
}

/** On one line: a forced line end is a space. */
function words(inlines: Inline[]): string {
  return inlines.map((one) => (one.kind === 'break' ? ' ' : inline(one))).join('');
}

function lines(inlines: Inline[]): string {
  return inlines.map((one) => (one.kind === 'break' ? '\\\n' : inline(one))).join('');
}

function inline(one: Exclude<Inline, { kind: 'break' }>): string {
  if (one.kind === 'note-ref') return `[^${one.number}]`;
  // Marks for emphasis hold only where no space stands beside them.
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(plain(one.text)) ?? [];
  if (core === '') return before;
  const marks = `${one.bold ? '**' : ''}${one.italic ? '*' : ''}`;
  const told = `${marks}${core}${[...marks].reverse().join('')}`;
  return `${before}${one.link ? `[${told}](<${one.link.replace(/[<>\s]/g, (letter) => encodeURIComponent(letter))}>)` : told}${after}`;
}

function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~$^#@&]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

/** What would begin a list, a rule or a numbered line at the start of a paragraph is text here. */
function opening(text: string): string {
  return text
    .replace(/^(\s*)([-+=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
    .replace(/^ {4,}/u, '');
}
