import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { evidenceSince } from '../briefing/evidenceLookup.ts';
import { spelledWords } from './spellWords.ts';

let last: { dossier: Dossier; since: string; names: Set<string> } | null = null;

/** Names and strange words that the briefing's own evidence and sources hold: whoever repeats them as they stand there spells them right. */
export function knownNames(dossier: Dossier | null, briefing: Briefing | null): Set<string> {
  if (!dossier || !briefing) return new Set();
  const placed = evidenceSince(dossier, briefing);
  const since = placed.map(({ id }) => id).join();
  if (last?.dossier === dossier && last.since === since) return last.names;
  const texts = [
    ...[...dossier.evidence, ...placed].flatMap((one) => [
      one.text,
      one.kind === 'stat' ? one.attributedTo : one.speaker,
    ]),
    ...dossier.sources.flatMap(({ title, publisher, byline }) => [title, publisher, byline]),
  ];
  const names = new Set(texts.flatMap((text) => spelledWords(text).map(({ word }) => word)).filter(isCapitalised));
  last = { dossier, since, names };
  return names;
}

/** A name, or what belongs to somebody of that name. */
export function isKnownName(word: string, known: Set<string>): boolean {
  return known.has(word) || known.has(word.replace(/'s$/u, ''));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
