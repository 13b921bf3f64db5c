import { headOf } from './headOf.ts';
import { named, roleOf } from './named.ts';
import { nameless } from './nameless.ts';
import { byAge, byRole } from './offices.ts';
import { party } from './party.ts';
import type { Person } from './people.ts';
import { pronoun } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { NOBODY, type Phrase, type Speaker } from './speaker.ts';

const LEAD =
  /^(?:(?:But|And|So|Yet|Then|Still|However|Meanwhile|Instead|Now|Later|Both|Neither|Even|Only|As|Afterwards?|Nevertheless|Nonetheless|Indeed|Finally|Perhaps|as|when|what|Aber|Auch|Doch|Und|Mais|Pero|Но|А|И)[,\s]\s*|(?:(?:ce|este|el|am|le|on|late|early|hier|ayer) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hier|aujourd[’']hui|ayer|hoy|gestern|heute|dazu)(?: (?:soir|matin|midi|abend|morgen|noche))?[,\s]\s*|[\s,—–-]+)*/u;

/**
 * Resolves a noun phrase ("Ryder", "Dr. Paul Whitcomb, who directs the clinic,", "Ms. Hale’s lawyer, Peter Stroud", "she", "The agreement")
 * to a speaker: full name where the article gives one. `last` is who spoke before.
 */
export function speakerOf(phrase: Phrase, scene: Scene, last: Person | null = null): Speaker {
  const lead = LEAD.exec(phrase.text)?.[0].length ?? 0;
  // "(R., Ky.)" has commas of its own.
  const words = phrase.text
    .slice(lead)
    .replace(/\([^)]*\)/gu, (aside) => ' '.repeat(aside.length))
    .replace(/[\s,—–:-]+$/u, '')
    .replace(/\s(?:mit|an|hinzu|fest|zurück)$/u, '');
  const start = phrase.start + lead;
  const [main = { text: '', start }, ...appositions] = partsOf(words, start);
  return (
    pronoun(main, scene, last) ??
    (OFFICE_FIRST.test(main.text) ? knownBeside(appositions, scene) : null) ??
    named(main, scene, last) ??
    namedBeside(appositions, scene) ??
    byAge(main, scene) ??
    byRole(main, scene, last) ??
    nameless(main, scene) ??
    party(main) ??
    NOBODY
  );
}

/** "la maire de Verdane, Hélène Roussel": an office with a place, and behind it whose office it is. */
const OFFICE_FIRST =
  /^(?:the|its|his|her|their|our|der|die|das|ein|eine|sein|seine|ihr|ihre|le|la|les|un|une|son|sa|el|los|las|una|su)\s|^l[’']|[’']s\s\p{Ll}/iu;

function knownBeside(appositions: Phrase[], scene: Scene): Speaker | null {
  const [first] = appositions;
  const person =
    first && scene.people.find(({ name, start }) => start === first.start && headOf(first.text).trim() === name);
  return person ? { speaker: person.name, role: roleOf(person, scene), start: person.start } : null;
}

/** Parts between commas. */
function partsOf(words: string, start: number): Phrase[] {
  const parts: Phrase[] = [];
  let at = 0;
  for (const piece of words.split(/,/)) {
    const lead = piece.length - piece.trimStart().length;
    parts.push({ text: piece.trim(), start: start + at + lead });
    at += piece.length + 1;
  }
  return parts;
}

function isPlaceBefore(part: Phrase | undefined): boolean {
  return (
    part !== undefined &&
    /(?:^|\s)(?:in|of|from|near|at|outside)\s\p{Lu}[\p{L}’.-]*(?:\s\p{Lu}[\p{L}’.-]*)*\s?$/u.test(part.text)
  );
}

/** "Ms. Hale’s lawyer, Peter Stroud", "a neighbor, 56-year-old Frank Odom", "his wife, Laura". */
function namedBeside(appositions: Phrase[], scene: Scene): Speaker | null {
  for (const [index, part] of appositions.entries()) {
    // "of Troy, Mich." is a place.
    const isShort = index < appositions.length - 1 && /^(?:\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.)+)$/u.test(part.text);
    if (isShort || isPlaceBefore(appositions[index - 1])) continue;
    const age = /^(?:\d{1,3}-year-old\s|\p{Ll}+\s(?=\p{Lu}))/u.exec(part.text)?.[0].length ?? 0;
    const text = part.text.slice(age);
    const head = headOf(text);
    if (!/^(?:[\p{Lu}][\p{L}\p{M}’'.-]*\s?|(?:de|van|von|der|la|al|bin|di|da)\s)+$/u.test(head) || /[’']s$/u.test(head))
      continue;
    const found = named({ text, start: part.start + age }, scene, null);
    if (found) return found;
  }
  return null;
}
