import type { Person } from './people.ts';
import { isRoleWord } from './roles.ts';

/** Who is meant by the words that stand where a speaker is expected. `start` counts in the source's text; -1 where nobody is named. */
export interface Speaker {
  speaker: string;
  role: string;
  start: number;
}

export const NOBODY: Speaker = { speaker: '', role: '', start: -1 };

const SURNAME_PHRASE =
  /\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00a0](?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.|de|van|von|der|al|bin))*/gu;

/**
 * Resolves a phrase ("Ryder", "the Kremlin chief", "she", "The agreement") to a speaker.
 * `at` is the phrase's offset in the source; `people` are all of the article's in order; `source` its text.
 */
export function speakerOf(phrase: string, at: number, people: Person[], source: string): Speaker {
  return (
    fullName(phrase, at, people) ??
    surname(phrase, at, people) ??
    pronoun(phrase, at, people, source) ??
    byRole(phrase, at, people, source) ??
    nameless(phrase, at, people) ??
    party(phrase, at) ??
    NOBODY
  );
}

function fullName(phrase: string, at: number, people: Person[]): Speaker | null {
  const inside = people.filter(
    (person) => person.start >= at && person.start + person.name.length <= at + phrase.length + 1,
  );
  const person = inside.at(-1);
  if (!person) return null;
  const role = person.role || people.find((one) => one.name === person.name && one.role !== '')?.role || '';
  return { speaker: person.name, role, start: person.start };
}

