import { Defuddle } from 'defuddle/node';
import type { Found, TextBlock } from '../../engine/capture/rawCapture.ts';
import { domBlocks } from './domBlocks.ts';
import { type Intricacy, intricacyOf } from './intricacy.ts';
import { refuseNoArticle } from './page/refuseNoArticle.ts';
import { withoutCalls } from './page/withoutCalls.ts';
import { pageMeta } from './pageMeta.ts';
import { parsedPage } from './parsedPage.ts';
import { quietly } from './quietly.ts';
import { withoutActive } from './withoutActive.ts';

/**
 * A web page as blocks of text and what it states about itself. Nothing of it runs and nothing is fetched: linkedom parses only, and out of
 * the tree go words of an allow-list of elements, never markup.
 * @throws Refusal 'too-complex' for a page with too many or too deeply nested elements, 'no-article' for links alone and for a page that asks to log in
 */
export async function htmlArticle(
  html: string,
  { url, accessedOn }: { url: string; accessedOn: string },
): Promise<Found> {
  const clean = withoutActive(html);
  const intricacy = intricacyOf(clean);
  const page = parsedPage(clean);
  const own = domBlocks(page.body);
  refuseNoArticle(page.body, html, own);
  const { stated, body } = pageMeta({ document: page.document, html, blocks: own, url, accessedOn });
  const found = isExtractable(intricacy) ? await extracted(page.document, url) : [];
  // A page that is all article, or a clipboard snippet, needs no extraction; an extraction that lost nearly everything is no use.
  const extraction = length(found) * 5 >= length(own) || length(found) > ENOUGH ? found : own;
  const blocks = orStatedBody(extraction, length(found) > ENOUGH ? found : [], body);
  return { mediaType: 'text/html', blocks: withTitle(withoutCalls(blocks), stated.title ?? ''), stated };
}

/** Takes the page apart: nothing else can be read of it afterwards. */
async function extracted(document: Document, url: string): Promise<TextBlock[]> {
  try {
    const { content } = await quietly(() =>
      Defuddle(document, url || undefined, { removeImages: false, useAsync: false }),
    );
    return domBlocks(parsedPage(`<html><body>${content}</body></html>`).body);
  } catch {
    // Defuddle stumbles over odd trees; the page's own blocks are still there.
    return [];
  }
}

/** Characters of an extraction that is an article, however long the comments below it are. */
const ENOUGH = 500;

/** The body that linked data states, where the page itself shows little of it: behind a paywall, or left to scripts. */
function orStatedBody(blocks: TextBlock[], found: TextBlock[], body: string): TextBlock[] {
  if (body.length < ENOUGH || length(found) * 2 > body.length) return blocks;
  return body.split(/\n+/).map((text) => ({ kind: 'paragraph', text }));
}

const length = (blocks: TextBlock[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Looking for the article within a page takes time that grows with its square; beyond a large page's size the page itself is read. */
function isExtractable({ tags, deepest, marks, length }: Intricacy): boolean {
  return tags <= 8_000 && deepest <= 200 && marks <= 20_000 && length <= 2_000_000;
}

/** The headline first, unless the text opens with it already. */
function withTitle(blocks: TextBlock[], title: string): TextBlock[] {
  const settled = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  if (title === '' || blocks.slice(0, 3).some((block) => settled(block.text) === settled(title))) return blocks;
  return blocks.length === 0 ? blocks : [{ kind: 'heading', level: 1, text: title }, ...blocks];
}
