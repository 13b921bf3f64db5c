import type { Evidence } from '../nouns/evidence.ts';
import type { EvidenceFill } from '../nouns/fill.ts';
import type { Source } from '../nouns/source.ts';
import { printedAs } from '../repair/printedAs.ts';
import { repairsWithin } from '../repair/readRepaired.ts';
import { wordingOf } from './evidenceWords.ts';
import { nested } from './nested.ts';
import type { Phrases } from './phrases.ts';

/** '[the source reads “forcesIt”]' for the footnote of words that are printed repaired; '' where they are the source's own. */
export function repairWords(
  source: Source | undefined,
  fill: EvidenceFill,
  evidence: Evidence,
  phrases: Phrases,
): string {
  if (!source || fill.wording === null || evidence.kind === 'stat') return '';
  const wording = wordingOf(fill, evidence);
  const { open, close } = phrases.marks;
  const were = repairsWithin(source.layer.repairs, evidence.start, evidence.end)
    .filter((repair) => repair.was !== '' && printedAs(wording, repair) === 'repaired')
    .map(({ was }) => `${open}${nested(was, phrases)}${close}`);
  return were.length === 0 ? '' : `[${phrases.sourceReads} ${[...new Set(were)].join(', ')}]`;
}
