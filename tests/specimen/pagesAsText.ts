import type { Pages } from '../../engine/nouns/page.ts';

/**
 * Pages as lines of text, from top to bottom and left to right: distance from the top and from the left in points, size, words. What a
 * golden file holds: a change that moves anything shows as lines that differ.
 */
export function pagesAsText({ pages }: Pages): string {
  const lines = pages.flatMap((page) => {
    const runs = page.marks.flatMap((mark) => (mark.kind === 'run' && mark.words.join('').trim() !== '' ? [mark] : []));
    const rows = new Map<string, typeof runs>();
    for (const run of runs) {
      const key = `${Math.round(run.baseline)} ${run.size}`;
      rows.set(key, [...(rows.get(key) ?? []), run]);
    }
    const sorted = [...rows.values()]
      .map((row) => row.sort((a, b) => a.x - b.x))
      .sort(([a], [b]) => (a?.baseline ?? 0) - (b?.baseline ?? 0) || (a?.x ?? 0) - (b?.x ?? 0));
    const drawn = page.marks.filter(
      (mark) => mark.kind === 'path' || mark.kind === 'dot' || mark.kind === 'box',
    ).length;
    return [
      `== page ${page.number}, ${page.lines} lines, ${drawn} shapes`,
      ...sorted.map((row) => {
        const [first] = row;
        const words = row.map((run) => run.words.join('')).join('');
        return `${Math.round(first?.baseline ?? 0)} ${Math.round(first?.x ?? 0)} ${first?.size} ${words.trimEnd()}`;
      }),
    ];
  });
  return `${lines.join('\n')}\n`;
}
