import { useState } from 'react';
import type { ComparedCopy, SameTextIn } from '../../desk/bridge.ts';
import type { CopyDifference } from '../../engine/nouns/copyDifference.ts';
import { useCopies } from '../library/copiesStore.ts';
import { placesOf } from '../library/placesOf.tsx';
import { rich } from '../words/rich.tsx';
import { t } from '../words/t.ts';

interface Told {
  copy: ComparedCopy;
  difference: CopyDifference;
}

/** What copies of this article do not say alike: the first at once, the others when they are asked for; words lead to where they stand. */
export function CopyDifferences({ id, sameText }: { id: string; sameText: SameTextIn[] }) {
  const copies = useCopies(id, sameText);
  const [open, setOpen] = useState(false);
  const all = copies.flatMap((copy) => copy.differences.map((difference): Told => ({ copy, difference })));
  const [first, ...more] = all;
  if (!first) return null;
  return (
    <div className="reader-line copy-differences">
      <span>
        {rich('But {here} stands here where {name} has {there}.', placesOf(id, first.copy, first.difference))}
      </span>{' '}
      {more.length > 0 ? (
        <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('{count, plural, one {One more difference} other {# more differences}}', { count: more.length })}
        </button>
      ) : null}
      {open ? (
        <ul>
          {more.map((told) => (
            <li key={`${told.copy.id} ${told.difference.one.start} ${told.difference.other.start}`}>
              {rich('Here {here}, in {name} {there}', placesOf(id, told.copy, told.difference))}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
