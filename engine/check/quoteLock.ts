import { sameSpeaker } from '../nouns/sameSpeaker.ts';
import type { Source } from '../nouns/source.ts';
import { repairedText, toRepaired, toSource } from '../repair/readRepaired.ts';
import { findAlike } from './findAlike.ts';
import { findElided, hasBrackets } from './findElided.ts';
import { findFolded, foldedOnce, isWordEdge, MOST_COMPARED, type Stretch } from './findWords.ts';
import { foldText } from './foldText.ts';
import type { Verdict } from './verdict.ts';

export interface Quoted {
  /** The words as they are printed, without quotation marks around them. */
  wording: string;
  /** The speaker as printed and as the evidence has it; both '' for an excerpt. */
  speaker: string;
  actualSpeaker: string;
  /** Where the evidence stands. */
  sourceId: string;
  start: number;
  end: number;
}

/** Words in common from which a stretch counts as the one that was meant. */
const ALIKE = 0.6;

/**
 * Quote Lock: compares printed words with the stored sources. At the anchor first, then anywhere in its source, then in its source as
 * it is repaired, then in the other sources; the kindest verdict that holds is given.
 */
export function quoteLock(quoted: Quoted, sources: Source[]): Verdict {
  const own = sources.find((source) => source.id === quoted.sourceId);
  const found =
    own &&
    (findIn(own, quoted.wording, quoted, quoted.actualSpeaker) ??
      findRepaired(own, quoted.wording, quoted, quoted.actualSpeaker));
  if (found) {
    // Without a name on one side nothing can be confused.
    const named = quoted.speaker !== '' && quoted.actualSpeaker !== '';
    if (!named || sameSpeaker(quoted.speaker, quoted.actualSpeaker)) return found;
    return { ...found, verdict: 'misattributed', printed: quoted.speaker, actual: quoted.actualSpeaker };
  }
  for (const source of sources) {
    if (source.id === quoted.sourceId) continue;
    const elsewhere = findIn(source, quoted.wording, null);
    if (elsewhere) return { ...elsewhere, verdict: 'misattributed' };
  }
  return own ? notVerbatim(own, quoted.wording) : nothing(quoted.sourceId);
}

/** Exact, typographic or elided; null where the words do not stand in the source. `anchor` says where they should, `speaker` whose they are. */
export function findIn(source: Source, wording: string, anchor: Stretch | null, speaker = ''): Verdict | null {
  const at = (verdict: Verdict['verdict'], { start, end }: Stretch): Verdict => ({
    verdict,
    sourceId: source.id,
    start,
    end,
    printed: '',
    actual: '',
  });
  if (wording.trim() === '') return null;
  const near = anchor?.start ?? 0;
  if (anchor && source.text.slice(anchor.start, anchor.end) === wording) return at('exact', anchor);
  const exact = indexOfWords(source.text, wording, near);
  if (exact >= 0) return at('exact', { start: exact, end: exact + wording.length });
  const folded = foldedOnce(source.text);
  const words = foldText(wording).text;
  const typographic = findFolded(folded, words, near);
  if (typographic) return at('typographic', typographic);
  if (!hasBrackets(words)) return null;
  const elided = findElided(source.text, folded, words, near, speaker);
  return elided ? at('elided', elided) : null;
}

/** Words that stand in the source once its repairs are read, and hold at least one of them. Places are the source's own. */
export function findRepaired(source: Source, wording: string, anchor: Stretch | null, speaker = ''): Verdict | null {
  const { repairs } = source.layer;
  if (repairs.length === 0) return null;
  const to = (offset: number) => toRepaired(repairs, offset);
  const text = repairedText(source.text, repairs);
  const found = findIn(
    { ...source, text },
    wording,
    anchor && { start: to(anchor.start), end: to(anchor.end) },
    speaker,
  );
  if (!found) return null;
  const start = toSource(repairs, found.start);
  const end = toSource(repairs, found.end);
  const [first] = repairs.filter((one) => one.end > start && one.start < Math.max(end, start + 1));
  if (!first) return { ...found, start, end };
  return { ...found, verdict: 'repaired', start, end, printed: first.now, actual: first.was };
}

function notVerbatim(source: Source, wording: string): Verdict {
  const alike = findAlike(source.text, wording);
  if (!alike || alike.share < ALIKE) return nothing(source.id);
  const { start, end, printed, actual } = alike;
  return { verdict: 'altered', sourceId: source.id, start, end, printed, actual };
}

function nothing(sourceId: string): Verdict {
  return { verdict: 'not-found', sourceId, start: -1, end: -1, printed: '', actual: '' };
}

/** The place of the words nearest to `near`, never within a longer word; -1 where there is none. */
function indexOfWords(text: string, words: string, near: number): number {
  let best = -1;
  let budget = MOST_COMPARED;
  for (let at = text.indexOf(words); at >= 0 && budget > 0; at = text.indexOf(words, at + 1)) {
    budget -= words.length;
    if (!isWordEdge(text, at) || !isWordEdge(text, at + words.length)) continue;
    if (best >= 0 && Math.abs(best - near) <= Math.abs(at - near)) break;
    best = at;
  }
  return best;
}
