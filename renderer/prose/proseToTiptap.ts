import type { Prose, ProseBlock, ProseInline } from '../../engine/nouns/prose.ts';
import { type ListItem, normaliseProse } from './normaliseProse.ts';
import type { TiptapMark, TiptapNode } from './tiptapNode.ts';

/** Our Prose as the editor's document. The editor wants at least one block: no prose is one empty paragraph. */
export function proseToTiptap(prose: Prose): TiptapNode {
  const blocks = normaliseProse(prose).map(blockNode);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
}

function blockNode(block: ProseBlock): TiptapNode {
  if (block.kind === 'paragraph') return withInlines({ type: 'paragraph' }, block.inlines);
  if (block.kind === 'heading') return withInlines({ type: 'heading', attrs: { level: block.level } }, block.inlines);
  if (block.kind === 'list') return listNode(block.ordered, block.items, 0);
  return {
    type: 'table',
    attrs: { caption: block.caption },
    content: block.rows.map((row, index) => ({
      type: 'tableRow',
      content: row.cells.map((cell) => ({
        type: index === 0 ? 'tableHeader' : 'tableCell',
        content: [withInlines({ type: 'paragraph' }, cell)],
      })),
    })),
  };
}

/** Flat items with levels become lists inside the item above; normalised prose never skips a level downwards. */
function listNode(ordered: boolean, items: ListItem[], level: number): TiptapNode {
  const content: TiptapNode[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    let next = at + 1;
    while (next < items.length && (items[next]?.level ?? 0) > level) next += 1;
    const below = items.slice(at + 1, next);
    const parts = [withInlines({ type: 'paragraph' }, item.inlines)];
    if (below.length > 0) parts.push(listNode(ordered, below, level + 1));
    content.push({ type: 'listItem', content: parts });
    at = next;
  }
  return { type: ordered ? 'orderedList' : 'bulletList', content };
}

function withInlines(node: TiptapNode, inlines: ProseInline[]): TiptapNode {
  return inlines.length > 0 ? { ...node, content: inlines.map(inlineNode) } : node;
}

function inlineNode(inline: ProseInline): TiptapNode {
  if (inline.kind === 'break') return { type: 'hardBreak' };
  if (inline.kind === 'cite') return { type: 'cite', attrs: { evidenceId: inline.evidenceId } };
  if (inline.kind === 'evidence') return { type: 'evidence', attrs: { evidenceId: inline.evidenceId } };
  if (inline.kind === 'reference') return { type: 'reference', attrs: { to: inline.to, id: inline.id } };
  const marks: TiptapMark[] = [];
  if (inline.link) marks.push({ type: 'link', attrs: { href: inline.link } });
  if (inline.bold) marks.push({ type: 'bold' });
  if (inline.italic) marks.push({ type: 'italic' });
  return marks.length > 0 ? { type: 'text', text: inline.text, marks } : { type: 'text', text: inline.text };
}
