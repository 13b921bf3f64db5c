import { readBytes } from '../../../../desk/readers/readBytes.ts';
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

/** How much of a page's article is read, and what is read of it. */
export async function scorePage({ name, html, bytes, article }: Page): Promise<PageScore> {
  const all = bytes ?? new TextEncoder().encode(html);
  const source = await readBytes({ bytes: all, format: 'html', fileName: '', url: '', accessedOn: '' });
  const words = source.blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'credit')
    .map(({ start, end }) => source.text.slice(start, end))
    .filter((text) => text !== source.title);
  return {
    name,
    words: wordF1(words.join('\n'), article.body.map((one) => one.replace(/^(?:## |- |> )/, '')).join('\n')),
    title: source.title === article.title,
    byline: source.byline.replace(' and ', ', ') === article.authors.join(', '),
    day: source.publishedOn === article.day,
  };
}
