import type { Dossier } from '../../engine/nouns/dossier.ts';
import { spelledWords } from './spellWords.ts';

const names = new WeakMap<Dossier, Set<string>>();

/** Names and strange words that the briefing's own evidence and sources hold: whoever repeats them as they stand there spells them right. */
export function knownNames(dossier: Dossier): Set<string> {
  const known = names.get(dossier);
  if (known) return known;
  const texts = [
    ...dossier.evidence.flatMap((one) => [one.text, one.kind === 'stat' ? one.attributedTo : one.speaker]),
    ...dossier.sources.flatMap(({ title, publisher, byline }) => [title, publisher, byline]),
  ];
  const found = new Set(texts.flatMap((text) => spelledWords(text).map(({ word }) => word)).filter(isCapitalised));
  names.set(dossier, found);
  return found;
}

/** A name, or what belongs to somebody of that name. */
export function isKnownName(word: string, known: Set<string>): boolean {
  return known.has(word) || known.has(word.replace(/'s$/u, ''));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
