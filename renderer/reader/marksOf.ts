import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Damage, Source } from '../../engine/nouns/source.ts';
import { damageState, repairOf } from '../../engine/repair/damageState.ts';
import { damageId } from './damageStore.ts';
import type { TextMark } from './markText.ts';
import { mentionAt } from './mentionOf.ts';

/** What is marked in the article: damage, evidence (rejected only where it is asked for), and who says the current quote. */
export function marksOf(source: Source, evidence: Evidence[], current: string | null, rejected: boolean): TextMark[] {
  const marks = source.damage.flatMap((one) => damageMark(source, one));
  for (const one of evidence) {
    const { id, kind, start, end, state } = one;
    if (state !== 'rejected' || rejected || id === current) marks.push({ id, kind, start, end, state });
    const mention =
      id === current && kind === 'quote' ? mentionAt(source.text, one.speaker, one.role, one.speakerStart) : null;
    if (mention) marks.push({ id: `speaker-${id}`, kind: 'speaker', state, ...mention });
  }
  return marks;
}

/** None where the analyst says that it is no damage; confirmed where it was noted. */
function damageMark({ text, layer }: Source, damage: Damage): TextMark[] {
  const { start, end } = damage;
  const found = damageState(layer, damage);
  if (found === 'dismissed') return [];
  const now = repairOf(layer, damage)?.now;
  // A place where something is missing has no width of its own: the word before it is marked.
  const from = end > start ? start : Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 1)) + 1);
  const state = found === 'noted' ? ('confirmed' as const) : ('suggested' as const);
  const mark = { id: damageId(damage), kind: 'damage' as const, start: from, end, state };
  return [now === undefined ? mark : { ...mark, now, isAdded: end === start }];
}
