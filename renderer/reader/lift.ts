import type { EvidenceKind } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { t } from '../words/t.ts';
import { change, sentence } from './decide.ts';
import { evidenceFromSelection } from './evidenceFromSelection.ts';
import { resized } from './excerptRange.ts';
import { edit, pick } from './moves.ts';
import { currentHere, evidenceHere, goTo, tell } from './triageStore.ts';

/** Makes evidence of a stretch of the article; for a quote and a number its fields open at once. */
export function lift(source: Source, kind: EvidenceKind, start: number, end: number): void {
  const known = evidenceHere();
  const made = evidenceFromSelection(source, kind, start, end, known);
  if (!made) {
    if (kind === 'stat')
      sayTrouble(t('The selected words hold no number.'), t('Select the words with the number in them.'));
    return;
  }
  const there = known.find((one) => one.id === made.id);
  if (there?.state === 'confirmed') tell(sentence(t('It is there already'), there));
  else {
    // What the machine found at the same place knows more than the selection does.
    change(there ?? null, there ? { ...there, state: 'confirmed' } : made, t('Made'));
    tell(sentence(t('Made'), made));
  }
  pick(made.id, 'made');
  if (kind !== 'excerpt') edit();
}

/** Makes the current excerpt a sentence longer or shorter. */
export function resize(edge: 'start' | 'end', way: -1 | 1): void {
  const one = currentHere();
  const source = useLibrary.getState().opened?.source;
  if (!one || !source) return;
  const after = one.kind === 'excerpt' ? resized(source, one, edge, way) : null;
  if (!after) {
    if (one.kind !== 'excerpt') tell(t('Only an excerpt is made longer or shorter.'));
    else tell(way === 1 ? t('The article has no further sentence there.') : t('It is one sentence already.'));
    return;
  }
  change(one, after, way === 1 ? t('Made longer') : t('Made shorter'));
  tell(sentence(way === 1 ? t('Longer') : t('Shorter'), after));
  goTo(one.id, 'keys');
}
