import type { Repair } from '../nouns/repairLayer.ts';

/** What a repair really changes: the words that stay on both sides of it are no part of it. */
interface Edit {
  start: number;
  end: number;
  now: string;
  repair: Repair;
}

/** 'forcesIt' to 'forces. It' is an insertion of '. ': a quotation that begins with 'It' is not touched by it. */
function editOf(repair: Repair): Edit {
  const { start, end, was, now } = repair;
  const most = Math.min(was.length, now.length);
  let head = 0;
  while (head < most && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { start: start + head, end: end - tail, now: now.slice(head, now.length - tail), repair };
}

/** Those whose change lies within the stretch: a change of no width counts strictly within only. */
export function repairsWithin(repairs: Repair[], start: number, end: number): Repair[] {
  return editsWithin(repairs, start, end).map((edit) => edit.repair);
}

function editsWithin(repairs: Repair[], start: number, end: number): Edit[] {
  return repairs
    .map(editOf)
    .filter((edit) =>
      edit.start === edit.end ? edit.start > start && edit.end < end : edit.start >= start && edit.end <= end,
    );
}

/** A stretch of the text as it reads with its repairs. */
export function repairedWords(text: string, repairs: Repair[], start: number, end: number): string {
  return applied(text, editsWithin(repairs, start, end), start, end);
}

export function repairedText(text: string, repairs: Repair[]): string {
  return applied(text, repairs.map(editOf), 0, text.length);
}

function applied(text: string, edits: Edit[], start: number, end: number): string {
  let words = '';
  let at = start;
  for (const edit of edits) {
    words += text.slice(at, edit.start) + edit.now;
    at = edit.end;
  }
  return words + text.slice(at, end);
}

/** Where an offset into the text stands in the repaired text; one within changed words goes to their beginning. */
export function toRepaired(repairs: Repair[], offset: number): number {
  let shift = 0;
  for (const edit of repairs.map(editOf)) {
    if (edit.end > offset || (edit.end === offset && edit.start === edit.end)) {
      return Math.min(offset, edit.start) + shift;
    }
    shift += edit.now.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** Where an offset into the repaired text stands in the text; one within repaired words goes to the beginning of what they replace. */
export function toSource(repairs: Repair[], offset: number): number {
  let shift = 0;
  for (const edit of repairs.map(editOf)) {
    const from = edit.start + shift;
    if (offset <= from) return offset - shift;
    if (offset < from + edit.now.length) return edit.start;
    shift += edit.now.length - (edit.end - edit.start);
  }
  return offset - shift;
}
