import type { TextBlock } from '../../engine/capture/rawCapture.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { domBlocks } from './domBlocks.ts';
import { intricacyOf } from './intricacy.ts';
import { pageLanguage } from './pageMeta.ts';
import { parsedPage } from './parsedPage.ts';
import { withoutActive } from './withoutActive.ts';

/** How senders hide the line that a list of mails shows, and others what no reader is to see. */
const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]))/i;

/** What all pages of one mail have together: each of them may be at the limit of a page. */
export interface Work {
  tags: number;
  marks: number;
}

const MOST_TAGS = 60_000;
/** Parsers take minutes over millions of them. */
const MOST_MARKS = 50_000;
const HINT = 'Copy the text you need and paste that.';

/**
 * All that is seen of a mail's HTML. Unlike a web page it is article from end to end: looking for the article in it would lose signatures and
 * the mails it answers.
 * @throws Refusal 'too-complex'
 */
export function emailHtml(html: string, work: Work): { blocks: TextBlock[]; language: string } {
  const clean = withoutActive(html);
  const { tags, marks } = intricacyOf(clean);
  work.tags += tags;
  work.marks += marks;
  if (work.tags > MOST_TAGS) throw new Refusal('too-complex', `This mail has more than ${MOST_TAGS} elements.`, HINT);
  if (work.marks > MOST_MARKS) {
    throw new Refusal('too-complex', `This mail has more than ${MOST_MARKS} entities and stray brackets.`, HINT);
  }
  const { document, body } = parsedPage(clean);
  for (const element of document.querySelectorAll('[style]')) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.remove();
  }
  return { blocks: domBlocks(body), language: pageLanguage(document) };
}
