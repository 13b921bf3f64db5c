import type { OutlineEntry } from '../../engine/nouns/page.ts';
import type { PdfFile } from './openFile.ts';
import { number, reference, textString } from './written.ts';

interface Item {
  object: number;
  entry: OutlineEntry;
  items: Item[];
}

/** Bookmarks of all headings, nested by level; gives the number of the outline, null where there is none. `place`: a destination. */
export function writeOutline(
  file: PdfFile,
  entries: OutlineEntry[],
  place: (page: number, y: number) => string,
): number | null {
  if (entries.length === 0) return null;
  const root = file.reserve();
  const items: Item[] = [];
  const above: Item[] = [];
  for (const entry of entries) {
    while ((above.at(-1)?.entry.level ?? 0) >= entry.level) above.pop();
    const item = { object: file.reserve(), entry, items: [] };
    (above.at(-1)?.items ?? items).push(item);
    above.push(item);
  }
  file.put(root, `<</Type/Outlines${nested(items)}>>`);
  write(items, root);
  return root;

  function write(all: Item[], parent: number): void {
    all.forEach(({ object, entry, items: below }, at) => {
      const [before, after] = [all[at - 1], all[at + 1]];
      const beside = `${before ? `/Prev ${reference(before.object)}` : ''}${after ? `/Next ${reference(after.object)}` : ''}`;
      file.put(
        object,
        `<</Title${textString(entry.title)}/Parent ${reference(parent)}${beside}/Dest${place(entry.page, entry.y)}${nested(below)}>>`,
      );
      write(below, object);
    });
  }
}

/** First, last and the count of all that is open below (ISO 32000-1, table 152 and 153). */
function nested(items: Item[]): string {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return '';
  return `/First ${reference(first.object)}/Last ${reference(last.object)}/Count ${number(openCount(items))}`;
}

function openCount(items: Item[]): number {
  return items.reduce((sum, item) => sum + 1 + openCount(item.items), 0);
}
