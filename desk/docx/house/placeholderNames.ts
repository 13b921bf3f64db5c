/** What a house file may ask for, in the order in which help names it. */
export const PLACEHOLDER_NAMES = [
  'title',
  'subtitle',
  'date',
  'author',
  'subject',
  'marking',
  'reference',
  'short-title',
  'contents',
  'sources',
  'body',
] as const;
export type PlaceholderName = (typeof PLACEHOLDER_NAMES)[number];

/** These bring paragraphs of their own, so that each stands alone in one, once. */
const BLOCK_NAMES = ['contents', 'sources', 'body'] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];
export type InlineName = Exclude<PlaceholderName, BlockName>;

export function isBlockName(name: PlaceholderName): name is BlockName {
  return (BLOCK_NAMES as readonly string[]).includes(name);
}

/** Read kindly: any case, any hyphen or space between words. Null for a name that there is not. */
export function placeholderName(words: string): PlaceholderName | null {
  const name = words
    .trim()
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0_\u2010-\u2015-]+/g, '-');
  return PLACEHOLDER_NAMES.find((one) => one === name) ?? null;
}

/** The name that somebody meant who wrote this, where one is close. */
export function nearestName(words: string): PlaceholderName | null {
  const name = words.trim().toLowerCase();
  const near = PLACEHOLDER_NAMES.map((one) => ({ one, steps: stepsBetween(name, one) }))
    .filter(({ one, steps }) => steps <= Math.max(1, Math.floor(one.length / 3)))
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.one ?? null;
}

/** Letters to put in, take out, change or swap with the next one (Damerau's distance, each place swapped once). */
function stepsBetween(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 4) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    rows.push(next);
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let steps = Math.min(
        cell(row - 1, column) + 1,
        (next[column - 1] ?? 0) + 1,
        cell(row - 1, column - 1) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) steps = Math.min(steps, cell(row - 2, column - 2) + 1);
      next.push(steps);
    }
  }
  return cell(from.length, to.length);
}
