/** No column takes more than this for one long word: the word is cut instead. Share of the whole width. */
const WIDEST_WORD = 0.4;

/** What a column would need, with the room around its words: for its longest line whole, and for its longest word. */
export interface ColumnNeed {
  line: number;
  word: number;
}

/**
 * Columns as wide as their longest line where all fit, the rest shared by weight. Where they do not, narrow columns keep their lines
 * whole (figures, dates) and the wide ones, which hold sentences, wrap; none gets narrower than its longest word. Lengths in any unit.
 */
export function sharedWidths(total: number, needs: ColumnNeed[], weights: number[]): number[] {
  const whole = needs.map((one) => one.line);
  const spare = total - sum(whole);
  if (spare >= 0) return whole.map((width, column) => width + (spare * (weights[column] ?? 0)) / sum(weights));
  const least = needs.map((one) => Math.min(one.word, total * WIDEST_WORD));
  return fitted(settled(total, whole, least), total);
}

/**
 * Columns that need no more than an equal share get what they need, again and again; the others share what is left in proportion,
 * but for those whose longest word needs more than that.
 */
function settled(total: number, whole: number[], least: number[]): number[] {
  const widths = new Map<number, number>();
  for (;;) {
    const left = total - sum([...widths.values()]);
    const open = whole.map((_, column) => column).filter((column) => !widths.has(column));
    const wanted = Math.max(1, sum(open.map((column) => whole[column] ?? 0)));
    const share = (column: number) => (left * (whole[column] ?? 0)) / wanted;
    const small = open.filter((column) => (whole[column] ?? 0) <= left / open.length);
    const tight = open.filter((column) => (least[column] ?? 0) > share(column));
    if (small.length > 0) for (const column of small) widths.set(column, whole[column] ?? 0);
    else if (tight.length > 0) for (const column of tight) widths.set(column, least[column] ?? 0);
    else return whole.map((_, column) => widths.get(column) ?? share(column));
  }
}

/** Where even the longest words are too much together, all shrink alike. */
function fitted(widths: number[], total: number): number[] {
  const all = sum(widths);
  return all <= total + 0.01 ? widths : widths.map((width) => (width * total) / all);
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
