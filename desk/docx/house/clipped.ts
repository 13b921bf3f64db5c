const LONGEST = 60;

/** The words of a paragraph around a place, short enough for one line. */
export function clipped(text: string, at = 0): string {
  const line = text.replace(/\s/g, ' ');
  if (line.trim().length <= LONGEST) return line.trim();
  const start = at < LONGEST - 20 ? 0 : at - 20;
  const end = Math.min(line.length, start + LONGEST);
  return `${start > 0 ? '… ' : ''}${line.slice(start, end).trim()}${end < line.length ? ' …' : ''}`;
}
