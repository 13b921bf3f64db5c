import { countWords } from '../nouns/countWords.ts';
import type { Evidence } from '../nouns/evidence.ts';
import type { Fill } from '../nouns/fill.ts';
import { fillText, writtenIn } from '../nouns/fillText.ts';
import { inlinesOf } from '../nouns/prose.ts';
import { inlineEvidence } from './evidenceWords.ts';
import { phrasesOf } from './phrases.ts';

/** How many words fills print, all together, in a briefing of this language (BCP 47); evidence in the middle of a sentence is printed as well. */
export function wordsOfFills(
  fills: Fill[],
  evidenceNamed: (id: string) => Evidence | null | undefined,
  language: string,
): number {
  const phrases = phrasesOf(language);
  const inSentence = (id: string) => {
    const evidence = evidenceNamed(id);
    if (!evidence) return 0;
    return countWords(inlineEvidence(evidence, phrases));
  };
  return fills.reduce(
    (sum, fill) =>
      sum +
      countWords(fillText(fill, evidenceNamed)) +
      evidenceInSentences(fill).reduce((all, id) => all + inSentence(id), 0),
    0,
  );
}

/** Evidence that a fill prints within its sentences, as often as it does. */
export function evidenceInSentences(fill: Fill): string[] {
  return inlinesOf(writtenIn(fill)).flatMap((inline) => (inline.kind === 'evidence' ? [inline.evidenceId] : []));
}
