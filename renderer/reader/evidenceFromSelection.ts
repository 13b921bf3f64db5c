import { readStat } from '../../engine/capture/stats/readStat.ts';
import {
  contextOf,
  EVIDENCE_VERSION,
  type Evidence,
  type EvidenceKind,
  evidenceId,
} from '../../engine/nouns/evidence.ts';
import { idOf } from '../../engine/nouns/id.ts';
import type { Source } from '../../engine/nouns/source.ts';

const OPENING = '"“„«‹‘\'';
const CLOSING = '"”“»›’\'';

/**
 * Evidence of the analyst's own choosing; null where the selection holds no words, for a number also where it holds no number.
 * `known` is what the article has already: a quote takes over the speaker who was found for the same words.
 */
export function evidenceFromSelection(
  source: Source,
  kind: EvidenceKind,
  start: number,
  end: number,
  known: readonly Evidence[],
): Evidence | null {
  const trimmed = trim(source.text, start, end);
  if (!trimmed) return null;
  const [from, to] = kind === 'quote' ? withinQuotationMarks(source.text, ...trimmed) : trimmed;
  const anchor = {
    version: EVIDENCE_VERSION,
    id: freeId(source, kind, from, to, known),
    sourceId: source.id,
    start: from,
    end: to,
    text: source.text.slice(from, to),
    ...contextOf(source.text, from, to),
    state: 'confirmed',
    remark: '',
  } as const;
  if (kind === 'excerpt') return { ...anchor, kind, why: '', speaker: '' };
  if (kind === 'quote') return { ...anchor, kind, ...speakerOf(known, from, to) };
  const facts = readStat(source, from, to);
  return facts && { ...anchor, kind, ...facts };
}

/** An excerpt that was made longer keeps its id; a new one at its first place needs another. */
function freeId(source: Source, kind: EvidenceKind, start: number, end: number, known: readonly Evidence[]): string {
  const id = evidenceId(source.id, kind, start, end);
  const taken = (wanted: string) => known.some((one) => one.id === wanted && (one.start !== start || one.end !== end));
  for (let count = 2, next = id; ; count++) {
    if (!taken(next)) return next;
    next = idOf('ev', id, count);
  }
}

function speakerOf(known: readonly Evidence[], start: number, end: number) {
  for (const one of known) {
    if (one.kind !== 'quote' || one.start >= end || one.end <= start) continue;
    const { speaker, role, speakerStart, cue, via } = one;
    return { speaker, role, speakerStart, cue, via };
  }
  return { speaker: '', role: '', speakerStart: -1, cue: '', via: '' };
}

function trim(text: string, start: number, end: number): [number, number] | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? [from, to] : null;
}

/** A quote is the words between the marks: when the selection holds just one pair, what stands inside it. */
function withinQuotationMarks(text: string, start: number, end: number): [number, number] {
  const chosen = text.slice(start, end);
  const pair = /[“„«"]([^“”„«»"]+)[”“»"]/g;
  const [first, second] = [...chosen.matchAll(pair)];
  if (first?.[1] && !second) {
    const from = start + first.index + 1;
    return trim(text, from, from + first[1].length) ?? [start, end];
  }
  let [from, to] = [start, end];
  if (to - from > 2 && OPENING.includes(text.charAt(from)) && CLOSING.includes(text.charAt(to - 1))) {
    from += 1;
    to -= 1;
  }
  return [from, to];
}
