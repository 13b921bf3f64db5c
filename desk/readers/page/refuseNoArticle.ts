import type { TextBlock } from '../../../engine/capture/rawCapture.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';

/** Letters from which on a paragraph tells something. */
const SHORTEST_PARAGRAPH = 60;
/** Share of a page’s letters that are links, from which on it leads to articles and is none. */
const MOST_LINKS = 0.5;
/** Letters of a page that asks for a password and shows no article. */
const MOST_BESIDE_LOGIN = 600;

/**
 * A whole page of nothing but links, or one that asks to log in, is not taken for an article. What was copied out of a page is taken as it is.
 * @throws Refusal 'no-article'
 */
export function refuseNoArticle(body: Element, html: string, blocks: TextBlock[]): void {
  if (!/<html[\s>]/i.test(html.slice(0, 5000))) return;
  if (/<input[^<>]{0,300}type\s*=\s*["']?password/i.test(html) && lengthOf(body.textContent) < MOST_BESIDE_LOGIN) {
    throw new Refusal(
      'no-article',
      'This page asks to log in and shows no article.',
      'Log in, save the article’s own page and capture that.',
    );
  }
  // An article among however many links is one, and nobody counts them.
  if (blocks.some(({ kind, text }) => kind !== 'heading' && text.length >= SHORTEST_PARAGRAPH)) return;
  const links = [...body.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link.textContent), 0);
  if (links > lengthOf(body.textContent) * MOST_LINKS) {
    throw new Refusal(
      'no-article',
      'This page holds links and no article.',
      'Open the article that you want and capture its own page.',
    );
  }
}

const lengthOf = (text: string | null) => (text ?? '').replace(/\s+/g, '').length;
