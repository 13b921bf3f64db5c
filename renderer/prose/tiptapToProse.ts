import { LinkUrl, type Prose, type ProseBlock, type ProseInline } from '../../engine/nouns/prose.ts';
import { type ListItem, normaliseInlines, normaliseProse } from './normaliseProse.ts';
import type { TiptapNode } from './tiptapNode.ts';

const DEEPEST = 2;
const MOST_CELLS = 12;

/** The editor's document as Prose; what the schema could not hold was never in the document. */
export function tiptapToProse(doc: TiptapNode): Prose {
  return normaliseProse((doc.content ?? []).flatMap(blockOf));
}

function blockOf(node: TiptapNode): ProseBlock[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', inlines: inlinesOf(node) }];
  if (node.type === 'heading') {
    return [{ kind: 'heading', level: node.attrs?.level === 1 ? 1 : 2, inlines: inlinesOf(node) }];
  }
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return [{ kind: 'list', ordered: node.type === 'orderedList', items: itemsOf(node, 0) }];
  }
  if (node.type === 'table') {
    const rows = (node.content ?? []).map((row) => ({ cells: cellsOf(row) })).filter((row) => row.cells.length > 0);
    return rows.length > 0 ? [{ kind: 'table', caption: String(node.attrs?.caption ?? ''), rows }] : [];
  }
  return [];
}

function itemsOf(list: TiptapNode, level: number): ListItem[] {
  return (list.content ?? []).flatMap((item) => {
    const parts = item.content ?? [];
    const own = parts.filter((part) => part.type === 'paragraph');
    const below = parts.filter((part) => part.type !== 'paragraph');
    return [
      { level: Math.min(level, DEEPEST), inlines: joinParagraphs(own) },
      ...below.flatMap((part) => itemsOf(part, level + 1)),
    ];
  });
}

/** Cells beyond the twelfth go into the twelfth, so that a wide pasted table loses no words. */
function cellsOf(row: TiptapNode): ProseInline[][] {
  const cells = (row.content ?? []).map((cell) => joinParagraphs(cell.content ?? []));
  if (cells.length <= MOST_CELLS) return cells;
  const rest = cells.slice(MOST_CELLS - 1);
  const last = rest.flatMap((cell, index) => (index === 0 ? cell : [{ kind: 'break' as const }, ...cell]));
  return [...cells.slice(0, MOST_CELLS - 1), last];
}

function joinParagraphs(paragraphs: TiptapNode[]): ProseInline[] {
  return normaliseInlines(
    paragraphs.flatMap((one, index) => (index === 0 ? inlinesOf(one) : [{ kind: 'break' }, ...inlinesOf(one)])),
  );
}

function inlinesOf(node: TiptapNode): ProseInline[] {
  return (node.content ?? []).flatMap(inlineOf);
}

function inlineOf(node: TiptapNode): ProseInline[] {
  if (node.type === 'hardBreak') return [{ kind: 'break' }];
  if (node.type === 'cite' || node.type === 'evidence') {
    return [{ kind: node.type, evidenceId: String(node.attrs?.evidenceId ?? '') }];
  }
  if (node.type === 'reference') {
    const { to, id } = node.attrs ?? {};
    if ((to !== 'section' && to !== 'figure') || !id) return [];
    return [{ kind: 'reference', to, id: String(id) }];
  }
  if (node.type !== 'text' || !node.text) return [];
  const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
  const href = node.marks?.find((mark) => mark.type === 'link')?.attrs?.href;
  const link = LinkUrl.safeParse(href);
  return [
    {
      kind: 'text',
      text: node.text,
      ...(has('bold') ? { bold: true } : {}),
      ...(has('italic') ? { italic: true } : {}),
      ...(link.success ? { link: link.data } : {}),
    },
  ];
}
