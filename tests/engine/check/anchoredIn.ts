import { contextOf, type Evidence, evidenceId } from '../../../engine/nouns/evidence.ts';
import type { Source } from '../../../engine/nouns/source.ts';

/** What all kinds of evidence have, for words at their first place in a source: confirmed, without a remark. */
export function anchoredIn(source: Source, words: string, kind: Evidence['kind']) {
  const start = source.text.indexOf(words);
  const end = start + words.length;
  return {
    version: 1,
    id: evidenceId(source.id, kind, start, end),
    sourceId: source.id,
    start,
    end,
    text: words,
    ...contextOf(source.text, start, end),
    state: 'confirmed',
    remark: '',
  } as const;
}
