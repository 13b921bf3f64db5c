import type { SameTextIn } from '../../desk/bridge.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { dayWords } from '../parts/dayWords.ts';

/** Which other articles carry this text: what both say is one report, not two. */
export function SameTextLine({ sameText, earlierId }: { sameText: SameTextIn[]; earlierId: string }) {
  const openSource = useLibrary((library) => library.openSource);
  const others = sameText.filter((one) => one.id !== earlierId);
  if (others.length === 0) return null;
  return (
    <p className="reader-line">
      Same text as{' '}
      {others.map((one, index) => (
        <span key={one.id}>
          {index > 0 ? ', ' : ''}
          <button type="button" className="link-button" onClick={() => void openSource(one.id)}>
            {one.title || 'an untitled article'}
          </button>{' '}
          (
          {[one.publisher, dayWords(one.publishedOn), `${Math.round(one.share * 100)} %`]
            .filter((part) => part !== '')
            .join(', ')}
          )
        </span>
      ))}
      : one report, no independent confirmation.
    </p>
  );
}
