interface WordPoint {
  element: Element;
  /** From 1. */
  level: number;
  /** Word's number of the list: two lists that follow each other are two. */
  list: string;
  ordered: boolean;
}

const LIST = /mso-list:\s*(l\d+)\s+level(\d+)\s+(lfo\d+)/;
/** "1.", "a)", "iv." and so on; everything else before a point is a bullet. */
const NUMBERED = /^\s*[([]?(?:\d+|[a-z]{1,4})[.)\]]/i;

/** Word's list points are paragraphs that wear their number as text: here they become lists, and the numbers go. Styles stand in `data-style`. */
export function gatherWordLists(body: HTMLElement): void {
  let run: WordPoint[] = [];
  const close = () => {
    if (run.length > 0) nest(run);
    run = [];
  };
  for (const element of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, table, ul, ol')]) {
    const point = pointOf(element);
    const last = run.at(-1);
    const follows = last !== undefined && point !== null && last.list === point.list && isNext(last.element, element);
    if (!follows) close();
    if (point) run.push(point);
  }
  close();
}

function pointOf(element: Element): WordPoint | null {
  const found = LIST.exec(element.getAttribute('data-style') ?? '');
  if (element.tagName !== 'P' || !found) return null;
  const marker = element.querySelector('[data-style*="mso-list:Ignore"], [data-style*="mso-list: Ignore"]');
  const ordered = NUMBERED.test(marker?.textContent ?? '') && !/^\s*o\s/.test(marker?.textContent ?? '');
  marker?.remove();
  return { element, level: Number(found[2]), list: `${found[1]} ${found[3]}`, ordered };
}

/** Nothing but white space between the two. */
function isNext(before: Element, element: Element): boolean {
  return before.nextElementSibling === element;
}

/** Points one after the other as lists within lists. */
function nest(points: WordPoint[]): void {
  const [first] = points;
  if (!first) return;
  const open: { level: number; list: Element }[] = [];
  for (const { element, level, ordered } of points) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let current = open.at(-1);
    if (!current || current.level < level) {
      const list = document.createElement(ordered ? 'ol' : 'ul');
      if (current) (current.list.lastElementChild ?? current.list).append(list);
      else element.before(list);
      current = { level, list };
      open.push(current);
    }
    const item = document.createElement('li');
    const paragraph = document.createElement('p');
    paragraph.append(...element.childNodes);
    item.append(paragraph);
    current.list.append(item);
    element.remove();
  }
}
