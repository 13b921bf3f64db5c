import type { SameTextIn } from '../../desk/bridge.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { dayWords } from '../parts/dayWords.ts';
import { rich } from '../words/rich.tsx';
import { t } from '../words/t.ts';
import { percentWords } from '../words/written.ts';

/** Which other articles carry this text: what both say is one report, not two. */
export function SameTextLine({ sameText, earlierId }: { sameText: SameTextIn[]; earlierId: string }) {
  const openSource = useLibrary((library) => library.openSource);
  const others = sameText.filter((one) => one.id !== earlierId);
  if (others.length === 0) return null;
  return (
    <p className="reader-line">
      {rich('Same text as {articles}: one report, no independent confirmation.', {
        articles: others.map((one, index) => (
          <span key={one.id}>
            {index > 0 ? ', ' : ''}
            <button type="button" className="link-button" dir="auto" onClick={() => void openSource(one.id)}>
              {one.title || t('an untitled article')}
            </button>{' '}
            (
            {[one.publisher, dayWords(one.publishedOn), percentWords(one.share)]
              .filter((part) => part !== '')
              .join(', ')}
            )
          </span>
        )),
      })}
    </p>
  );
}
