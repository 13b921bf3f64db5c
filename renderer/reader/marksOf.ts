import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import type { TextMark } from './markText.ts';
import { mentionAt } from './mentionOf.ts';

/** What is marked in the article: damage, evidence (rejected only where it is asked for), and who says the current quote. */
export function marksOf(source: Source, evidence: Evidence[], current: string | null, rejected: boolean): TextMark[] {
  const marks: TextMark[] = source.damage.map(({ start, end }, at) => {
    // A place where something is missing has no width of its own: the word before it is marked.
    const from = end > start ? start : Math.max(0, source.text.lastIndexOf(' ', Math.max(0, start - 1)) + 1);
    return { id: `damage-${at}`, kind: 'damage', start: from, end, state: 'suggested' };
  });
  for (const one of evidence) {
    const { id, kind, start, end, state } = one;
    if (state !== 'rejected' || rejected || id === current) marks.push({ id, kind, start, end, state });
    const mention =
      id === current && kind === 'quote' ? mentionAt(source.text, one.speaker, one.role, one.speakerStart) : null;
    if (mention) marks.push({ id: `speaker-${id}`, kind: 'speaker', state, ...mention });
  }
  return marks;
}
