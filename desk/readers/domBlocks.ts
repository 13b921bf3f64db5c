import type { TextBlock } from '../../engine/capture/rawCapture.ts';
import { layoutRows } from './layoutRows.ts';

/** Elements whose words make a block of their own; whatever is not here only hands its words on. */
const BLOCKS: Record<string, { kind: TextBlock['kind']; level?: number }> = {
  H1: { kind: 'heading', level: 1 },
  H2: { kind: 'heading', level: 2 },
  H3: { kind: 'heading', level: 3 },
  H4: { kind: 'heading', level: 4 },
  H5: { kind: 'heading', level: 5 },
  H6: { kind: 'heading', level: 6 },
  P: { kind: 'paragraph' },
  LI: { kind: 'list-item', level: 1 },
  BLOCKQUOTE: { kind: 'quotation' },
  FIGCAPTION: { kind: 'caption' },
  TR: { kind: 'table-row' },
  DD: { kind: 'paragraph' },
  DT: { kind: 'paragraph' },
  PRE: { kind: 'paragraph' },
};
const PARTS = new Set(
  'DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE UL OL TABLE TBODY THEAD TFOOT FIGURE DL ADDRESS DETAILS SUMMARY BODY'.split(
    ' ',
  ),
);
const NEVER = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH HEAD TITLE NAV FORM BUTTON SELECT TEXTAREA INPUT CANVAS VIDEO AUDIO'.split(
    ' ',
  ),
);

const LINE_END = '\u2028';

/** Words of an element's tree as blocks, in order. An explicit stack: pages nest deeper than calls may. */
export function domBlocks(root: Element | null): TextBlock[] {
  if (!root) return [];
  const blocks: TextBlock[] = [];
  let open: TextBlock = { kind: 'paragraph', text: '' };
  const start = (shape: { kind: TextBlock['kind']; level?: number }) => {
    if (open.text.trim() !== '') blocks.push(open);
    open = { ...shape, text: '' };
  };
  const isLayoutRow = layoutRows();
  const todo: (Node | (() => void))[] = [root];
  while (todo.length > 0) {
    const next = todo.pop();
    if (typeof next === 'function') next();
    else if (next?.nodeType === 3) open.text += next.nodeValue ?? '';
    else if (next?.nodeType === 1) enter(next as Element, todo, start, () => open, isLayoutRow);
  }
  start({ kind: 'paragraph' });
  return blocks;
}

function enter(
  element: Element,
  todo: (Node | (() => void))[],
  start: (shape: { kind: TextBlock['kind']; level?: number }) => void,
  current: () => TextBlock,
  isLayoutRow: (element: Element) => boolean,
): void {
  const name = element.tagName.toUpperCase();
  if (NEVER.has(name) || element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true')
    return;
  const children = [...element.childNodes].reverse();
  if (name === 'BR') {
    // Two line ends are a paragraph's, where pages know no paragraphs.
    if (/\u2028\s*$/u.test(current().text.slice(-80))) start({ kind: current().kind });
    else current().text += LINE_END;
    return;
  }
  const isLayout = /^T[RDH]$/.test(name) && isLayoutRow(element);
  const shape = isLayout ? undefined : BLOCKS[name];
  if (shape) {
    const inside = current().kind === 'quotation' && name === 'P' ? { kind: 'quotation' as const } : shape;
    start(inside);
    todo.push(() => start({ kind: 'paragraph' }), ...children);
  } else if (PARTS.has(name) || isLayout) {
    start({ kind: current().kind === 'quotation' ? 'quotation' : 'paragraph' });
    todo.push(() => start({ kind: 'paragraph' }), ...children);
  } else if (name === 'TD' || name === 'TH') {
    todo.push(...children, () => {
      if (current().text.trim() !== '') current().text += ' | ';
    });
  } else todo.push(...children);
}
