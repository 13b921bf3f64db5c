import { readBytes } from '../../../../desk/readers/readBytes.ts';
import type { Source } from '../../../../engine/nouns/source.ts';
import type { Article } from './articles.ts';
import type { Page } from './pages.ts';
import { wordF1 } from './wordF1.ts';

export interface PageScore {
  name: string;
  /** F1 over the words of the article without title, captions and credits. */
  words: number;
  title: boolean;
  byline: boolean;
  day: boolean;
}

/** The words of what was read: neither its title nor what stands under pictures. */
export function wordsOf(source: Source): string {
  return source.blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'credit')
    .map(({ start, end }) => source.text.slice(start, end))
    .filter((text) => text !== source.title)
    .join('\n');
}

/** The words that are to be read. */
export function bodyOf({ body }: Article): string {
  return body.map((one) => one.replace(/^(?:## |- |> )/, '')).join('\n');
}

export async function sourceOf({ html, bytes }: Pick<Page, 'html' | 'bytes'>): Promise<Source> {
  const all = bytes ?? new TextEncoder().encode(html);
  return readBytes({ bytes: all, format: 'html', fileName: '', url: '', accessedOn: '' });
}

/** How much of a page's article is read, and what is read of it. */
export async function scorePage(page: Page): Promise<PageScore> {
  const { name, article } = page;
  const source = await sourceOf(page);
  return {
    name,
    words: wordF1(wordsOf(source), bodyOf(article)),
    title: source.title === article.title,
    byline: source.byline.replace(' and ', ', ') === article.authors.join(', '),
    day: source.publishedOn === article.day,
  };
}
