import type { OutlineEntry } from '../../engine/nouns/page.ts';
import type { OutlineItem, Pen } from './pdfkitParts.ts';

/** Bookmarks of all headings, nested by level. */
export function writeOutline(pen: Pen, entries: OutlineEntry[]): void {
  const above: { level: number; item: OutlineItem }[] = [];
  for (const { level, title, page, y } of entries) {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const parent = above.at(-1)?.item ?? pen.outline;
    const item = parent.addItem(title, { pageNumber: page - 1, top: Math.max(0, y - 8), expanded: true });
    // pdfkit leads to the page's right edge; null keeps what is seen across, and the zoom.
    const { Dest: place } = item.outlineData;
    if (Array.isArray(place)) [place[2], place[4]] = [null, null];
    above.push({ level, item });
  }
  // pdfkit leaves the root without the count of open entries that ISO 32000-1, table 152 asks for.
  if (entries.length > 0) pen.outline.outlineData.Count = openCount(pen.outline);
}

function openCount(item: OutlineItem): number {
  return item.children.reduce((sum, child) => sum + 1 + openCount(child), 0);
}
