/** What holds a paragraph's words on the screen: those of a cell stand in it or in paragraphs of its own. */
const PARAGRAPHS = 'p, h4, h5, td:not(:has(p)), th:not(:has(p))';
/** Notes, locked evidence and references count nothing in the plain text of prose (`proseText`). */
const LOCKED = '.prose-cite, .prose-evidence, .prose-reference';

/**
 * Selects a stretch of what the analyst wrote in an entry, by its offsets in the plain text; in the editor once it is there. False where
 * there are no such words.
 */
function selectWords(entry: Element, start: number, end: number): boolean {
  const field =
    entry.querySelector<HTMLElement>('[role="textbox"].prose') ?? entry.querySelector<HTMLElement>('.prose');
  const range = field && rangeAt(field, start, end);
  if (!field || !range) return false;
  field.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}

/** The editor takes the place of the plain words when it comes into sight: so long it is waited for. */
export async function selectWhenThere(entry: Element, start: number, end: number): Promise<void> {
  for (let tries = 0; tries < 60 && !entry.querySelector('[role="textbox"].prose'); tries++)
    await new Promise((done) => requestAnimationFrame(done));
  selectWords(entry, start, end);
}

/** The stretch as the page holds it. */
function rangeAt(field: Element, start: number, end: number): Range | null {
  let at = 0;
  const range = document.createRange();
  let begun = false;
  for (const paragraph of field.querySelectorAll(PARAGRAPHS)) {
    for (const node of wordsOf(paragraph)) {
      const length = node instanceof Text ? node.data.length : 1;
      if (node instanceof Text) {
        if (!begun && start <= at + length) {
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
