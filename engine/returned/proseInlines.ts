import type { Note } from '../nouns/document.ts';
import { LinkUrl, type ProseInline } from '../nouns/prose.ts';
import { type Line, OBJECT_SIGN, type Span } from './line.ts';

/** Pieces of a sentence that are printed as a whole or not at all, with the length of their printed words. */
export type Locked = Map<ProseInline, number>;

export function lockedIn(lines: Line[]): Locked {
  const locked: Locked = new Map();
  for (const { spans } of lines) {
    for (const { made, note, start, end } of spans) {
      if (made?.of !== 'prose' || note !== '' || !isWhole(made.inline)) continue;
      locked.set(made.inline, (locked.get(made.inline) ?? 0) + end - start);
    }
  }
  return locked;
}

function isWhole({ kind }: ProseInline): boolean {
  return kind === 'evidence' || kind === 'reference';
}

type TextInline = Extract<ProseInline, { kind: 'text' }>;

/**
 * A line as what an analyst writes. Evidence in the sentence stays locked where all of its printed words are there, and becomes plain words
 * where they are not: its footnote stays. A footnote cites what it cited.
 */
export function proseInlines(line: Line, notes: Note[], locked: Locked): ProseInline[] {
  const inlines: ProseInline[] = [];
  /** Evidence that the sentence prints since the last footnote: that one names it by itself. */
  let printed = new Set<string>();
  const whole = wholeInlines(line, locked);
  const done = new Set<ProseInline>();
  for (const span of line.spans) {
    const text = line.text.slice(span.start, span.end);
    if (span.note !== '') {
      const note = notes.find(({ number }) => span.note === `note ${number}`);
      for (const evidenceId of note?.evidenceIds ?? []) {
        if (!printed.has(evidenceId)) inlines.push({ kind: 'cite', evidenceId });
      }
      printed = new Set();
      continue;
    }
    // Printed again by itself.
    if (span.made?.of === 'news') continue;
    const inline = span.made?.of === 'prose' ? span.made.inline : null;
    if (inline && whole.has(inline)) {
      if (done.has(inline)) continue;
      done.add(inline);
      inlines.push(inline);
      if (inline.kind === 'evidence') printed.add(inline.evidenceId);
    } else addText(inlines, text.replaceAll(OBJECT_SIGN, ''), span);
  }
  return inlines;
}

/** Locked pieces all of whose printed words stand together. */
function wholeInlines(line: Line, locked: Locked): Set<ProseInline> {
  const found = new Map<ProseInline, { length: number; last: number; broken: boolean }>();
  for (const span of line.spans) {
    const inline = span.made?.of === 'prose' ? span.made.inline : null;
    if (!inline || span.note !== '' || !isWhole(inline)) continue;
    const one = found.get(inline) ?? { length: 0, last: span.start, broken: false };
    const follows = one.length === 0 || one.last === span.start;
    found.set(inline, {
      length: one.length + span.end - span.start,
      last: span.end,
      broken: one.broken || !follows || span.offset !== one.length,
    });
  }
  return new Set(
    [...found]
      .filter(([inline, { broken, length }]) => !broken && length === locked.get(inline))
      .map(([inline]) => inline),
  );
}

function addText(inlines: ProseInline[], text: string, { bold, italic, link }: Span): void {
  text.split('\n').forEach((words, at) => {
    if (at > 0) inlines.push({ kind: 'break' });
    if (words === '') return;
    const next: TextInline = {
      kind: 'text',
      text: words,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(LinkUrl.safeParse(link).success ? { link } : {}),
    };
    const last = inlines.at(-1);
    if (last?.kind === 'text' && !last.bold === !bold && !last.italic === !italic && last.link === next.link) {
      inlines[inlines.length - 1] = { ...last, text: last.text + words };
    } else inlines.push(next);
  });
}
