import { align, rising, type Unit } from './align.ts';
import type { Came } from './came.ts';
import { OBJECT_SIGN } from './line.ts';
import type { Printed } from './printed.ts';

/** One paragraph of ours and what became of it; null on either side. */
export interface Match {
  ours: Printed | null;
  theirs: Came | null;
  moved: boolean;
}

/** The nearest printed paragraph at this place or before it. */
export function oursUpTo(matches: Match[], at: number): Printed | null {
  return matches.slice(0, at + 1).findLast(({ ours }) => ours)?.ours ?? null;
}

interface Stretch<T> extends Unit {
  /** Paragraphs: one, or all of a table. */
  all: T[];
}

/** Pairs the paragraphs of both sides, tables with tables and their cells by row and column. In the order of what came back, what was taken out behind what stood before it. */
export function matchParagraphs(ours: Printed[], theirs: Came[]): Match[] {
  const left = stretchesOf(ours, ourStretch);
  const right = stretchesOf(theirs, theirStretch);
  return matched(left, right, (our, their) =>
    our.kind === 'table' && their.kind === 'table' ? matchTables(our.all, their.all) : pairUp(our.all, their.all),
  );
}

function matched<A extends Stretch<Printed>, B extends Stretch<Came>>(
  ours: A[],
  theirs: B[],
  inner: (our: A, their: B) => Match[],
): Match[] {
  const pairs = align(ours, theirs).map(([our, their]) => ({ our, their }));
  const inOrder = new Set(rising(pairs));
  const byTheir = new Map(pairs.map((pair) => [pair.their, pair]));
  const taken = new Set(pairs.map(({ our }) => our));
  const behind = new Map<number, Match[]>();
  let last = -1;
  ours.forEach(({ all }, at) => {
    if (taken.has(at)) last = at;
    else behind.set(last, [...(behind.get(last) ?? []), ...all.map((one) => gone(one))]);
  });
  const matches = theirs.flatMap((their, at): Match[] => {
    const pair = byTheir.get(at);
    const our = pair && ours[pair.our];
    if (!pair || !our) return their.all.map((one) => ({ ours: null, theirs: one, moved: false }));
    const isMoved = !inOrder.has(pair);
    const within = inner(our, their).map((match) => (isMoved ? { ...match, moved: match.ours !== null } : match));
    return [...within, ...(behind.get(pair.our) ?? [])];
  });
  return [...(behind.get(-1) ?? []), ...matches];
}

const gone = (ours: Printed): Match => ({ ours, theirs: null, moved: false });

function pairUp(ours: Printed[], theirs: Came[]): Match[] {
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => ({
    ours: ours[at] ?? null,
    theirs: theirs[at] ?? null,
    moved: false,
  }));
}

/** Rows with rows, then cells by their column where both rows have as many. */
function matchTables(ours: Printed[], theirs: Came[]): Match[] {
  const rows = <T>(all: T[], rowOf: (one: T) => number | undefined) => [...grouped(all, rowOf).values()];
  const left = rows(ours, (one) => one.paragraph.cell?.row).map((all) => ({ ...ourStretch(all), kind: 'row', all }));
  const right = rows(theirs, (one) => one.paragraph.cell?.row).map((all) => ({
    ...theirStretch(all),
    kind: 'row',
    all,
  }));
  return matched(left, right, (our, their) => {
    const ourCells = [...grouped(our.all, (one) => one.paragraph.cell?.column).values()];
    const theirCells = [...grouped(their.all, (one) => one.paragraph.cell?.column).values()];
    if (ourCells.length !== theirCells.length) return matchLines(our.all, their.all);
    return ourCells.flatMap((cell, at) => {
      const other = theirCells[at] ?? [];
      return cell.length === 1 && other.length === 1 ? pairUp(cell, other) : matchLines(cell, other);
    });
  });
}

function matchLines(ours: Printed[], theirs: Came[]): Match[] {
  const left = ours.map((one) => ({ ...ourStretch([one]), kind: 'paragraph' }));
  const right = theirs.filter(hasWords).map((one) => ({ ...theirStretch([one]), kind: 'paragraph' }));
  return matched(left, right, (our, their) => pairUp(our.all, their.all));
}

function grouped<T>(all: T[], keyOf: (one: T) => number | undefined): Map<number | undefined, T[]> {
  const groups = new Map<number | undefined, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Paragraphs one by one, those of one table together. What has no words and is no picture is nothing. */
function stretchesOf<T extends Printed | Came>(all: T[], stretch: (all: T[]) => Stretch<T>): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  let key: number | null = null;
  let table: T[] = [];
  const end = () => {
    if (table.some(hasWords)) stretches.push(stretch(table));
    table = [];
  };
  for (const one of all) {
    const its = tableOf(one);
    if (its === null || its !== key) end();
    key = its;
    if (its !== null) table.push(one);
    else if (hasWords(one)) stretches.push(stretch([one]));
  }
  end();
  return stretches;
}

function tableOf(one: Printed | Came): number | null {
  if ('from' in one) return one.paragraph.cell?.table ?? null;
  return one.paragraph.cell ? one.block : null;
}

function hasWords(one: Printed | Came): boolean {
  return /\S/.test(one.line.text) || ('target' in one && one.paragraph.part === 'object');
}

function ourStretch(all: Printed[]): Stretch<Printed> {
  const [first] = all;
  const isObject = first?.paragraph.part === 'object';
  const kind = isObject ? 'object' : first?.paragraph.cell ? 'table' : 'paragraph';
  return {
    kind,
    text: isObject ? OBJECT_SIGN : textOf(all),
    marks: all.flatMap((one) => one.mark ?? []),
    all,
  };
}

function theirStretch(all: Came[]): Stretch<Came> {
  const [first] = all;
  const isObject = all.length === 1 && first?.line.text.trim() === OBJECT_SIGN;
  return {
    kind: isObject ? 'object' : first?.paragraph.cell ? 'table' : 'paragraph',
    text: isObject ? OBJECT_SIGN : textOf(all),
    marks: all.flatMap(({ marks }) => marks),
    all,
  };
}

function textOf(all: (Printed | Came)[]): string {
  return all.map(({ line }) => line.text).join('\n');
}
