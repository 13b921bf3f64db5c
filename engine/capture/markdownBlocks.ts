import type { TextBlock } from './rawCapture.ts';

/** Markdown as it is pasted from notes and web pages: structure is read, marks of emphasis go, link texts stay. */
export function markdownBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let running: string[] = [];
  const close = () => {
    if (running.length > 0) blocks.push({ kind: 'paragraph', text: plain(running.join(' ')) });
    running = [];
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const block = lineBlock(line);
    if (block === 'text') running.push(line.trim());
    else {
      close();
      if (block !== 'nothing') blocks.push({ ...block, text: plain(block.text) });
    }
  }
  close();
  return blocks.filter((block) => block.text.trim() !== '');
}

function lineBlock(line: string): TextBlock | 'text' | 'nothing' {
  if (line.trim() === '' || /^\s*(?:[-*_]\s*){3,}$/.test(line) || /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(line))
    return 'nothing';
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  const bullet = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/.exec(line);
  if (bullet) {
    const level = Math.min(3, 1 + Math.floor((bullet[1]?.replace(/\t/g, '    ').length ?? 0) / 2));
    return { kind: 'list-item', level, text: bullet[2] ?? '' };
  }
  const quotation = /^\s*>\s?(.*)$/.exec(line);
  if (quotation) return { kind: 'quotation', text: quotation[1] ?? '' };
  if (/^\s*\|.*\|\s*$/.test(line)) {
    const cells = line.trim().slice(1, -1).split('|');
    return { kind: 'table-row', text: cells.map((cell) => cell.trim()).join(' | ') };
  }
  return 'text';
}

function plain(text: string): string {
  return text
    .replace(/!\[([^\]]{0,500})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{1,500})\]\([^)\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, '$2')
    .replace(/(^|[\s(“"])([*_])(?=\S)([^*_]{1,2000})\2(?=$|[\s).,;:!?”"])/g, '$1$3')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}

/** Whether pasted text is better read as Markdown: at least two kinds of its marks, or a heading line. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000);
  const marks = [
    /^#{1,6}\s+\S/m,
    /^\s*[-*+]\s+\S/m,
    /\[[^\]\n]{1,200}\]\(https?:[^)\s]+\)/,
    /^>\s/m,
    /\*\*\S[^*\n]*\*\*/,
    /^\|.+\|$/m,
  ];
  const found = marks.filter((mark) => mark.test(head)).length;
  return found >= 2 || /^#{1,3}\s+\S/.test(head);
}
