import { rangeAt } from './rangeAt.ts';

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
