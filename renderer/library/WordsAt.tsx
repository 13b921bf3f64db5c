import { beginning } from '../../engine/nouns/beginning.ts';
import type { Stretch } from '../../engine/nouns/copyDifference.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from './libraryStore.ts';

interface WordsAtProps {
  sourceId: string;
  words: Stretch;
  /** What it does, for who does not see where it stands. */
  label: string;
}

/** Words of an article that lead to where they stand in it. */
export function WordsAt({ sourceId, words, label }: WordsAtProps) {
  const go = async () => {
    if (!(await useLibrary.getState().openSource(sourceId))) return;
    useScreen.getState().jumpTo({ sourceId, start: words.start });
  };
  return (
    <button type="button" className="link-button words-at" dir="auto" aria-label={label} onClick={() => void go()}>
      {beginning(words.text)}
    </button>
  );
}
