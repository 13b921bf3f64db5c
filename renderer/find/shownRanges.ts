import { spansIn } from '../../engine/find/query.ts';

const PARTING = new Set(['P', 'H4', 'H5', 'LI', 'TD', 'TH', 'TR', 'TABLE', 'UL', 'OL', 'BR']);
const LOCKED = '.prose-cite, .prose-evidence, .prose-reference';

/** Where words stand in prose as the screen shows it, in its order: the same hits that `engine/find` counts as shown. */
export function shownRanges(prose: Element, expression: RegExp): Range[] {
  return stretchesOf(prose).flatMap((texts) => rangesIn(texts, expression));
}

/** Where they stand in words that cannot be changed. */
export function lockedRanges(frame: Element, expression: RegExp): Range[] {
  return [...frame.querySelectorAll(`.fill-words, .prose-evidence`)].flatMap((words) =>
    rangesIn(textsWithin(words), expression),
  );
}

/** Text nodes that nothing parts. */
function stretchesOf(prose: Element): Text[][] {
  const stretches: Text[][] = [];
  let current: Text[] = [];
  const part = () => {
    if (current.length > 0) stretches.push(current);
    current = [];
  };
  const walk = (node: Node) => {
    if (node instanceof Text) current.push(node);
    if (!(node instanceof Element)) return;
    const parts = PARTING.has(node.tagName) || node.matches(LOCKED);
    if (parts) part();
    if (!node.matches(LOCKED)) for (const child of node.childNodes) walk(child);
    if (parts) part();
  };
  for (const child of prose.childNodes) walk(child);
  part();
  return stretches;
}

function textsWithin(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function rangesIn(texts: Text[], expression: RegExp): Range[] {
  const whole = texts.map((text) => text.data).join('');
  return spansIn(whole, expression).map(({ start, end }) => {
    const range = document.createRange();
    const [first, from] = placeIn(texts, start, false);
    const [last, to] = placeIn(texts, end, true);
    range.setStart(first, from);
    range.setEnd(last, to);
    return range;
  });
}

/** The text node that holds an offset, and the offset in it. An end belongs to the node that it closes. */
function placeIn(texts: Text[], offset: number, isEnd: boolean): [Text, number] {
  let from = 0;
  for (const text of texts) {
    const to = from + text.data.length;
    if (offset < to || (isEnd && offset === to)) return [text, offset - from];
    from = to;
  }
  throw new Error('the offset lies behind the text');
}
