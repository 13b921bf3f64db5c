import { Fragment } from 'react';
import type { Run } from '../../engine/compare/compareText.ts';

/** Words with what changed in them: taken out struck through, put in underlined. */
export function MarkedRuns({ runs }: { runs: Run[] }) {
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text that is shown whole; their place is their name.
    <Fragment key={at}>{markedRun(run)}</Fragment>
  ));
}

function markedRun({ change, text }: Run) {
  if (change === 'added') return <ins>{text}</ins>;
  if (change === 'removed') return <del>{text}</del>;
  return text;
}
