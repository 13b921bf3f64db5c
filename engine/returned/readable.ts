import type { Run } from '../compare/compareText.ts';
import { NOTE_SIGN } from '../marks/paragraphMark.ts';
import type { Hunk } from './hunks.ts';
import { type Line, OBJECT_SIGN, spanAt } from './line.ts';

/** A stretch of a line for who reads a list of edits: notes by their number, pictures by a word. */
export function readable(line: Line, start = 0, end = line.text.length): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const sign = line.text[at] ?? '';
    if (sign === NOTE_SIGN) text += noteWords(spanAt(line, at)?.note ?? '');
    else if (sign === OBJECT_SIGN) text += '[picture]';
    else if (sign !== '\u00ad') text += sign;
  }
  return text;
}

function noteWords(note: string): string {
  return note.startsWith('note ') ? `[${note.slice('note '.length)}]` : '[new note]';
}

/** Words around a change that tell where it is. */
const AROUND = 70;

/** The passage with one change marked in it. */
export function runsAround(ours: Line, theirs: Line, { start, end, from, to, kind }: Hunk): Run[] {
  const begin = wordEdge(ours.text, Math.max(0, start - AROUND), -1);
  const stop = wordEdge(ours.text, Math.min(ours.text.length, end + AROUND), 1);
  const before = readable(ours, begin, start);
  const after = readable(ours, end, stop);
  const runs: Run[] = [
    { change: 'same', text: `${begin > 0 ? '… ' : ''}${before}` },
    ...(kind === 'look'
      ? [{ change: 'added' as const, text: readable(theirs, from, to) }]
      : [
          { change: 'removed' as const, text: readable(ours, start, end) },
          { change: 'added' as const, text: readable(theirs, from, to) },
        ]),
    { change: 'same', text: `${after}${stop < ours.text.length ? ' …' : ''}` },
  ];
  return runs.filter(({ text }) => text !== '');
}

function wordEdge(text: string, at: number, step: -1 | 1): number {
  let there = at;
  for (
    let steps = 0;
    steps < 30 && there > 0 && there < text.length && /\S/.test(text[there - (step > 0 ? 0 : 1)] ?? ' ');
    steps += 1
  )
    there += step;
  return there;
}
