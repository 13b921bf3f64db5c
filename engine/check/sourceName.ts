import { beginning } from '../nouns/beginning.ts';
import type { Source } from '../nouns/source.ts';

/** What findings call an article. */
export function sourceName({ publisher, title, fileName }: Source): string {
  return beginning(publisher || title || fileName);
}
