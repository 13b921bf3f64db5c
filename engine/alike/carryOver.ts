import { contextOf, type Evidence, evidenceId } from '../nouns/evidence.ts';
import type { Source } from '../nouns/source.ts';
import { reanchor } from './reanchor.ts';

/**
 * What the analyst decided of an article's evidence, made anew in its newer version: only pieces that stand there letter for letter, with
 * their fields, remark and state. The old pieces stay what they are.
 */
export function carryOver(old: Source, evidence: readonly Evidence[], now: Source): Evidence[] {
  const decided = evidence.filter((one) => one.state !== 'suggested');
  const byId = new Map(decided.map((one) => [one.id, one]));
  return reanchor(old, decided, now).pieces.flatMap((piece) => {
    const one = byId.get(piece.evidenceId);
    if (!one || piece.kind !== 'same') return [];
    const moved = {
      ...one,
      id: evidenceId(now.id, one.kind, piece.start, piece.end),
      sourceId: now.id,
      start: piece.start,
      end: piece.end,
      ...contextOf(now.text, piece.start, piece.end),
    };
    return [
      moved.kind === 'quote'
        ? { ...moved, speakerStart: movedMention(moved.speakerStart, piece.start - one.start, old, now) }
        : moved,
    ];
  });
}

/** The speaker's mention moves with the quotation where the same letters stand there; else nobody knows where it is. */
function movedMention(at: number, move: number, old: Source, now: Source): number {
  if (at < 0) return -1;
  const there = at + move;
  const word = /^\S+/u.exec(old.text.slice(at, at + 40))?.[0] ?? '';
  return word !== '' && there >= 0 && now.text.startsWith(word, there) ? there : -1;
}
