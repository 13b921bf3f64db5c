import { diffArrays } from 'diff';
import { tokensOf } from '../compare/compareText.ts';
import type { Line, Span } from './line.ts';
import { spanAt } from './line.ts';

/** One change within a paragraph: a stretch of our line and what stands there now. UTF-16 offsets; either may be empty. */
export interface Hunk {
  kind: 'wording' | 'typography' | 'look';
  start: number;
  end: number;
  /** In the line that came. */
  from: number;
  to: number;
}

interface Token {
  key: string;
  text: string;
}

const MOST_EDITS = 3000;

/** All changes of a paragraph in their order: words, quotation marks and dashes and spaces only, bold and italics. */
export function hunksOf(ours: Line, theirs: Line, looks: { bold: boolean; italic: boolean }): Hunk[] {
  const [left, right] = [lineTokens(ours), lineTokens(theirs)];
  const changes = diffArrays(left, right, { comparator: (a, b) => a.key === b.key, maxEditLength: MOST_EDITS }) ?? [
    { added: false, removed: true, value: left },
    { added: true, removed: false, value: right },
  ];
  const hunks: Hunk[] = [];
  let [at, there] = [0, 0];
  let open: Hunk | null = null;
  for (const { added, removed, value } of changes) {
    const length = value.reduce((sum, token) => sum + token.text.length, 0);
    if (!added && !removed) {
      const isSpace = value.every(({ text }) => /^[^\S\n]+$/.test(text));
      // A space between two changed words is no landmark: they are one change.
      const joins = open !== null && isSpace && at + length < ours.text.length && there + length < theirs.text.length;
      hunks.push(...lookHunks(ours, theirs, at, there, length, looks));
      if (!joins) open = null;
      at += length;
      there += length;
      continue;
    }
    if (open === null) {
      open = { kind: 'wording', start: at, end: at, from: there, to: there };
      hunks.push(open);
    }
    if (removed) at += length;
    else there += length;
    open.end = at;
    open.to = there;
  }
  const wordings = hunks.filter(({ kind }) => kind === 'wording');
  return [
    ...hunks.filter(({ kind }) => kind === 'look'),
    ...writtenTogether(wordings, theirs).map((hunk): Hunk => {
      const bare = withoutCommonSpace(ours.text, theirs.text, hunk);
      return isTypography(ours, theirs, bare) ? { ...bare, kind: 'typography' } : bare;
    }),
  ].sort((a, b) => a.start - b.start || a.from - b.from);
}

/** Words that somebody wrote in one go, tracked, are one change, whatever of them stood there before. */
function writtenTogether(hunks: Hunk[], theirs: Line): Hunk[] {
  const together: Hunk[] = [];
  for (const hunk of hunks) {
    const last = together.at(-1);
    const isOne = last && hunk.from > last.to && hunk.from - last.to < 200 && allInserted(theirs, last.to, hunk.from);
    if (last && isOne) together[together.length - 1] = { ...last, end: hunk.end, to: hunk.to };
    else together.push(hunk);
  }
  return together;
}

function allInserted({ spans }: Line, from: number, to: number): boolean {
  return spans.every(({ start, end, inserted }) => end <= from || start >= to || inserted !== null);
}

function withoutCommonSpace(ours: string, theirs: string, hunk: Hunk): Hunk {
  const bare = { ...hunk };
  const same = (a: number, b: number) => /\s/.test(ours[a] ?? '') && ours[a] === theirs[b];
  while (bare.end > bare.start && bare.to > bare.from && same(bare.end - 1, bare.to - 1)) {
    bare.end -= 1;
    bare.to -= 1;
  }
  while (bare.start < bare.end && bare.from < bare.to && same(bare.start, bare.from)) {
    bare.start += 1;
    bare.from += 1;
  }
  return bare;
}

/** Words and signs; a note's sign is told from others by what it is. */
function lineTokens(line: Line): Token[] {
  let at = 0;
  return tokensOf(line.text).map((text) => {
    const note = /[\ufff9]/.test(text) ? (spanAt(line, at)?.note ?? '') : '';
    at += text.length;
    return { text, key: note === '' ? text : `\ufff9${note}` };
  });
}

const FOLDED: [RegExp, string][] = [
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛‹›′]/g, "'"],
  [/[–—‒―−\u2011]/g, '-'],
  [/\s+/g, ' '],
  [/[\u00ad\u200b]/g, ''],
  [/…/g, '...'],
];

function isTypography(ours: Line, theirs: Line, { start, end, from, to }: Hunk): boolean {
  const fold = (text: string) => FOLDED.reduce((folded, [sign, plain]) => folded.replace(sign, plain), text).trim();
  // With its neighbours, so that a space that parts words is seen.
  const edge = (text: string, a: number, b: number) =>
    fold(`${text.slice(a - 1, a)}${text.slice(a, b)}${text.slice(b, b + 1)}`);
  return edge(ours.text, start, end) === edge(theirs.text, from, to);
}

/** Stretches of the same words that look otherwise: whole words together. */
function lookHunks(
  ours: Line,
  theirs: Line,
  at: number,
  there: number,
  length: number,
  { bold, italic }: { bold: boolean; italic: boolean },
): Hunk[] {
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  for (let step = 0; step < length; step += 1) {
    const [our, their] = [spanAt(ours, at + step), spanAt(theirs, there + step)];
    const isSpace = /\s/.test(ours.text[at + step] ?? '');
    const isOther = our && their && our.note === '' && differs(our, their, bold, italic);
    // How a space looks is seen by nobody.
    if (isSpace) continue;
    if (!isOther) {
      open = null;
      continue;
    }
    if (open) {
      open.end = at + step + 1;
      open.to = there + step + 1;
    } else {
      open = { kind: 'look', start: at + step, end: at + step + 1, from: there + step, to: there + step + 1 };
      hunks.push(open);
    }
  }
  return hunks;
}

/** What the style of the paragraph says already, nobody has changed. */
function differs(our: Span, their: Span, bold: boolean, italic: boolean): boolean {
  return (!bold && our.bold !== their.bold) || (!italic && our.italic !== their.italic);
}

/** Whether it touches a stretch: words put in at its very edge do not. */
export function touches({ start, end }: Pick<Hunk, 'start' | 'end'>, span: { start: number; end: number }): boolean {
  return start === end ? span.start < start && span.end > start : span.start < end && span.end > start;
}
