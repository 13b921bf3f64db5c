import type { Block } from '../../nouns/document.ts';
import { readsRightToLeft } from '../../script/direction.ts';
import type { Band } from '../band.ts';
import { isEmpty } from '../plainText.ts';
import { setLabel } from '../setLabel.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';

type List = Extract<Block, { kind: 'list' }>;

const BULLETS = ['•', '–', '·'];
/** Between a number and its text. */
const GAP = 5;

export function setList(setting: Setting, block: List): Band[] {
  const style = setting.style('list');
  const structure = listStructure(setting);
  const labels = labelsOf(block);
  const edges = edgesOf(setting, block, labels);
  // One side for all bullets, whatever single points are written in.
  const rightToLeft = readsRightToLeft(
    block.items.flatMap((item) => item.inlines),
    setting.rightToLeft,
  );
  const bands = block.items.flatMap((entry, index) => {
    if (isEmpty(entry.inlines)) return [];
    const { item, body } = structure(entry.level);
    const label = setLabel(setting, labels[index] ?? '', style, item);
    const x = edges[entry.level + 1] ?? style.indent;
    return setParagraph(setting, entry.inlines, {
      style,
      node: body,
      origin: block.origin,
      x,
      rightToLeft,
      marker: (baseline) => label.runs(x - GAP - label.width, baseline),
    });
  });
  const [first] = bands;
  const last = bands.at(-1);
  // The list as a whole stands off like a paragraph; its points stand closer.
  if (first) first.before = setting.style('body').spaceBefore;
  if (last) last.after = setting.style('body').spaceAfter;
  return bands;
}

/** Where each level begins, the first at the margin: a step further in, or as much as its widest number needs. */
function edgesOf(setting: Setting, { items }: List, labels: string[]): number[] {
  const style = setting.style('list');
  const edges = [0];
  for (const level of [0, 1, 2]) {
    const widths = items.map((entry, at) =>
      entry.level === level ? setLabel(setting, labels[at] ?? '', style, null).width + GAP : 0,
    );
    edges.push((edges[level] ?? 0) + Math.max(style.indent, ...widths));
  }
  return edges;
}

/** Elements of one point after the other: points of a deeper level are a list within the body of the point above them (ISO 32000-1, 14.8.4.3.3). */
function listStructure(setting: Setting): (level: number) => { item: number; body: number } {
  const open: { level: number; list: number; body: number }[] = [];
  return (level) => {
    while ((open.at(-1)?.level ?? -1) > level && open.length > 1) open.pop();
    const above = open.at(-1);
    if (!above || above.level < level) open.push({ level, list: setting.node('L', above?.body ?? 0), body: 0 });
    const here = open.at(-1) as (typeof open)[number];
    // A list that began with a deeper point goes on as the outer one.
    here.level = level;
    const point = setting.node('LI', here.list);
    const item = setting.node('Lbl', point);
    here.body = setting.node('LBody', point);
    return { item, body: here.body };
  };
}

/** Bullets by level; numbers 1. a. i. each counted within its parent. */
function labelsOf(block: List): string[] {
  const counts = [0, 0, 0];
  return block.items.map(({ level, inlines }) => {
    if (isEmpty(inlines)) return '';
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    if (!block.ordered) return BULLETS[level] ?? '•';
    const count = counts[level] ?? 1;
    return level === 0 ? `${count}.` : level === 1 ? `${letters(count)}.` : `${roman(count)}.`;
  });
}

/** 1 a, 26 z, 27 aa */
function letters(count: number): string {
  let text = '';
  for (let left = count; left > 0; left = Math.floor((left - 1) / 26)) {
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
  }
  return text;
}

function roman(count: number): string {
  const signs = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let left = count;
  let text = '';
  for (const [value, sign] of signs) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}
