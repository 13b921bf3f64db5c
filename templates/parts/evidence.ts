import {
  contextOf,
  EVIDENCE_VERSION,
  type EvidenceKind,
  type Excerpt,
  evidenceId,
  type Quote,
  type Stat,
} from '../../engine/nouns/evidence.ts';
import type { Article } from './article.ts';

/** A statement in an article, with who makes it. @throws Error when the words do not stand in the article exactly once */
export function quote(
  from: Article,
  words: string,
  by: Partial<Pick<Quote, 'speaker' | 'role' | 'cue' | 'via'>>,
): Quote {
  const speaker = by.speaker ?? '';
  return {
    ...anchored(from, 'quote', words),
    kind: 'quote',
    speaker,
    role: by.role ?? '',
    speakerStart: speaker === '' ? -1 : from.source.text.indexOf(speaker),
    cue: by.cue ?? '',
    via: by.via ?? '',
  };
}

export function excerpt(from: Article, words: string): Excerpt {
  return { ...anchored(from, 'excerpt', words), kind: 'excerpt', why: '', speaker: '' };
}

/** A number in an article. `within`: a longer stretch that holds the words, where they stand more than once. */
export function stat(
  from: Article,
  words: string,
  facts: Pick<Stat, 'value' | 'unit' | 'concept'> &
    Partial<Pick<Stat, 'high' | 'change' | 'period' | 'asOf' | 'attributedTo'>>,
  within = words,
): Stat {
  const { value, high, unit, concept, change = '=', period = '', asOf = '', attributedTo = '' } = facts;
  const range = high === undefined ? {} : { high };
  return {
    ...anchored(from, 'stat', words, within),
    kind: 'stat',
    value,
    ...range,
    unit,
    change,
    period,
    asOf,
    attributedTo,
    concept,
  };
}

function anchored({ source }: Article, kind: EvidenceKind, words: string, within = words) {
  const start = onlyPlace(source.text, within, source.title) + onlyPlace(within, words, within);
  const end = start + words.length;
  return {
    version: EVIDENCE_VERSION,
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

function onlyPlace(text: string, words: string, name: string): number {
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) throw new Error(`“${words}” must stand in “${name}” exactly once`);
  return at;
}
