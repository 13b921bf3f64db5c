import type { Hunk } from './hunks.ts';
import { joinLines, type Line, type Span, sliceLine } from './line.ts';

/** Our line with some of its changes taken; the others stay as they were. */
export function appliedLine(ours: Line, theirs: Line, hunks: Hunk[]): Line {
  const parts: Line[] = [];
  let at = 0;
  const inOrder = [...hunks].sort((a, b) => a.start - b.start || a.end - b.end || a.from - b.from);
  for (const { kind, start, end, from, to } of inOrder) {
    if (start < at) continue;
    parts.push(sliceLine(ours, at, start));
    parts.push(kind === 'look' ? relooked(sliceLine(ours, start, end), theirs, from) : sliceLine(theirs, from, to));
    at = end;
  }
  parts.push(sliceLine(ours, at, ours.text.length));
  return joinLines(parts);
}

/** The same words as they look in the line that came. */
function relooked(part: Line, theirs: Line, from: number): Line {
  const pieces: Line[] = [];
  for (const span of part.spans) {
    for (let at = span.start; at < span.end; ) {
      const their = sliceLine(theirs, from + at, from + at + 1).spans[0];
      const end = Math.min(span.end, endOfLook(theirs, from + at) - from);
      const piece = sliceLine(part, at, Math.max(end, at + 1));
      pieces.push({
        ...piece,
        spans: piece.spans.map(
          (one): Span => ({ ...one, bold: their?.bold ?? one.bold, italic: their?.italic ?? one.italic }),
        ),
      });
      at = Math.max(end, at + 1);
    }
  }
  return joinLines(pieces);
}

function endOfLook({ spans }: Line, at: number): number {
  return spans.find(({ start, end }) => at >= start && at < end)?.end ?? at + 1;
}
