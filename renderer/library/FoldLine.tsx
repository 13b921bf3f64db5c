import type { SourceSummary } from '../../desk/bridge.ts';
import { rich } from '../words/rich.tsx';
import { percentWords } from '../words/written.ts';
import { useCopies } from './copiesStore.ts';
import { useLibrary } from './libraryStore.ts';
import { nameOf, placesOf } from './placesOf.tsx';

/** So many of the articles with the same text stand in the list; the reader names them all. */
const NAMED = 3;

interface FoldLineProps {
  /** The article that the line of the list shows. */
  id: string;
  others: SourceSummary['others'];
}

/** Which articles stand under this one, and the first thing that they do not say alike. */
export function FoldLine({ id, others }: FoldLineProps) {
  const openSource = useLibrary((library) => library.openSource);
  const copies = useCopies(id, others);
  const share = (other: string) => copies.find((one) => one.id === other)?.share;
  const more = Math.max(0, others.length - NAMED);
  const articles = others.slice(0, NAMED).map((one, index) => {
    const known = share(one.id);
    return (
      <span key={one.id}>
        {index > 0 ? ', ' : ''}
        <button type="button" className="link-button" dir="auto" onClick={() => void openSource(one.id)}>
          {nameOf(one)}
        </button>
        {known === undefined ? '' : ` (${percentWords(known)})`}
      </span>
    );
  });
  const differing = copies.filter((one) => one.differences.length > 0);
  const [copy] = differing;
  const first = copy?.differences[0];
  if (!copy || !first) {
    return (
      <p className="source-others">
        {rich('Same text as {articles}{more, plural, =0 {} other { and # more}}', { more, articles })}
      </p>
    );
  }
  return (
    <p className="source-others">
      {rich(
        'Same text as {articles}{more, plural, =0 {} other { and # more}}, but {here} stands where {several, select, yes {{name}} other {it}} has {there}{further, plural, =0 {} one {, and one more difference} other {, and # more differences}}',
        {
          articles,
          more,
          several: others.length > 1 ? 'yes' : 'no',
          further: differing.reduce((sum, one) => sum + one.differences.length, 0) - 1,
          ...placesOf(id, copy, first),
        },
      )}
    </p>
  );
}
