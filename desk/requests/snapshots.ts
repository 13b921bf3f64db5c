import { compareBriefings, isSame } from '../../engine/compare/compareBriefings.ts';
import { wordsOfFills } from '../../engine/compose/wordsOfFills.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { isOtherwise } from '../../engine/templates/otherwise.ts';
import type { SnapshotSummary } from '../bridge.ts';
import { dossierOf } from '../library/dossierOf.ts';
import { templateFor } from '../library/templateNamed.ts';
import type { Answers, Room } from './room.ts';

export function answerSnapshots({
  library,
  clock,
  newId,
}: Room): Answers<'snapshot.keep' | 'snapshot.list' | 'snapshot.open'> {
  const { snapshots } = library;
  const opened = (id: string) => {
    const { briefing, template } = snapshots.open(id);
    return dossierOf(library, briefing, template);
  };

  return {
    'snapshot.keep': ({ briefing, why, name }) => {
      const [last] = snapshots.list(briefing.id);
      if (why === 'day' && last && localDay(last.at) === localDay(clock())) return null;
      const template = templateFor(library, briefing);
      const dossier = dossierOf(library, briefing, template);
      const former = last ? opened(last.id) : null;
      const difference = former ? compareBriefings(former, dossier) : null;
      const sameForm = !isOtherwise(former?.template, template);
      // What is kept already is not kept twice, unless somebody gives it a name.
      if (difference && isSame(difference) && sameForm && why !== 'named') return null;
      const words = wordsIn(dossier);
      const { added, removed } = difference ?? { added: words, removed: 0 };
      const by = library.settings.get('analyst');
      return snapshots.add(briefing, template, { id: newId('snap'), by, why, name, words, added, removed });
    },

    'snapshot.list': ({ briefingId }): SnapshotSummary[] => snapshots.list(briefingId),

    'snapshot.open': ({ id }) => opened(id),
  };
}

function wordsIn({ briefing, template, evidence }: Dossier): number {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  return wordsOfFills(briefing.fills, (id) => byId.get(id), template.language);
}

/** The desk's own calendar day, not that of Greenwich. */
function localDay(instant: string): string {
  return new Date(instant).toDateString();
}
