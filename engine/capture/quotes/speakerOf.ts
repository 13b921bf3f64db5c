import { genderAsked, genderOf, isGivenName } from './gender.ts';
import { isBodyWord, type Person } from './people.ts';
import { isRoleWord } from './roles.ts';
import { antecedentOf, type Scene } from './scene.ts';
import { isTitle } from './titles.ts';

/** Who is meant by the words that stand where a speaker is expected. `start` counts in the source's text; -1 where nobody is named. */
export interface Speaker {
  speaker: string;
  role: string;
  start: number;
}

export const NOBODY: Speaker = { speaker: '', role: '', start: -1 };

/** A piece of the source's text. */
export interface Phrase {
  text: string;
  start: number;
}

/** Where a noun phrase goes on to say of what, where or doing what. */
const TAIL =
  /\s(?:of|for|at|from|in|with|on|who|whose|whom|which|that|to|by|outside|inside|near|after|before|during|when|while|as|about|against|since|because|if|but|and then|referring|adding|speaking|standing|sitting|according|familiar|involved|am|im|gegenüber|vor|nach|bei|sous|dans|lors|devant|pendant|sur|ante|durante|tras|на|в|во|после|при)(?![\p{L}])/u;
const LEAD =
  /^(?:(?:But|And|So|Yet|Then|Still|However|Meanwhile|Instead|Now|Later|Both|Neither|Even|Only|As|Afterwards?|Nevertheless|Nonetheless|Indeed|Finally|Perhaps|as|when|Aber|Auch|Doch|Und|Mais|Pero|Но|А|И)[,\s]\s*|(?:(?:ce|este|el|am|le|on|late|early|hier|ayer) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hier|aujourd[’']hui|ayer|hoy|gestern|heute|dazu)(?: (?:soir|matin|midi|abend|morgen|noche))?[,\s]\s*|[\s,—–-]+)*/u;

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
    named(main, scene) ??
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

const PRONOUN = /^(?:\p{L}+ly )?(he|she|er|sie|il|elle|lui|él|ella|он|она)(?![\p{L}’'])/iu;

function pronoun(main: Phrase, scene: Scene, last: Person | null): Speaker | null {
  const match = PRONOUN.exec(main.text);
  if (/^[Ii]t(?![\p{L}’'])/u.test(main.text)) return thingBefore(main.start, scene);
  if (/^[Tt]hey(?![\p{L}’'])/u.test(main.text)) return groupBefore(main.start, scene);
  if (!match?.[1])
    return /^(?:it|they|we|i|you|this|that|there|who|man|es)(?![\p{L}’'])/iu.test(main.text) ? NOBODY : null;
  const person = antecedentOf(genderAsked(match[1]), main.start, scene, last);
  const start = main.start + match[0].length - match[1].length;
  return person ? { speaker: person.name, role: roleOf(person, scene), start } : subjectBefore(main.start, scene);
}

/** "Opponents scoff. The savings, they say, are “pure fantasy.”": the people with whom a sentence before opened. */
function groupBefore(at: number, scene: Scene): Speaker {
  const before = scene.text.slice(Math.max(0, at - THING_WITHIN), at);
  const openings = [
    ...before.matchAll(
      /(?:^|[.!?]["”’]?\s|\n)(?:But |And |Yet |Still, )?((?:\p{L}[\p{L}’'-]*\s){0,2}?(\p{L}+s|police|people))\s(?=\p{Ll})/gu,
    ),
  ];
  const group = openings.findLast(({ 2: noun = '' }) => GROUPS.test(noun) || isRoleWord(noun.replace(/s$/, '')));
  return group?.[1] ? { speaker: lowered(group[1]), role: '', start: at } : { ...NOBODY, start: at };
}

/** How far back a company or a document is that "it" stands for; UTF-16 code units. */
const THING_WITHIN = 700;

/** "The company regrets the error. “We will do better,” it said.": the body or the document with which one of the last sentences opened. */
function thingBefore(at: number, scene: Scene): Speaker {
  const before = scene.text.slice(Math.max(0, at - THING_WITHIN), at);
  const openings = [
    ...before.matchAll(/(?:^|[.!?]["”’]?\s|\n)(?:(?:In|On|At|But|And|Yet)\s[^,.“"]{0,60},\s)?(?=[\p{Lu}])/gu),
  ];
  for (const { index, 0: gap } of openings.reverse()) {
    const from = index + gap.length;
    const subject =
      /^(?:(?:The|A|An|Its|This)\s(?:[\p{L}\d’'-]+\s){0,3}?[\p{L}’'-]+|\p{Lu}[\p{L}&’'-]*(?:\s(?:of|for|and|\p{Lu}[\p{L}&’'-]*))*)(?=\s(?:\p{Ll}+ed|said|says|has|had|is|was|will|would|did|does|told|declined|in|on|sent|put)(?![\p{L}]))/u.exec(
        before.slice(from),
      )?.[0];
    if (!subject || /^(?:It|He|She|They|We|I|You|There|This|That|Nobody|Everybody)$/u.test(subject)) continue;
    if (BODIES.test(subject) && !isRoleWord(subject.split(' ').at(-1) ?? ''))
      return { speaker: lowered(subject), role: '', start: at };
    if (isBodyWord(subject.split(' ').at(-1) ?? '')) return { speaker: subject, role: '', start: at };
  }
  return { ...NOBODY, start: at };
}

/** "The judge was not persuaded. “That ship has sailed,” he told the lawyers.": somebody without a name, of whom the sentence before speaks. */
function subjectBefore(at: number, scene: Scene): Speaker {
  const before = scene.text.slice(Math.max(0, at - NAMELESS_WITHIN), at);
  // The paragraph it stands in and the one before.
  const paragraph = before.slice(before.trimEnd().lastIndexOf('\n', before.lastIndexOf('\n\n') - 1) + 1);
  const found = [
    ...paragraph.matchAll(
      /(?:^|[.!?]["”’]?\s|\n)((?:The|A|An|One|Another|His|Her)\s(?:\p{Ll}[\p{L}’'-]*\s){0,3}?([\p{L}’'-]+))(?=\s|,)/gu,
    ),
  ].filter(({ 2: noun = '' }) => isRoleWord(noun) || ANYBODY.test(noun));
  const last = found.at(-1);
  if (!last?.[1]) return { ...NOBODY, start: at };
  const start = at - paragraph.length + last.index + last[0].length - last[1].length;
  return { speaker: lowered(last[1]), role: '', start };
}

const CAPITALS =
  /(?:(?:\p{Lu}\.){2,}|(?:(?:al|el|ben|bin)-)?\p{Lu}[\p{L}\p{M}’'-]*\.?)(?:[ \u00a0](?:(?:\p{Lu}\.){2,}|(?:al|el|ben|bin)-\p{Lu}[\p{L}\p{M}’'-]*|\p{Lu}[\p{L}\p{M}’'-]*\.?|\p{Lu}\.|(?:de|van|von|der|den|del|la|al|bin|ibn|di|da|du|ten|ter|y|e|dos|das)(?=[ \u00a0])))*/gu;

/** "coach Bill Ferris", "Rep. Tom Delgado (D-Ohio)", "Wendy Park of the Harbor Alliance", "the Rev. James Holloway": the name that ends the head of the phrase. */
function named(main: Phrase, scene: Scene): Speaker | null {
  const officer = officerOf(main, scene);
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
  if (name.text === '' || isCommonNoun(name.text, main.text, main.start, scene)) return null;
  const start = main.start + run.index + name.at;
  if (isGermanNoun(name.text, main.text, scene)) return null;
  const title =
    /(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau)\.?\s$/u.exec(scene.text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  const person = called(name.text, start, scene, title);
  if (person) return { speaker: person.name, role: roleOf(person, scene), start };
  const article =
    name.at === 0
      ? (
          /(?:^|\s)((?:the|der|die|das|le|la|les|el|los|las)\s|l[’'])$/iu.exec(head.slice(0, run.index))?.[1] ?? ''
        ).toLowerCase()
      : '';
  return { speaker: `${article}${name.text}`, role: '', start };
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

function isAdverbs(words: string): boolean {
  return /^(?:\s(?:\p{Ll}+ly|also|later|then|too|himself|herself|once|again|recently|now|still|even|just|once more|had|has|have|would|will))+$/u.test(
    words,
  );
}

/** The phrase up to what is said of it: "Officials at the Energy Department" → "Officials". */
function headOf(text: string): string {
  const inner = text.replace(/\s?\([^)]*\)/gu, '');
  const tail = TAIL.exec(inner.slice(1));
  return tail ? inner.slice(0, tail.index + 1) : inner;
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

const GROUPS =
  /^(?:residents|critics|officials|prosecutors|police|witnesses|experts|analysts|supporters|opponents|researchers|scientists|lawyers|attorneys|investigators|authorities|neighbou?rs|friends|relatives|parents|students|teachers|activists|protesters|protestors|executives|lawmakers|advocates|economists|historians|doctors|nurses|farmers|workers|organi[sz]ers|aides|advisers|advisors|sources|diplomats|detectives|firefighters|rescuers|commuters|passengers|fans|voters|traders|dealers|brokers|investors|reviewers|observers|campaigners|ministers|unions|leaders|members|colleagues|people|many|some|others|several|most|everyone|somebody|someone|nobody|anyone|another|one|locals|locales|democrats|republicans|conservatives|liberals)$/iu;

/** German writes every noun with a capital: behind an article a single word is a thing, an office or a body, unless somebody is called so. */
function isGermanNoun(name: string, phrase: string, scene: Scene): boolean {
  if (!scene.language.startsWith('de') || /\s/.test(name)) return false;
  if (scene.people.some((person) => person.name.split(' ').includes(name))) return false;
  return /^(?:d(?:er|ie|as|em|en|es)|ein(?:e[rmns]?)?|sein(?:e[rmns]?)?|ihr(?:e[rmns]?)?|mein(?:e[rmns]?)?|kein(?:e[rmns]?)?|viele|manche|mehrere|alle|von|vom)\s/iu.test(
    phrase,
  );
}

/** Words that never name anybody, whatever capital they bear. */
const NO_NAME =
  /^(?:But|And|So|Yet|Or|Nor|If|For|Because|Although|However|We|I|You|They|He|She|It|There|Here|That|This|Not|No|Yes|Well|Now|Then)(?:[’']\p{L}+)?$/u;

/** A capital that only opens the sentence: "Residents said", "Someone shouted". */
function isCommonNoun(name: string, phrase: string, at: number, scene: Scene): boolean {
  if (/\s/.test(name)) return false;
  if (NO_NAME.test(name)) return true;
  if (scene.people.some((person) => person.name.split(' ').includes(name))) return false;
  if (/^(?:Democrats|Republicans|Conservatives|Liberals)$/.test(name)) return false;
  const opens = phrase.startsWith(name) && /(?:^|[.!?:“”"»\n]\s*)$/u.test(scene.text.slice(Math.max(0, at - 3), at));
  return (
    GROUPS.test(name) ||
    isRoleWord(name) ||
    isRoleWord(name.replace(/s$/, '')) ||
    (opens &&
      /^(?:Как|Что|Это|Но|По|В|На|Так|При|Dass|Wenn|Als|Wie|Was|Wer|Der|Die|Das|Ein|Eine|Il|Elle|Le|La|El|Los|Que|Como|Si|The|A|An|One|His|Her|Their|Its|Our|My|This|These|Those|That|It|Some|Many|Most|Both|All|No|Asked|When|While|After|In|On|At|As|For|If|What|How|Why|Where|Who)$/.test(
        name,
      ))
  );
}

/** The person called by these words: full name, surname or first name; whoever of that name was named last before `at` goes first. Behind "Mr." no first name stands. */
function called(name: string, at: number, scene: Scene, title: string): Person | null {
  const asked = genderOf('', title);
  for (let part = name; part !== ''; part = part.includes(' ') ? part.replace(/^\S+\s+/u, '') : '') {
    const bearers = scene.people.filter(
      (person) =>
        (asked === '' || person.gender === '' || person.gender === asked) &&
        (person.name === part ||
          person.name.endsWith(` ${part}`) ||
          (title === '' && !name.includes(' ') && person.name.startsWith(`${part} `))),
    );
    const bearer = bearers.filter((person) => person.start <= at).at(-1) ?? bearers[0];
    if (bearer) return part === name || bearer.name.endsWith(part) ? bearer : null;
  }
  return null;
}

function roleOf(person: Person, scene: Scene): string {
  return person.role || scene.people.find((one) => one.name === person.name && one.role !== '')?.role || '';
}

function isPlaceBefore(part: Phrase | undefined): boolean {
  return part !== undefined && /(?:^|\s)(?:in|of|from|near|at|outside)\s(?:\p{Lu}[\p{L}’.-]*\s?)+$/u.test(part.text);
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
    const found = named({ text, start: part.start + age }, scene);
    if (found) return found;
  }
  return null;
}

/** "the 23-year-old" is the one of that age, where the article tells it. */
function byAge(main: Phrase, scene: Scene): Speaker | null {
  const age = /(?:^|\s)(?:the|The) (\d{1,3})-year-old/u.exec(main.text)?.[1];
  if (!age) return null;
  const aged = scene.people.find((person) => scene.text.startsWith(`, ${age}`, person.start + person.name.length));
  if (aged) return { speaker: aged.name, role: aged.role, start: main.start };
  if (/-year-old \p{L}/u.test(main.text)) return null;
  return { speaker: `the ${age}-year-old`, role: '', start: main.start };
}

/** "the Kremlin chief": somebody whose role has these words, or else whoever the paragraph spoke of last. */
function byRole(main: Phrase, scene: Scene, last: Person | null): Speaker | null {
  const match = /^(?:the|der|die|le|la|el)\s+((?:[\p{L}\d.’'-]+\s+){0,4}?[\p{L}’'-]+)$/iu.exec(
    withoutAdverbs(headOf(main.text)),
  );
  const role = match?.[1]?.trim() ?? '';
  const noun = role.split(/\s+/).findLast(isRoleWord);
  if (
    !match ||
    !noun ||
    /[’']s\s/u.test(role) ||
    (/s$/.test(noun) && !/(?:boss|press|princess|actress|witness)$/.test(noun))
  )
    return null;
  const start = main.start + match[0].length - role.length;
  const before = scene.people.filter((person) => person.start < start);
  const bearer =
    before.findLast((person) => person.role.toLowerCase().includes(role.toLowerCase())) ??
    before.findLast((person) =>
      person.role
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(noun.toLowerCase()),
    );
  if (bearer) return { speaker: bearer.name, role: bearer.role, start };
  const introduced = lastNameless(noun, start, scene);
  if (introduced) return { ...introduced, start };
  // Whoever the same sentence names is somebody else: "Ms. Tran said the landlord had told her".
  const person = antecedentOf('', sentenceStart(scene.text, main.start), scene, last);
  return person ? { speaker: person.name, role, start } : { speaker: lowered(match[0]), role: '', start };
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 400), at);
  const stop = [...before.matchAll(/[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n/gu)].at(-1);
  return stop ? at - before.length + stop.index + stop[0].length : Math.max(0, at - 400);
}

function withoutAdverbs(words: string): string {
  return words.replace(/(?:\s(?:\p{Ll}+ly|also|later|then|once|still|even|just|now))+$/u, '');
}

/** What may stand behind a nameless office: "for the delegation", "at Harrow Mutual". */
const OF_WHAT =
  /^\s(?:for|of|at|from|in|with|on)\s(?:(?:the|its|their|a)\s)?(?:\p{Ll}[\p{L}'’-]*|\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:of|and|for)\s)?\p{Lu}[\p{L}'’-]*)*)/u;
const NAMELESS = /(?<![\p{L}])(?:[Aa]n?|[Oo]ne|[Aa]nother)(?:\s[\p{L}][\p{L}'’-]*){1,4}/gu;
const ANYBODY =
  /^(?:person|man|woman|teacher|student|resident|neighbou?r|witness|parent|mother|father|friend|relative|employee|worker|passenger|customer|tourist|soldier|boy|girl|child|child|fan|voter|player|colleague|insider|source|aide|protester|survivor|driver|veteran|volunteer|tenant|trader|villager|visitor|shopper|user|reader|caller|critic|reviewer)$/iu;

/** "one farmer", "A spokesman for the delegation", "a person familiar with the matter", "someone": somebody whose name the article keeps back. */
function nameless(main: Phrase, scene: Scene): Speaker | null {
  const indefinite = /^(?:someone|somebody|another|a third|one of (?:them|the \p{L}+))(?![\p{L}])/iu.exec(main.text);
  if (indefinite) return { speaker: lowered(indefinite[0]), role: '', start: main.start };
  const whole =
    /^(?:an?|one|another)\s(?:[\p{L}’'-]+\s){0,3}?([\p{L}’'-]+)(\s(?:familiar with|close to|briefed on|who|whose|for|of|at|from|in|with|on)\s.*)?$/iu.exec(
      main.text,
    );
  if (whole && (isRoleWord(whole[1] ?? '') || ANYBODY.test(whole[1] ?? ''))) {
    const kept = main.text.replace(/\s(?:who|whose|in an? \p{L}+|on \p{Lu}\p{L}+day|after|during)(?![\p{L}]).*$/u, '');
    return { speaker: lowered(kept), role: '', start: main.start };
  }
  const [found] = namelessIn(main, scene);
  return found ? { speaker: lowered(found.text), role: '', start: found.start } : null;
}

/** Every "a driver", "one Democratic lawmaker", "A spokesman for the delegation" of a phrase, those with a name behind them left out. */
function namelessIn({ text, start }: Phrase, scene: Scene): (Phrase & { noun: string })[] {
  return [...text.matchAll(NAMELESS)].flatMap(({ index, 0: words }) => {
    const noun = [...words.matchAll(/[\p{L}'’-]+/gu)]
      .slice(1)
      .find(({ 0: word }) => isRoleWord(word) || ANYBODY.test(word));
    if (!noun) return [];
    const end = noun.index + noun[0].length;
    if (isNamed(start + index + end, scene)) return [];
    const of = OF_WHAT.exec(text.slice(index + end))?.[0] ?? '';
    return [{ text: words.slice(0, end) + of, start: start + index, noun: noun[0] }];
  });
}

/** The last nameless bearer of the office before `at`: "the spokesman" is that spokesman and nobody who was named. */
function lastNameless(noun: string, at: number, scene: Scene): Speaker | null {
  const from = Math.max(0, at - NAMELESS_WITHIN);
  const last = namelessIn({ text: scene.text.slice(from, at), start: from }, scene).findLast(
    (one) => one.noun.toLowerCase() === noun.toLowerCase(),
  );
  return last ? { speaker: lowered(last.text), role: '', start: last.start } : null;
}

const NAMELESS_WITHIN = 1500;

/** A name follows at once: "a driver, Jan Kost", "a spokesman Pat Ryder". */
function isNamed(end: number, scene: Scene): boolean {
  return scene.people.some((person) => person.start >= end && person.start <= end + 2);
}

const BODY =
  'agreement|treaty|pact|statement|reports?|letter|law|documents?|communiqu[eé]|declaration|resolution|contract|ministry|government|agency|company|union|police|authorit(?:y|ies)|commission|council|office|court|bank|party|army|operator|spokes(?:man|woman|person)|officials?|department|university|board|committee|group|organi[sz]ation|team|club|school|district|city|county|state|hospital|firm|airline|utility|complaint|lawsuit|suit|indictment|affidavit|memo|email|e-mail|notice|sign|study|survey|paper|newspaper|magazine|website|petition|filing|ruling|opinion|decision|order|charter|constitution|bill|measure|text|article|editorial|audit|analysis|review|inquiry|investigation|poll|book|memoir|manifesto|diary|transcript|advertisement|poster|banner|inscription|plaque|headline|flier|flyer|brochure|records|papers|verdict|brief|motion|summary|assessment|guidelines|policy|post|message|note|coalition|administration|association|foundation|church|family|couple|prosecutors?|attorneys?|lawyers?|defen[cs]e|judges|jury|panel|task force|bureau|service|institute|institution|manufacturer|maker|carrier|developer|retailer|insurer|lender|owner|landlord|tenants?|workers?|residents?|regulators?|ministers?|officers?|leaders?';
const BODIES = new RegExp(
  `^(?:(?:the|this|its|their|his|her|our|a|der|die|das|dem|den|des|einem|einer|le|la|les|el|los|las|both|some|many|several|most) )?(?:[\\p{L}\\d.'’-]+ ){0,4}?(?:(?:${BODY})s?)(?![\\p{L}])`,
  'iu',
);

/** A body or a document that speaks ("the ministry", "The agreement"), a group ("residents"), somebody's kin or lawyer ("Smith’s attorney"). */
function party(main: Phrase): Speaker | null {
  const head = withoutAdverbs(headOf(main.text));
  const body = BODIES.exec(head);
  const words = head.trim();
  const group = words.split(/\s+/).at(-1) ?? '';
  if (GROUPS.test(group) || isRoleWord(group.replace(/s$/, ''))) {
    const at =
      /^\p{L}+(?: (?:at|of|from|in|with|for) (?:the )?(?:\p{Lu}[\p{L}’'-]*\s?)+(?:(?:of|and) (?:\p{Lu}[\p{L}’'-]*\s?)+)?| (?:familiar with|close to|briefed on|involved in|with knowledge of) (?:the |its |his |her )?\p{L}+(?:\s\p{Ll}+)?)/u
        .exec(main.text)?.[0]
        .trim();
    return { speaker: lowered(at ?? words), role: '', start: main.start };
  }
  if (body) {
    const of =
      /^\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|and|for)\s(?:the\s)?)?\p{Lu}[\p{L}’'-]*)*/u.exec(
        main.text.slice(body[0].length),
      )?.[0] ?? '';
    return { speaker: lowered(body[0] + of), role: '', start: main.start };
  }
  if (
    /^(?:the|his|her|their|its|a|an|one|another|some|der|die|das|dem|den|ein|eine|einem|einer|le|la|les|un|une|el|los|las|una)\s|^l[’']/iu.test(
      words,
    ) &&
    /^[\p{L}\d.'’ -]{3,60}$/u.test(words) &&
    words.split(' ').length <= 5
  )
    return { speaker: lowered(words), role: '', start: main.start };
  return /[’']s\s\p{Ll}+$/u.test(words) ? { speaker: words, role: '', start: main.start } : null;
}

/** A capital that only opened the sentence goes. */
function lowered(words: string): string {
  return words
    .trim()
    .replace(/[.,:;]$/u, '')
    .replace(
      /^(?:The|This|These|A|An|One|Another|His|Her|Their|Its|Our|Der|Die|Das|Le|La|Les|El|Some|Many|Several|Most|Someone|Somebody|Both)(?![\p{L}])/u,
      (word) => word.toLowerCase(),
    )
    .replace(/^(\p{Lu}\p{Ll}+)(?=$|\s(?:at|of|in|from|with))/u, (word) =>
      GROUPS.test(word) || isRoleWord(word.replace(/s$/, '')) ? word.toLowerCase() : word,
    );
}
