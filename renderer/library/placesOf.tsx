import type { ComparedCopy } from '../../desk/bridge.ts';
import type { CopyDifference } from '../../engine/nouns/copyDifference.ts';
import { t } from '../words/t.ts';
import { WordsAt } from './WordsAt.tsx';

/** For a sentence on what an article and a copy of it do not say alike: the copy's name, and both wordings, which lead to where they stand. */
export function placesOf(id: string, copy: ComparedCopy, { one, other }: CopyDifference) {
  const name = nameOf(copy);
  return {
    name,
    here: <WordsAt sourceId={id} words={one} label={t('Go to “{words}” in this article', { words: one.text })} />,
    there: (
      <WordsAt sourceId={copy.id} words={other} label={t('Go to “{words}” in {name}', { words: other.text, name })} />
    ),
  };
}

export function nameOf({ publisher, title }: { publisher: string; title: string }): string {
  return publisher || title || t('an untitled article');
}
