import type { Sentence } from './sentencesOf.ts';

/** What the mouse has selected inside the article, in offsets of the source's text; null for nothing. */
export function mouseSelection(article: HTMLElement | null): Sentence | null {
  const selection = window.getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.startContainer) || !article.contains(range.endContainer)) return null;
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

/** Every text node's parent says at which offset of the source it starts. */
function offsetAt(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const start = node.parentElement?.dataset.start;
    return start === undefined ? null : Number(start) + offset;
  }
  // A triple click ends before the next block's first child.
  const child = node.childNodes[offset];
  const inside = child instanceof HTMLElement ? child : null;
  const next = inside?.matches('[data-start]') ? inside : inside?.querySelector<HTMLElement>('[data-start]');
  if (next?.dataset.start !== undefined) return Number(next.dataset.start);
  const all = node instanceof HTMLElement ? [...node.querySelectorAll<HTMLElement>('[data-start]')] : [];
  const last = all.at(-1);
  return last?.dataset.start === undefined ? null : Number(last.dataset.start) + (last.textContent?.length ?? 0);
}
