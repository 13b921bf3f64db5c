/** What holds a paragraph's words on the screen: those of a cell stand in it or in paragraphs of its own. */
const PARAGRAPHS = 'p, h4, h5, td, th';
/** Notes, locked evidence and references count nothing in the plain text of prose (`proseText`). */
const LOCKED = '.prose-cite, .prose-evidence, .prose-reference';

/** A stretch of prose as the page holds it, by its offsets in the plain text (`proseText`); null where there are no such words. */
export function rangeAt(field: Element, start: number, end: number): Range | null {
  let at = 0;
  const range = document.createRange();
  let begun = false;
  for (const paragraph of field.querySelectorAll(PARAGRAPHS)) {
    if (paragraph.querySelector('p')) continue;
    for (const node of wordsOf(paragraph)) {
      const length = node instanceof Text ? node.data.length : 1;
      if (node instanceof Text) {
        // A stretch begins in the text that holds its first sign, not behind the one before.
        if (!begun && (start < at + length || (start === end && start <= at + length))) {
          range.setStart(node, Math.max(0, start - at));
          begun = true;
        }
        if (begun && end <= at + length) {
          range.setEnd(node, Math.max(0, end - at));
          return range;
        }
      }
      at += length;
    }
    // What parts paragraphs is one sign.
    at += 1;
  }
  return null;
}

/** Text and line ends of one paragraph, in order. */
function wordsOf(paragraph: Element): (Text | Element)[] {
  const found: (Text | Element)[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) found.push(node);
    if (!(node instanceof Element) || node.matches(LOCKED)) return;
    // The editor's own end of an empty paragraph is no line end of the text.
    if (node.tagName === 'BR') {
      if (!node.classList.contains('ProseMirror-trailingBreak')) found.push(node);
      return;
    }
    for (const child of node.childNodes) walk(child);
  };
  for (const child of paragraph.childNodes) walk(child);
  return found;
}
