import { parseHTML } from 'linkedom';

/** A parsed page: its root and body are there, whatever it was made of. */
export interface ParsedPage {
  document: Document;
  /** Where its words stand: the root itself where no body is opened, as HTML allows. */
  body: Element;
}

/**
 * HTML as a tree; nothing of it runs. What does not open with `<html>` stands in one. A page that seems to open with it and does not (the tag
 * is never closed, or another element comes first) has no root in linkedom, or the wrong one: every question about its head or body would throw.
 */
export function parsedPage(html: string): ParsedPage {
  const whole = /<html[\s>]/i.test(html.slice(0, 5000)) ? parsed(html) : null;
  const document = whole?.documentElement?.tagName.toUpperCase() === 'HTML' ? whole : parsed(wrapped(html));
  const root = document.documentElement;
  return { document, body: [...root.children].find(({ tagName }) => tagName.toUpperCase() === 'BODY') ?? root };
}

function parsed(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function wrapped(html: string): string {
  return `<html><body>${html}</body></html>`;
}
