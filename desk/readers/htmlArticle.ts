import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { RawCapture, TextBlock } from '../../engine/capture/rawCapture.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { domBlocks } from './domBlocks.ts';
import { pageMeta } from './pageMeta.ts';

const MOST_TAGS = 60_000;
const DEEPEST = 2_000;

/**
 * A web page as blocks of text and what it states about itself. Nothing of it runs and nothing is fetched: linkedom parses only, and out of
 * the tree go words of an allow-list of elements, never markup.
 * @throws Refusal 'too-complex' for a page with too many or too deeply nested elements
 */
export async function htmlArticle(html: string, url: string): Promise<Pick<RawCapture, 'blocks' | 'stated'>> {
  refuseIntricate(html);
  const clean = withoutActive(html);
  const { document } = parseHTML(
    /<html[\s>]/i.test(clean.slice(0, 5000)) ? clean : `<html><body>${clean}</body></html>`,
  );
  const stated = pageMeta(document as unknown as Document, html);
  const own = domBlocks(document.body as unknown as Element);
  const found = await extracted(clean, url);
  // A page that is all article, or a clipboard snippet, needs no extraction; an extraction that lost nearly everything is no use.
  const blocks = length(found) * 5 >= length(own) || length(found) > 1500 ? found : own;
  return { blocks: withTitle(blocks, stated.title ?? ''), stated };
}

async function extracted(html: string, url: string): Promise<TextBlock[]> {
  try {
    const { document } = parseHTML(
      /<html[\s>]/i.test(html.slice(0, 5000)) ? html : `<html><body>${html}</body></html>`,
    );
    const { content } = await Defuddle(document as unknown as Document, url || undefined, {
      removeImages: false,
      useAsync: false,
    });
    return domBlocks(parseHTML(`<html><body>${content}</body></html>`).document.body as unknown as Element);
  } catch {
    // Defuddle stumbles over odd trees; the page's own blocks are still there.
    return [];
  }
}

const length = (blocks: TextBlock[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Scripts, styles and frames are gone before any parser looks: half-closed ones have fooled every one of them. */
function withoutActive(html: string): string {
  return html
    .replace(/<(script|style|template|noscript|iframe|object|svg|math)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ');
}

function refuseIntricate(html: string): void {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    tags += 1;
    if (/^(?:br|img|hr|input|meta|link|p|li|td|tr|th|source|wbr)$/i.test(match[2] ?? '')) continue;
    depth += match[1] === '/' ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  if (tags > MOST_TAGS || deepest > DEEPEST) {
    throw new Refusal(
      'too-complex',
      `This page has ${tags} elements, nested ${deepest} deep; ${MOST_TAGS} and ${DEEPEST} are the limits.`,
      'Copy the article’s text and paste that.',
    );
  }
}

/** The headline first, unless the text opens with it already. */
function withTitle(blocks: TextBlock[], title: string): TextBlock[] {
  const settled = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  if (title === '' || blocks.slice(0, 3).some((block) => settled(block.text) === settled(title))) return blocks;
  return blocks.length === 0 ? blocks : [{ kind: 'heading', level: 1, text: title }, ...blocks];
}
