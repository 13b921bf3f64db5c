import type { Line } from './lines.ts';
import type { PageLines } from './pageLines.ts';

/** Share of the page's height, at its top and at its foot, in which running heads stand. */
const MARGIN = 0.12;
/** Points: the same height on several pages. */
const LEVEL = 4;

/** Leaves out what stands at the same height on several pages with the same words, figures aside: running heads and feet, page numbers. */
export function withoutHeads(pages: PageLines[]): PageLines[] {
  if (pages.length < 2) return pages;
  const repeated = repeatedLines(pages);
  const bare = pages.map((page) => ({
    ...page,
    columns: page.columns
      .map((lines) => lines.filter((line) => !repeated.has(line)))
      .filter((lines) => lines.length > 0),
  }));
  // Where pages would have nothing else, it is their text.
  const emptied = bare.filter(({ columns }, index) => columns.length === 0 && pages[index]?.columns.length !== 0);
  return emptied.length * 4 > pages.length || lettersOf(bare) * 4 < lettersOf(pages) ? pages : bare;
}

function lettersOf(pages: PageLines[]): number {
  return pages.reduce((sum, page) => sum + page.columns.flat().reduce((some, line) => some + line.text.length, 0), 0);
}

function isMarginal(line: Line, { top, foot }: PageLines): boolean {
  const margin = MARGIN * (foot - top);
  return line.base < top + margin || line.base > foot - margin || line.aside;
}

function repeatedLines(pages: PageLines[]): Set<Line> {
  const groups = new Map<string, { page: number; line: Line }[]>();
  for (const page of pages) {
    for (const line of page.columns.flat()) {
      if (!isMarginal(line, page)) continue;
      // Measured from the nearer edge: pages differ in size.
      const isTop = line.base - page.top < page.foot - line.base;
      const from = isTop ? line.base - page.top : page.foot - line.base;
      const words = worded(line.text);
      for (const level of [Math.round(from / LEVEL), Math.round(from / LEVEL + 0.5)]) {
        const key = `${isTop} ${level % 1_000_000} ${words}`;
        const group = groups.get(key) ?? [];
        group.push({ page: page.page, line });
        groups.set(key, group);
      }
    }
  }
  const repeated = new Set<Line>();
  for (const group of groups.values()) {
    if (isRunning(group, pages.length)) for (const { line } of group) repeated.add(line);
  }
  return repeated;
}

/** Figures count as any figure, and so do Roman ones that stand alone. */
function worded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[-–—\s]*[ivxlc]{1,7}[-–—\s]*$/, '#')
    .replace(/\s+/g, '');
}

/** On two pages of a short file, on three of a longer one: a chapter's name runs over its own pages only. */
function isRunning(group: { page: number; line: Line }[], pages: number): boolean {
  const on = new Set(group.map(({ page }) => page));
  if (on.size < Math.min(3, pages)) return false;
  const first = group[0]?.line.text ?? '';
  // A row of a table that goes on over pages has figures that mean something; a head has few besides the page's number.
  const figures = first.match(/\d+/g)?.length ?? 0;
  const letters = first.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 ? figures <= 8 : group.every(({ line }) => isPageNumber(line.text));
}

function isPageNumber(text: string): boolean {
  return /^\D{0,6}(?:\d{1,5}|[ivxlc]{1,7})(?:\D{0,6}\d{1,5})?\D{0,3}$/i.test(text);
}
