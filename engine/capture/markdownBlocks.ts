import { BULLET } from './bullet.ts';
import type { TextBlock } from './rawCapture.ts';
import { refuseManyBlocks } from './refuseManyBlocks.ts';

/** Markdown as it is pasted from notes and web pages: structure is read, marks of emphasis go, link texts stay. @throws Refusal 'too-complex' */
export function markdownBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let running: string[] = [];
  const close = () => {
    if (running.length > 0) blocks.push({ kind: 'paragraph', text: plain(running.join(' ')) });
    running = [];
  };
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (const line of lines) {
    const block = lineBlock(line);
    if (block === 'text') running.push(line.trim());
    else {
      close();
      if (block !== 'nothing') blocks.push({ ...block, text: plain(block.text) });
      refuseManyBlocks(blocks.length);
    }
  }
  close();
  return blocks.filter((block) => block.text.trim() !== '');
}

/** What one line is. Every pattern is anchored and runs once over the line: lines may be megabytes long. */
function lineBlock(line: string): TextBlock | 'text' | 'nothing' {
  const bare = line.trim();
  if (bare === '' || isRule(bare)) return 'nothing';
  const heading = /^(#{1,6})\s+([\s\S]*)$/.exec(line);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: withoutClosingMarks(heading[2] ?? '') };
  const bullet = BULLET.exec(line);
  if (bullet) {
    const level = Math.min(3, 1 + Math.floor((bullet[1]?.replace(/\t/g, '    ').length ?? 0) / 2));
    return { kind: 'list-item', level, text: line.slice(bullet[0].length) };
  }
  if (bare.startsWith('>')) return { kind: 'quotation', text: bare.slice(1) };
  if (bare.length > 1 && bare.startsWith('|') && bare.endsWith('|')) {
    const cells = bare.slice(1, -1).split('|');
    return { kind: 'table-row', text: cells.map((cell) => cell.trim()).join(' | ') };
  }
  return 'text';
}

/** `***`, `- - -`, and the line of dashes under a table's head. */
function isRule(bare: string): boolean {
  if (/^[\s:|-]+$/.test(bare) && bare.includes('|')) return true;
  return /^[-\s]+$|^[*\s]+$|^[_\s]+$/.test(bare) && bare.replace(/\s/g, '').length >= 3;
}

/** `# Heading #` */
function withoutClosingMarks(heading: string): string {
  const text = heading.trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return text.slice(0, end).trim();
}

const ADDRESS = String.raw`(?:[^()\s]|\([^()\s]{0,200}\)){0,2000}`;
const PICTURE = new RegExp(String.raw`!\[([^\][]{0,500})\]\(${ADDRESS}\)`, 'g');
const LINK = new RegExp(String.raw`\[([^\][]{1,500})\]\(${ADDRESS}(?:\s"[^"]{0,200}")?\)`, 'g');

function plain(text: string): string {
  return text
    .replace(PICTURE, '$1')
    .replace(LINK, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, '$2')
    .replace(/(^|[\s(“"])([*_])(?=\S)([^*_]{1,2000})\2(?=$|[\s).,;:!?”"])/g, '$1$3')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}

/** Whether pasted text is better read as Markdown: at least two kinds of its marks, or a heading line. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000);
  const marks = [
    /^#{1,6}[ \t]+\S/m,
    /^[ \t]*[-*+][ \t]+\S/m,
    /\[[^\]\n]{1,200}\]\(https?:[^)\s]+\)/,
    /^>\s/m,
    /\*\*\S[^*\n]*\*\*/,
    /^\|.+\|$/m,
  ];
  const found = marks.filter((mark) => mark.test(head)).length;
  return found >= 2 || /^#{1,3}\s+\S/.test(head);
}
