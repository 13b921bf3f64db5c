import { type Gender, genderOf } from './gender.ts';
import type { Person } from './people.ts';
import { quotationsIn } from './quotations.ts';
import { isTitle } from './titles.ts';

/** Somebody named at a place of the text, by full name or by a part of it. */
export interface Mention {
  person: Person;
  start: number;
  end: number;
}

/** A source's text with everybody who is named in it: what it takes to tell who speaks. */
export interface Scene {
  text: string;
  /** BCP 47 */
  language: string;
  people: Person[];
  /** Everybody once, at the first naming, with the first role that any naming gives. */
  each: Person[];
  /** Every naming of a person, in order, those within quotation marks left out. */
  mentions: Mention[];
}

const NAME =
  /\p{Lu}[\p{L}\p{M}’'-]*(?:[ \u00a0](?:(?:van|von|de|der|del|la|al|bin|di|da)[ \u00a0])*\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
/** Relatives named by their first name alone: "His wife, Laura, nodded." */
const KIN =
  /(?<![\p{L}])(wife|husband|son|daughter|mother|father|brother|sister|girlfriend|boyfriend|friend|cousin|niece|nephew|aunt|uncle|partner|neighbou?r|grandson|granddaughter|grandmother|grandfather|roommate|widow|fiancée?|Mann|Ehemann|Frau|Ehefrau|Sohn|Tochter|Mutter|Vater|Bruder|Schwester|Freund|Freundin|Witwe|Enkel|Enkelin|mari|femme|fils|fille|mère|père|frère|sœur|épouse|époux|compagne|compagnon|marido|mujer|esposa|esposo|hijo|hija|madre|padre|hermano|hermana|viuda|муж|жена|сын|дочь|мать|отец|брат|сестра),? (\p{Lu}\p{Ll}+)(?=[,. ](?!\p{Lu}))/gu;

/** Reads who is named where. `people` are the article's full names in order. */
export function sceneOf(text: string, language: string, named: Person[]): Scene {
  const each = oncePerName(named);
  const words = new Set(each.flatMap((person) => person.name.split(' ')));
  const kin = [...text.matchAll(KIN)].flatMap(({ 1: what = '', 2: name = '', index, 0: all }) =>
    words.has(name) || isTitle(name)
      ? []
      : [{ name, role: '', start: index + all.length - name.length, gender: genderOf(name, what) }],
  );
  const sexed = each.map((person) =>
    person.gender === '' || isOnlyBearer(person, each)
      ? { ...person, gender: genderInTitles(person, text) || person.gender }
      : person,
  );
  // "Black Elk-Reyes" is Winona Black Elk-Reyes.
  const whole = new Map(
    sexed.map((person) => [person.name, sexed.find((one) => one.name.endsWith(` ${person.name}`)) ?? person]),
  );
  const full = named.map((person) => ({ ...person, ...pickName(whole.get(person.name)) }));
  const people = [...full, ...kin, ...titledIn(text, sexed)].sort((a, b) => a.start - b.start);
  const mentions = mentionsOf(text, people);
  const told = gendersTold(text, mentions);
  const knowing = (person: Person) => ({ ...person, gender: person.gender || (told.get(person.name) ?? '') });
  const known = people.map(knowing);
  return {
    text,
    language,
    people: known,
    each: oncePerName(known),
    mentions: mentions.map((mention) => ({ ...mention, person: knowing(mention.person) })),
  };
}

function mentionsOf(text: string, people: Person[]): Mention[] {
  const bearersOf = bearersByWord(people);
  const inMarks = quotedIn(text);
  const mentions: Mention[] = [];
  for (const { index, 0: run } of text.matchAll(NAME)) {
    if (inMarks(index)) continue;
    const words = run.replace(/[’']s?$/u, '').split(/[ \u00a0]/);
    const bearers = bearersOf.get(words.at(-1) ?? '') ?? bearersOf.get(words[0] ?? '') ?? [];
    const person = bearers.findLast((one) => one.start <= index + run.length) ?? bearers[0];
    if (person) mentions.push({ person, start: index, end: index + run.length });
  }
  return mentions;
}

/** How far behind a name its pronoun is looked for; UTF-16 code units. */
const PRONOUN_WITHIN = 220;

/** The pronoun that follows a name before anybody else is named tells its bearer's gender; most votes count. */
function gendersTold(text: string, mentions: Mention[]): Map<string, Gender> {
  const votes = new Map<string, number>();
  for (const [index, { person, end }] of mentions.entries()) {
    if (person.gender !== '') continue;
    const next = mentions.slice(index + 1, index + 4).find((one) => one.person.name !== person.name);
    const behind = text.slice(end, Math.min(end + PRONOUN_WITHIN, next?.start ?? text.length)).split('\n\n')[0] ?? '';
    const pronoun = /(?<![\p{L}])(?:(he|his|him|himself)|(she|her|hers|herself))(?![\p{L}])/iu.exec(behind);
    if (pronoun) votes.set(person.name, (votes.get(person.name) ?? 0) + (pronoun[1] ? 1 : -1));
  }
  return new Map([...votes].map(([name, count]) => [name, count > 1 ? 'm' : count < -1 ? 'f' : '']));
}

/** More people of one name than this are a list and no article. */
const MOST_BEARERS = 40;

/** Who is called by a first name or a surname, in the order of their first naming. */
function bearersByWord(people: Person[]): Map<string, Person[]> {
  const byWord = new Map<string, Person[]>();
  const seen = new Set<string>();
  for (const person of people) {
    if (seen.has(person.name)) continue;
    seen.add(person.name);
    const words = person.name.split(' ');
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      const bearers = byWord.get(word) ?? [];
      if (bearers.length < MOST_BEARERS) bearers.push(person);
      byWord.set(word, bearers);
    }
  }
  return byWord;
}

const TITLED =
  /(?<![\p{L}])(Mrs?|Ms|Miss|Dr|Herr|Frau)\.?[ \u00a0]((?:al-|el-|de |van |von )?\p{Lu}[\p{L}\p{M}’'-]+)(?![ \u00a0]\p{Lu})/gu;

function pickName(person: Person | undefined): Partial<Person> {
  return person ? { name: person.name, gender: person.gender } : {};
}

/** More names than this are a list and no article. */
const MOST_NAMES = 400;

function oncePerName(people: Person[]): Person[] {
  const first = new Map<string, Person>();
  for (const person of people) {
    const known = first.get(person.name);
    if (!known) {
      if (first.size < MOST_NAMES) first.set(person.name, person);
    } else if (known.role === '' && person.role !== '') first.set(person.name, { ...known, role: person.role });
  }
  return [...first.values()];
}

/** A given name tells less of somebody's gender than the title that follows, where nobody else has the surname. */
function isOnlyBearer({ name }: Person, named: Person[]): boolean {
  const surname = name.split(' ').at(-1);
  return named.every((one) => one.name === name || one.name.split(' ').at(-1) !== surname);
}

/** "Odell Marchetti" is told by the "Mr. Marchetti" that follows. */
function genderInTitles({ name, start }: Person, text: string): Gender {
  const surname = name.split(' ').at(-1) ?? '';
  const from = text.slice(start, start + TITLE_WITHIN);
  const titles = [...from.matchAll(/(?<![\p{L}])(Mr|Mrs|Ms|Miss)\.?[ \u00a0](\p{Lu}[\p{L}\p{M}’'-]+)/gu)];
  const title = titles.find(({ 2: word = '' }) => word.replace(/[’']s?$/u, '') === surname)?.[1];
  return title === undefined ? '' : genderOf('', title);
}

/** A title follows within some paragraphs or not at all; UTF-16 code units. */
const TITLE_WITHIN = 6000;

/** "Mr. Whitcomb" of whom the article never gives the first name. */
function titledIn(text: string, named: Person[]): Person[] {
  const known = new Set(
    named.flatMap(({ name, gender }) => {
      const surname = name.split(' ').at(-1);
      return gender === '' ? [`${surname}m`, `${surname}f`] : [`${surname}${gender}`];
    }),
  );
  const found: Person[] = [];
  for (const { 1: title = '', 2: word = '', index, 0: all } of text.matchAll(TITLED)) {
    const name = word.replace(/[’']s?$/u, '');
    // "Mr. Zhang" is Zhang Weiguo.
    const isFirst =
      named.some((person) => person.name.startsWith(`${name} `)) &&
      !named.some((person) => person.name.endsWith(` ${name}`));
    if (isFirst) continue;
    const gender = genderOf(name, title);
    // "Dr." fits whoever bears the name.
    if (known.has(`${name}${gender || 'm'}`) || (gender === '' && known.has(`${name}f`))) continue;
    known.add(`${name}${gender || 'm'}`);
    found.push({ name, role: '', start: index + all.length - word.length, gender });
  }
  return found;
}

/** Tells whether a place stands within quotation marks; quotations are looked for line by line. */
function quotedIn(text: string): (at: number) => boolean {
  const ranges: [number, number][] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    for (const { open, close } of quotationsIn(line)) ranges.push([from + open, from + close]);
    from += line.length + 1;
  }
  return (at) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.[1] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low];
    return range !== undefined && at >= range[0] && at < range[1];
  };
}
