import type { RepairLayer } from '../../engine/nouns/repairLayer.ts';
import type { Source } from '../../engine/nouns/source.ts';
import type { SourceGrade } from '../../engine/nouns/sourceGrade.ts';
import { openDamage } from '../../engine/repair/damageState.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { patched } from '../library/shelf.ts';
import { ask, askOrTell } from '../transport.ts';
import { inOrder } from './inOrder.ts';

type Judged = { grade: SourceGrade } | { layer: RepairLayer };

/**
 * Shows a grade or a layer of repairs at once and has the desk keep it. What the desk refuses is told and goes back to how it was, unless
 * it has been changed again meanwhile. True when it was kept.
 */
export async function keepJudged(source: Source, judged: Judged): Promise<boolean> {
  const { id } = source;
  const before: Judged = 'grade' in judged ? { grade: source.grade } : { layer: source.layer };
  show(id, judged);
  const kept = await inOrder(id, () => askOrTell(ask, sayTrouble, 'source.judge', { id, ...judged }));
  if (!kept && isShown(id, judged)) show(id, before);
  return kept !== null;
}

function show(id: string, judged: Judged): void {
  useLibrary.setState(({ opened, sources, shelf }) => {
    const known = sources.get(id);
    const kept = known ? new Map(sources).set(id, { ...known, ...judged }) : sources;
    if (opened?.source.id !== id) return { sources: kept };
    const source = { ...opened.source, ...judged };
    const damage = openDamage(source.layer, source.damage).length;
    return {
      sources: kept,
      opened: { ...opened, source },
      shelf: patched(shelf, id, { damage }),
    };
  });
}

function isShown(id: string, judged: Judged): boolean {
  const source = useLibrary.getState().opened?.source;
  if (source?.id !== id) return false;
  return 'grade' in judged ? source.grade === judged.grade : source.layer === judged.layer;
}
