import { gatherWordLists } from './wordLists.ts';

/** What a person never saw, or saw only as the program's own furniture. */
const NEVER = [
  'style, script, meta, link, title, xml, noscript, template, object',
  'del, [hidden]',
  '[data-style*="mso-element:comment"], [data-style*="mso-element: comment"]',
  '.MsoCommentReference, [class^="msocom"]',
  'br[data-style*="page-break-before"]',
].join(', ');

/**
 * HTML from the clipboard with the words a person copied and what our prose can hold of their form; the editor's schema takes care of the
 * rest. Word marks its lists, deletions and comments in its own way, which plain HTML would take for text.
 */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(sheathed(html), 'text/html');
  removeComments(body);
  for (const hidden of body.querySelectorAll<HTMLElement>(NEVER)) hidden.remove();
  for (const one of body.querySelectorAll('[data-style]'))
    if (/display:\s*none|visibility:\s*hidden/i.test(styleOf(one))) one.remove();
  for (const run of body.querySelectorAll('[data-style*="mso-spacerun"]')) run.replaceWith(' ');
  for (const tab of body.querySelectorAll('[data-style*="mso-tab-count"]')) tab.replaceWith(' ');
  for (const title of body.querySelectorAll('p.MsoTitle')) renameTo('h1', title);
  gatherWordLists(body);
  for (const one of body.querySelectorAll('[data-style]')) keepWeight(one);
  for (const one of body.querySelectorAll('p')) if (isEmpty(one)) one.remove();
  return body.innerHTML;
}

/** Conditional comments too: what stands in them is for other programs. */
function removeComments(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** The page's policy lets no style into any document, and says so aloud for each: styles are read as plain words. */
function sheathed(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
}

function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? '';
}

/** Bold and italics that stand in the style come to stand in elements; Google wraps all of a paste in a bold that is none. */
function keepWeight(element: Element): void {
  const style = styleOf(element);
  element.removeAttribute('data-style');
  const isBold = element.matches('b, strong');
  if (isBold && /(^|;)\s*font-weight:\s*(normal|[1-5]00)/i.test(style)) element.replaceWith(...element.childNodes);
  else if (element.matches('span, p, li, td, th')) {
    if (/(^|;)\s*font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapWithin(element, 'b');
    if (/(^|;)\s*font-style:\s*italic/i.test(style)) wrapWithin(element, 'i');
  }
}

function wrapWithin(element: Element, tag: 'b' | 'i'): void {
  // Around blocks it would be no bold but a broken page.
  if (element.querySelector('p, ul, ol, table') !== null) return;
  const wrapped = document.createElement(tag);
  wrapped.append(...element.childNodes);
  element.append(wrapped);
}

function isEmpty(paragraph: Element): boolean {
  const holdsMore = paragraph.querySelector('br + br, [data-cite], [data-evidence], [data-reference]') !== null;
  return !holdsMore && /^[\s\u00a0\u200b\ufeff]*$/.test(paragraph.textContent ?? '');
}

function renameTo(tag: string, element: Element): void {
  const renamed = document.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
