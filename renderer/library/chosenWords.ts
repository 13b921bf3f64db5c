import { t } from '../words/t.ts';
import { listWords } from '../words/written.ts';

/** “2 articles and 1 piece”. */
export function chosenWords(articles: number, pieces: number): string {
  const parts = [
    articles === 0 ? '' : t('{count, plural, one {# article} other {# articles}}', { count: articles }),
    pieces === 0 ? '' : t('{count, plural, one {# piece} other {# pieces}}', { count: pieces }),
  ];
  return listWords(parts.filter((part) => part !== ''));
}