function surname(phrase: string, at: number, people: Person[]): Speaker | null {
  for (const match of [...phrase.matchAll(SURNAME_PHRASE)].reverse()) {
    const word = match[0].replace(/[’']s$/, '');
    const person = called(word, at + match.index, people);
    if (person) return { ...person, start: at + match.index };
  }
  return null;
}

/** The person whose name begins or ends with these words, a title before them left out: "Mr Renn", "Minister Sorrel", "Ryder". */
function called(words: string, at: number, people: Person[]): { speaker: string; role: string } | null {
  for (let name = words; name !== ''; name = name.replace(/^\S+\s*/u, '')) {
    const bearers = people.filter((person) => person.name.endsWith(` ${name}`) || person.name.startsWith(`${name} `));
    // Whoever of that name was named last before goes first.
    const bearer = bearers.filter((person) => person.start <= at).at(-1) ?? bearers[0];
    if (!bearer) continue;
    const role = bearers.find((person) => person.name === bearer.name && person.role !== '')?.role ?? '';
    return { speaker: bearer.name, role };
  }
  return null;
}

function pronoun(phrase: string, at: number, people: Person[], source: string): Speaker | null {
  const match = /(?:^|\s)(he|she|er|sie|il|elle|él|ella|он|она)(?=\s|$|,)/iu.exec(phrase);
  if (!match) return null;
  const person = lastNamed(at, people, source);
  return person ? { ...person, start: at + match.index + match[0].length - (match[1]?.length ?? 0) } : null;
}

/** "the Kremlin chief": somebody whose role has these words, or else whoever the paragraph spoke of last. */
function byRole(phrase: string, at: number, people: Person[], source: string): Speaker | null {
  const match =
    /(?:^|\s)(?:the|der|die|le|la|el)\s+((?:[\p{L}'’-]+\s+){0,4}?[\p{L}'’-]+)(?=\s*$|\s(?:during|in|on|at|after|before|when|while|to|of|and)\b|,)/iu.exec(
      phrase,
    );
  const role = match?.[1]?.trim() ?? '';
  const noun = role.split(/\s+/).findLast(isRoleWord);
  if (!match || !noun) return null;
  const start = at + match.index + match[0].length - role.length;
  const bearer = people.findLast(
    (person) => person.start < at && person.role.toLowerCase().includes(role.toLowerCase()),
  );
  if (bearer) return { speaker: bearer.name, role: bearer.role, start };
  const introduced = lastNameless(noun, start, people, source);
  if (introduced) return { ...introduced, start };
  const person = lastNamed(at, people, source);
  return person ? { speaker: person.speaker, role, start } : { speaker: `the ${role}`, role: '', start };
}

/** What may stand behind a nameless office: "for the delegation", "at Harrow Mutual". */
const OF_WHAT =
  "(?:\\s(?:for|of|at|from)\\s(?:(?:the|its|their)\\s)?(?:\\p{Ll}[\\p{L}'’-]*|\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)*))?";
const NAMELESS = new RegExp(
  `(?<![\\p{L}])(?:[Aa]n?|[Oo]ne|[Aa]nother)\\s(?:\\p{Ll}[\\p{L}'’-]*\\s){0,2}?([\\p{L}'’-]+)(?![\\p{L}])${OF_WHAT}`,
  'gu',
);

/** "one farmer", "A spokesman for the delegation": somebody whose name the article keeps back. */
function nameless(phrase: string, at: number, people: Person[]): Speaker | null {
  for (const match of phrase.matchAll(NAMELESS)) {
    const words = match[0];
    const start = at + match.index;
    if (isRoleWord(match[1] ?? '') && !isNamed(start + words.length, people))
      return { speaker: words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()), role: '', start };
  }
  return null;
}

/** The last nameless bearer of the office before `at`: "the spokesman" is that spokesman and nobody who was named. */
function lastNameless(noun: string, at: number, people: Person[], source: string): Speaker | null {
  const from = Math.max(0, at - NAMELESS_WITHIN);
  const found = [...source.slice(from, at).matchAll(NAMELESS)].filter(
    (match) => match[1]?.toLowerCase() === noun.toLowerCase(),
  );
  const last = found.at(-1);
  return last ? nameless(last[0], from + last.index, people) : null;
}

const NAMELESS_WITHIN = 1500;

/** A name follows at once: "a driver, Jan Kost", "a spokesman Pat Ryder". */
function isNamed(end: number, people: Person[]): boolean {
  return people.some((person) => person.start >= end && person.start <= end + 2);
}

/** The person named first in the paragraph that `at` stands in (its subject), or the one named last before it. */
function lastNamed(at: number, people: Person[], source: string): { speaker: string; role: string } | null {
  const paragraph = source.lastIndexOf('\n', at - 1) + 1;
  const opening = source.slice(paragraph, at);
  for (const match of opening.matchAll(SURNAME_PHRASE)) {
    const person = called(match[0].replace(/[’']s$/, ''), paragraph + match.index, people) ?? exact(match[0], people);
    if (person) return person;
  }
  const before = people.findLast((person) => person.start < at);
  return before ? { speaker: before.name, role: before.role } : null;
}

function exact(name: string, people: Person[]): { speaker: string; role: string } | null {
  const person = people.find((one) => name.endsWith(one.name));
  return person ? { speaker: person.name, role: person.role } : null;
}

const DOCUMENTS =
  /^(?:the |this |its |their |a |der |die |das )?(?:[\p{L}'’-]+ ){0,3}?(?:agreement|treaty|pact|statement|report|letter|law|document|communiqu[eé]|declaration|resolution|contract|ministry|government|agency|company|union|police|authority|commission|council|office|court|bank|party|army|operator|spokes(?:man|woman|person)|officials?)\b/iu;

/** A body or a document that speaks: "the ministry", "The agreement", or a capitalised name that is no known person. */
function party(phrase: string, at: number): Speaker | null {
  const trimmed = phrase.trimStart();
  const start = at + phrase.length - trimmed.length;
  const document = DOCUMENTS.exec(trimmed);
  if (document) return { speaker: lowerArticle(document[0]), role: '', start };
  const names = [...phrase.matchAll(SURNAME_PHRASE)].filter(
    (one) => !/^(?:But|And|In|On|At|As|The|It|If|That|This|However|Meanwhile|According)$/.test(one[0]),
  );
  const name = names.at(-1);
  return name ? { speaker: name[0].replace(/^The /, 'the '), role: '', start: at + name.index } : null;
}

function lowerArticle(words: string): string {
  return words.replace(/^(?:The|This|A|Der|Die|Das)\b/, (article) => article.toLowerCase());
}
