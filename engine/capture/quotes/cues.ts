import { ENGLISH_CUES } from './tongues/english.ts';
import { FRENCH_CUES } from './tongues/french.ts';
import { GERMAN_CUES } from './tongues/german.ts';
import { RUSSIAN_CUES } from './tongues/russian.ts';
import { SPANISH_CUES } from './tongues/spanish.ts';

const pattern = (cues: string) => new RegExp(`(?<![\\p{L}’'-])(${cues})(?![\\p{L}’'-])`, 'giu');

/** By the language's first two letters; what has no verbs of its own here is read as English. */
const SPEECH = new Map([
  ['de', pattern(GERMAN_CUES)],
  ['fr', pattern(FRENCH_CUES)],
  ['es', pattern(SPANISH_CUES)],
  ['ru', pattern(RUSSIAN_CUES)],
]);
const IN_ENGLISH = pattern(ENGLISH_CUES);

export interface Cue {
  verb: string;
  start: number;
  end: number;
}

/** “in the telling”, “a reading”: behind an article it is a noun. */
const NOUN_BEFORE = /(?:^|\s)(?:the|an?)\s$/iu;
/** Verbs with which papers open a sentence before its subject: "Said Mr. Cole: “…”". Another one with a capital is a name: Bellows, Pleads, Roars. */
const OPENING =
  /^(?:Said|Says|Asked|Asks|Added|Adds|Told|Wrote|Writes|Recalled|Recalls|Replied|Explained|Explains|Declared|Concluded|Continued|Warned|Noted|Observed|Answered|Argued|\p{L}+ing)$/u;

function isVerb(word: string, before: string): boolean {
  if (/ing$/.test(word) && NOUN_BEFORE.test(before)) return false;
  return !/^\p{Lu}\p{Ll}/u.test(word) || (OPENING.test(word) && !/[\p{L},]\s$/u.test(before));
}

/** `language` is a BCP 47 tag. Reporting verbs in a stretch of text, in order. "the so-called", "wrongly described as" and "to say" are none. */
export function cuesIn(text: string, language: string): Cue[] {
  const verbs = SPEECH.get(language.slice(0, 2));
  return [...text.matchAll(verbs ?? IN_ENGLISH)]
    .filter((match) => verbs !== undefined || isVerb(match[0], text.slice(Math.max(0, match.index - 12), match.index)))
    .map((match) => ({ verb: match[0], start: match.index, end: match.index + match[0].length }));
}

/** Verbs that put a few words to something: `called the bill “a gift to polluters”`. What they take in marks may be short. */
export function isNaming(verb: string): boolean {
  return /^(?:call|describ|dub|label|term|deem|brand|dismiss|denounc|condemn|hail|mock|blast|slam|decr|characteri|refer|regard|cast|portray|praise?|critici|nenn|nannt|kritisier|bezeichn|qualifi|dénonc|calific|tach|denunci|назва|называ)/i.test(
    verb,
  );
}
