import { genderOf, isGivenName } from './gender.ts';
import { headOf } from './headOf.ts';
import { GROUPS } from './party.ts';
import { isBodyWord, type Person } from './people.ts';
import { isRoleWord } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Phrase, Speaker } from './speaker.ts';
import { isTitle, SHORT_TITLES } from './titles.ts';

const CAPITALS =
  /(?:(?:\p{Lu}\.){2,}|(?:(?:al|el|ben|bin)-)?\p{Lu}[\p{L}\p{M}’'-]*\.?)(?:[ \u00a0](?:(?:\p{Lu}\.){2,}|(?:al|el|ben|bin)-\p{Lu}[\p{L}\p{M}’'-]*|\p{Lu}[\p{L}\p{M}’'-]*\.?|\p{Lu}\.|(?:de|van|von|der|den|del|la|al|bin|ibn|di|da|du|ten|ter|y|e|dos|das)(?=[ \u00a0])))*/gu;

/** "coach Bill Ferris", "Rep. Tom Delgado (D-Ohio)", "Wendy Park of the Harbor Alliance", "the Rev. James Holloway": the name that ends the head of the phrase. */
export function named(main: Phrase, scene: Scene, last: Person | null): Speaker | null {
  const officer = officerOf(main, scene) ?? ownedBy(main, scene);
  if (officer) return officer;
  const head = withoutOf(headOf(main.text), scene.language);
  const runs = [...head.matchAll(CAPITALS)];
  const run = runs.at(-1);
  if (!run) return null;
  const behind = head.slice(run.index + run[0].length);
  // "Bloom’s assistant" is not Bloom; "Delgado’s" alone is.
  if (/[’']s?$/u.test(run[0]) && /^\s\p{Ll}/u.test(behind)) return null;
  if (
    /^\s(?!\(|Jr|Sr)(?:\p{Ll}+ly|also|later|then|too|himself|herself|once|again|recently|now)?\s?\p{Ll}{2,}/u.test(
      behind,
    ) &&
    !isAdverbs(behind)
  )
    return null;
  const name = withoutTitles(run[0]);
  if (
    name.text === '' ||
    PREPOSITION.test(name.text) ||
    SHORT_TITLES.has(name.text) ||
    isCommonNoun(name.text, main.text, main.start, scene)
  )
    return null;
  const start = main.start + run.index + name.at;
  if (isGermanNoun(name.text, main.text, scene)) return null;
  const title =
    /(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau)\.?\s$/u.exec(scene.text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  const office =
    !name.text.includes(' ') && HEAD.test(run[0].slice(0, name.at).trim()) ? run[0].slice(0, name.at).trim() : '';
  const person = called(name.text, scene, title, last);
  // "President Kennedy" is not Jacqueline Kennedy, whatever full name the article gives.
  if (person && office !== '' && isSomebodyElse(person, office, scene))
    return { speaker: `${office} ${name.text}`, role: '', start: start - office.length - 1 };
  if (person) return { speaker: person.name, role: roleOf(person, scene), start };
  const article =
    name.at === 0
      ? (
          /(?:^|\s)((?:the|der|die|das|le|la|les|el|los|las)\s|l[’'])$/iu.exec(head.slice(0, run.index))?.[1] ?? ''
        ).toLowerCase()
      : '';
  return { speaker: `${article}${name.text}`, role: '', start };
}

const HEAD = /^(?:Vice )?President$|^(?:Prime Minister|Premier|Chancellor|Pope|King|Queen|Emperor|Sultan)$/u;

/** The article knows this bearer of the name by another office or none, and nobody of the name by this one. */
function isSomebodyElse(person: Person, office: string, scene: Scene): boolean {
  const word = office.split(' ').at(-1)?.toLowerCase() ?? '';
  const bears = ({ role }: Person) => role.toLowerCase().includes(word);
  const surname = person.name.split(' ').at(-1) ?? '';
  if (!person.name.includes(' ') || scene.people.some((one) => one.name.endsWith(surname) && bears(one))) return false;
  return (
    /\b(?:first lady|wife|widow|daughter|sister|mother|son|brother|cousin|nephew|niece)\b/iu.test(person.role) ||
    person.gender === 'f' ||
    /\sJr\.?$/u.test(person.name)
  );
}

/** "le procureur de la République" is not called République; "Jean de Villiers" is. */
function withoutOf(head: string, language: string): string {
  if (
    !/^(?:fr|es|it|pt|ca)/.test(language) ||
    !/^(?:\p{Ll}|L[’']|(?:Le|La|Les|El|Los|Las|Un|Une|Una|O|Os|As|Il|Lo)\s)/u.test(head)
  )
    return head;
  const of = /\s(?:de|du|des|d[’']|del|da|do|di|della)(?![\p{L}])/u.exec(head);
  // A name between the article and "de": "le ministre Jean de Villiers".
  return of && !/\s\p{Lu}/u.test(head.slice(2, of.index)) ? head.slice(0, of.index) : head;
}

/** "Superintendent of Schools Ann Farrow", "Secretary of State Ida Wells": the office has an "of" before the name. */
function officerOf(main: Phrase, scene: Scene): Speaker | null {
  const office = /^(?:[Tt]he )?((?:[\p{Lu}\p{Ll}][\p{L}’'.-]*\s){1,4})of (?:the )?\p{Lu}/u.exec(main.text);
  const title = office?.[1]?.trim().split(' ').at(-1) ?? '';
  if (!office || !(isTitle(title) || isRoleWord(title))) return null;
  const person = scene.people.find(
    ({ name, start }) =>
      start > main.start && start + name.length === main.start + main.text.replace(/\s?\([^)]*\)$/u, '').length,
  );
  return person?.name.includes(' ')
    ? { speaker: person.name, role: roleOf(person, scene) || office[0].replace(/\s\p{Lu}$/u, ''), start: person.start }
    : null;
}

/** "the Museum of Modern Art’s Alfred Barr", "Missouri's Clarence Cannon": the name behind the genitive ends the phrase. */
function ownedBy({ text, start }: Phrase, scene: Scene): Speaker | null {
  const owner = /[’']s\s(?=(?:\p{Lu}[\p{L}\p{M}’'.-]*\s?){2,4}$)/u.exec(text.trimEnd());
  if (!owner) return null;
  const at = start + owner.index + owner[0].length;
  const person = scene.people.find((one) => one.start === at);
  return person ? { speaker: person.name, role: roleOf(person, scene), start: at } : null;
}

function isAdverbs(words: string): boolean {
  return /^(?:\s(?:\p{Ll}+ly|also|later|then|too|himself|herself|once|again|recently|now|still|even|just|once more|had|has|have|would|will))+$/u.test(
    words,
  );
}

/** "Fire Capt. Joe Danvers" → "Joe Danvers"; a title that ends the run is a surname ("Howard Dean"). `at` counts within `run`. */
function withoutTitles(run: string): { text: string; at: number } {
  const words = [...run.matchAll(/\S+/gu)];
  // "Labor Department", "Police Union" are bodies and no titles with a name.
  if (isBodyWord(words.at(-1)?.[0] ?? '')) return { text: run.replace(/[’']s?$/u, ''), at: 0 };
  let from = 0;
  for (const [index, { 0: word }] of words.entries()) {
    const bare = word.replace(/[.,]$/u, '');
    if (index < words.length - 1 && (isTitle(bare) || isRoleWord(bare)) && !isGivenName(bare)) from = index + 1;
  }
  const first = words[from];
  if (!first) return { text: '', at: 0 };
  const text = run
    .slice(first.index)
    .replace(/[’']s?$/u, '')
    .replace(/\s(?:SC|KC|QC|MP|MEP|CBE|OBE|MBE|MD|PhD|TD)$/u, '')
    .replace(/(?<!\b\p{Lu}|Jr|Sr)\.$/u, '');
  return { text, at: first.index };
}

/** German writes every noun with a capital: behind an article a single word is a thing, an office or a body, unless somebody is called so. */
function isGermanNoun(name: string, phrase: string, scene: Scene): boolean {
  if (!scene.language.startsWith('de') || /\s/.test(name)) return false;
  if (scene.each.some((person) => person.name.split(' ').includes(name))) return false;
  return /^(?:d(?:er|ie|as|em|en|es)|ein(?:e[rmns]?)?|sein(?:e[rmns]?)?|ihr(?:e[rmns]?)?|mein(?:e[rmns]?)?|kein(?:e[rmns]?)?|viele|manche|mehrere|alle|von|vom)\s/iu.test(
    phrase,
  );
}

/** "On Feb. 21 the council": a preposition opens a time or a place. */
const PREPOSITION = /^(?:On|In|At|By|For|From|With|After|Before|Since|Until|During|Under|Over|Of|To)\s/u;

/** Words that never name anybody, whatever capital they bear. */
const NO_NAME =
  /^(?:But|And|So|Yet|Or|Nor|If|For|Because|Although|However|We|I|You|They|He|She|It|There|Here|That|This|Not|No|Yes|Well|Now|Then)(?:[’']\p{L}+)?$/u;

function opens(name: string, phrase: string, at: number, { text }: Scene): boolean {
  return phrase.startsWith(name) && /(?:^|[.!?:“”"»\n]\s*)$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** A capital that only opens the sentence: "Residents said", "Someone shouted". */
function isCommonNoun(name: string, phrase: string, at: number, scene: Scene): boolean {
  if (/\s/.test(name)) return false;
  if (
    NO_NAME.test(name) ||
    (/^\p{Lu}\p{Ll}{3,}ly$/u.test(name) && opens(name, phrase, at, scene) && !isGivenName(name))
  )
    return true;
  if (scene.each.some((person) => person.name.split(' ').includes(name))) return false;
  if (/^(?:Democrats|Republicans|Conservatives|Liberals)$/.test(name)) return false;
  return (
    GROUPS.test(name) ||
    isRoleWord(name) ||
    isRoleWord(name.replace(/s$/, '')) ||
    (opens(name, phrase, at, scene) &&
      /^(?:Как|Что|Это|Но|По|В|На|Так|При|Dass|Wenn|Als|Wie|Was|Wer|Der|Die|Das|Ein|Eine|Il|Elle|Le|La|El|Los|Que|Como|Si|The|A|An|One|His|Her|Their|Its|Our|My|This|These|Those|That|It|Some|Many|Most|Both|All|No|Asked|When|While|After|In|On|At|As|For|If|What|How|Why|Where|Who)$/.test(
        name,
      ))
  );
}

/** The person called by these words: full name, surname or first name. Behind "Mr." no first name stands. */
function called(name: string, scene: Scene, title: string, last: Person | null): Person | null {
  const asked = genderOf('', title);
  for (let part = name; part !== ''; part = part.includes(' ') ? part.replace(/^\S+\s+/u, '') : '') {
    const bearers = scene.each.filter(
      (person) =>
        (asked === '' || person.gender === '' || person.gender === asked) &&
        (person.name === part ||
          person.name.endsWith(` ${part}`) ||
          (title === '' && !name.includes(' ') && person.name.startsWith(`${part} `))),
    );
    // "Mr. Zhang" is Zhang Weiguo where nobody has it for a surname.
    if (bearers.length === 0 && title !== '')
      bearers.push(...scene.each.filter((person) => person.name.startsWith(`${part} `)));
    // Of a family the one who has just spoken is meant, or whom the article named first.
    const bearer = bearers.find((person) => person.name === last?.name) ?? bearers[0];
    if (bearer) return part === name || bearer.name.endsWith(part) ? bearer : null;
  }
  return null;
}

export function roleOf(person: Person, scene: Scene): string {
  return person.role || scene.each.find((one) => one.name === person.name)?.role || '';
}
