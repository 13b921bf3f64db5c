import { type Gender, genderOf, isGivenName } from './gender.ts';
import { isModifier, isRoleWord, roleAfter, roleInFront } from './roles.ts';
import { isTitle, SHORT_TITLES } from './titles.ts';

/** A person as the article names them: full name, role as it stands before or after the name, offset of the name. */
export interface Person {
  name: string;
  role: string;
  start: number;
  gender: Gender;
}

const NOT_PEOPLE = new Set(
  `Ask Meet Consider Enter Take Call Tell Give Remember Forget Not Schools Staff Commerce Elections Homeland Veterans Said Says Asked Added Told Called Wrote Recalled Replied Mr Mrs Ms North South East West Great Britain Korea Korean United States Union Kingdom Nations Global Military Strength Ranking Treaty Atlantic Article
  Ministry Government University Independent Pravda Post Times Bank Council Court Committee Commission Agency Institute Street River Port Harbour
  Harbor City County Island Islands Sea Ocean Bay Valley Mountain Mountains Station Airport Railway Rail Company Group Party House Parliament Congress
  Senate Office Department Authority Federation Republic Army Navy Air Force Forces Guard Police January February March April May June July August
  September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Washington DC Moscow Kyiv London Paris Berlin Beijing
  The A An In On At But And For With After Before While When If It He She They We You I This That These Those There Despite According Meanwhile
  Then Later Once Since Even Yet Still Again Here Thus Also Both Many Some Most Few Former Today Yesterday Perhaps Maybe Nobody Everybody Somebody
  All Any Each Every Another Other Until Because Although Though Unless Besides Instead Indeed Finally Der Die Das Den Dem Ein Eine Und Aber Dann Im Am
  Bei Nach Seit Auch Doch Wenn Als Le La Les Il Elle Mais Et El Los Las Pero
  Courier Herald Tribune Gazette Journal Ledger Review Observer Telegraph Guardian Wire Chronicle Mail Standard News Radio Television Press Daily
  Foods Mills Inc Corp Co Ltd LLC Industries Systems Partners Capital Associates Securities Motors Airlines Pharmaceuticals Technologies Stores Labs
  Media Entertainment Studios Records Alliance Association Foundation Center Centre School Hospital College Church Club League Team Stadium Theatre
  Theater Museum Library Hotel Plaza Mall Building Fund Society Federation Coalition Campaign Act Bill Law Court Circuit Division Bureau Board
  Service Services Agency Network Channel Magazine Review Index Exchange Research Analytics Consulting Laboratories Laboratory Studies Sciences
  Landing Springs Creek Heights Canyon Ridge Junction Crossing Township Tech Honor Weekly Financial Mutual Insurance Trust Holdings Shipping Lines Strait Cape Lake Bridge Tower Square Park Road Avenue
  Is Are Was Were Will Can Does Do Did Has Have Had Should Could Would Must May What How Why Where Who Which Not No Only However Internal Whether Such So As From By To Of Weapons Defense Defence Pact
  Administration Prix Olympics Games Democrats Republicans Conservatives Liberals Socialists Communists Marines Rangers Yankees Series Doctrine Theory Plan
  Fort Camp Mount New Los Las Last First Second Third Next Inn Tavern Lodge Resort Cafe Restaurant Jersey Hampshire Mexico Orleans Zealand Guinea Carolina Dakota Angeles Vegas Diego Francisco Louisiana Texas Ohio Iowa Hollywood
  Day Eve Weekend Festival Bowl Series Awards Prize Amendment Constitution Act Bible`.split(/\s+/),
);

/** Whether a word names a body, a place or a day and no person. */
export function isBodyWord(word: string): boolean {
  return NOT_PEOPLE.has(word.replace(/[’']s?$/u, '')) && !/^(?:Mr|Mrs|Ms|Said|The|Will|May)$/.test(word);
}

const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'del',
  'da',
  'al',
  'bin',
  'ibn',
  'la',
  'le',
  'el',
  'di',
  'du',
  'ten',
  'ter',
  'y',
]);
/** By name, since "-ian" and "-ech" end surnames as well: Sarkisian, Beech. */
const NATIONALITIES = new Set(
  `American British English Scottish Welsh Irish French German Dutch Belgian Swiss Austrian Italian Spanish Portuguese Greek Turkish Cypriot Maltese Polish
  Czech Slovak Hungarian Romanian Bulgarian Serbian Croatian Bosnian Slovenian Albanian Macedonian Montenegrin Russian Ukrainian Belarusian Moldovan Lithuanian
  Latvian Estonian Finnish Swedish Norwegian Danish Icelandic Georgian Armenian Azerbaijani Kazakh Uzbek Tajik Kyrgyz Turkmen Mongolian Chinese Japanese Korean
  Taiwanese Vietnamese Thai Laotian Cambodian Burmese Malaysian Singaporean Indonesian Filipino Indian Pakistani Bangladeshi Nepalese Afghan Iranian Iraqi Syrian
  Lebanese Israeli Palestinian Jordanian Egyptian Saudi Yemeni Omani Emirati Qatari Kuwaiti Bahraini Libyan Tunisian Algerian Moroccan Sudanese Ethiopian Eritrean
  Somali Kenyan Ugandan Tanzanian Rwandan Congolese Nigerian Ghanaian Ivorian Senegalese Malian Cameroonian Angolan Mozambican Zambian Zimbabwean African Canadian
  Mexican Cuban Haitian Jamaican Dominican Guatemalan Honduran Salvadoran Nicaraguan Panamanian Colombian Venezuelan Ecuadorian Peruvian Bolivian Chilean
  Argentine Argentinian Paraguayan Uruguayan Brazilian Australian European Asian Arab Catholic Protestant Christian Muslim Jewish Soviet`.split(
    /\s+/,
  ),
);

const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*\.?/gu;

interface Token {
  word: string;
  start: number;
  end: number;
}

/** Every full name in the text with the role beside it, in order. Names of one word are only found again through these. */
export function peopleIn(text: string, language = ''): Person[] {
  const people: Person[] = [];
  let run: Token[] = [];
  const close = () => {
    const person = personOf(run, text, language);
    if (person) people.push(person);
    run = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const word = bare(match[0]);
    const token = { word, start: match.index, end: match.index + word.length };
    const before = run.at(-1);
    const gap = before ? text.slice(before.end, token.start) : '';
    if (before && !goesOn(before.word, gap) && !isNickname(text, before.end, token, gap)) close();
    if (
      isCapital(token.word) ||
      isRoleWord(token.word) ||
      isModifier(token.word) ||
      (run.length > 0 && PARTICLES.has(token.word))
    )
      run.push(token);
    else close();
  }
  close();
  return people;
}

/** "al-Khatib" is written small and is a name all the same. */
function isCapital(word: string): boolean {
  return /^(?:(?:al|el|ben|bin)-)?\p{Lu}/u.test(word);
}

/** A space, or the full stop of an initial or a title: "Rep. Tom Q. Delgado". */
function goesOn(word: string, gap: string): boolean {
  if (/^[ \u00a0]$/.test(gap)) return true;
  return (
    /^\.[ \u00a0]$/.test(gap) && (word.length === 1 || SHORT_TITLES.has(word) || /^(?:Jr|Sr|St|Mt|Ft)$/.test(word))
  );
}

/** Ramon "Chico" Alvarez: the marks around a nickname part no name. */
function isNickname(text: string, end: number, token: Token, gap: string): boolean {
  if (/^ ["“‘']$/u.test(gap)) return /^["”’'] \p{Lu}/u.test(text.slice(token.end, token.end + 3));
  return (
    /^["”’'] $/u.test(gap) &&
    /\p{Lu}[\p{L}’.-]* ["“‘']\p{Lu}[\p{L}-]{1,14}$/u.test(text.slice(Math.max(0, end - 40), end))
  );
}

/** A word without the genitive: Putin’s → Putin. */
function bare(word: string): string {
  return /^(?:\p{Lu}\.){2,}$/u.test(word) ? word : word.replace(/\.$/, '').replace(/[’']s?$/u, '');
}

/** The longest tail of capital words that is neither title, role nor place is the name; what stands before it is the role. */
function personOf(run: Token[], text: string, language: string): Person | null {
  let tail = run.length;
  while (tail > 0 && run[tail - 1] && PARTICLES.has(run[tail - 1]?.word ?? '')) tail -= 1;
  let from = tail;
  while (from > 0 && isNameWord(run, from - 1)) from -= 1;
  while (from < tail && PARTICLES.has(run[from]?.word ?? '')) from += 1;
  // German sets an office with a capital before the name: "Archivarin Thekla Brömme".
  const three = run.slice(from, tail);
  if (
    language.startsWith('de') &&
    three.length > 2 &&
    three.every(({ word }) => isCapital(word)) &&
    !isGivenName(three[0]?.word.split('-')[0] ?? '')
  )
    from += 1;
  if (tail - from > 2 && isOpener(run[from], run[from + 1], text)) from += 1;
  const name = run.slice(from, tail);
  const [first] = name;
  const last = name.at(-1);
  if (name.length === 2 && /ing$/.test(first?.word ?? '') && isOpener(first, last, text)) return null;
  // "Sees Jones ahead", "Backs Mitchell": a headline's verb.
  if (
    name.length === 2 &&
    first &&
    /^\p{Lu}\p{Ll}+s$/u.test(first.word) &&
    !isGivenName(first.word) &&
    opensLine(first, text)
  )
    return null;
  if (!first || !last || name.length < 2 || name.length > 5) return null;
  // "Angaben der Polizei" is a genitive; "Ursula von der Leyen" and "Karl der Große" are people.
  if (/^(?:der|den)$/.test(name[1]?.word ?? '') && !isGivenName(first.word)) return null;
  const before = roleBefore(run.slice(0, from));
  const full = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const role = before || roleAfter(text, last.end) || roleInFront(text, first.start);
  const title = run[from - 1]?.word ?? '';
  return { name: full, role, start: first.start, gender: genderOf(full, `${title} ${role}`) };
}

/** "Rival Tom Gage", "Quoting Abraham Lincoln": a word that has its capital only because it opens the sentence. */
function isOpener(first: Token | undefined, second: Token | undefined, text: string): boolean {
  if (!first || !second || isGivenName(first.word)) return false;
  if (!isGivenName(second.word) && !/ing$/.test(first.word)) return false;
  return /(?:^|[.!?:“”"»\n]\s*)$/u.test(text.slice(Math.max(0, first.start - 3), first.start));
}

function opensLine({ start }: Token, text: string): boolean {
  return start === 0 || text[start - 1] === '\n';
}

/** Surnames that are common words too: only behind a given name. */
const SURNAMES_TOO = new Set(
  'Park Post Street Bridge Lake Law Young Rice Church May March June August Page Field Fields Power Powers Price Banks West North East Hill Wells Rivers Case Bell Day Mays'.split(
    ' ',
  ),
);

function isNameWord(run: Token[], at: number): boolean {
  const word = run[at]?.word ?? '';
  const before = run[at - 1]?.word ?? '';
  const next = run[at + 1]?.word ?? '';
  if (PARTICLES.has(word)) return true;
  if (!isCapital(word) || /^\p{Lu}{2,}$/u.test(word) || /\./.test(word)) return false;
  if (SURNAMES_TOO.has(word) && isGivenName(before)) return true;
  // "Jeff Dean", "Tim Cook": an office behind a given name, with no name behind it, is a surname.
  if (isGivenName(before) && !/^\p{Lu}/u.test(next) && (isRoleWord(word) || isTitle(word)) && !NOT_PEOPLE.has(word))
    return true;
  // "Rep. Mac Barber": behind a title and a word that is none.
  if (
    isTitle(run[at - 2]?.word ?? '') &&
    isCapital(before) &&
    !isTitle(before) &&
    !isRoleWord(before) &&
    !/^\p{Lu}/u.test(next) &&
    isRoleWord(word)
  )
    return !NOT_PEOPLE.has(word);
  if (isGivenName(word) && /^\p{Lu}/u.test(next)) return true;
  return !isRoleWord(word) && !isTitle(word) && !NOT_PEOPLE.has(word) && !NATIONALITIES.has(word);
}

function roleBefore(run: Token[]): string {
  const words = run.map((token) => token.word);
  while (
    words[0] &&
    (NOT_PEOPLE.has(words[0]) || /^(?:Mr|Mrs|Ms|Miss|Dr|Then)$/.test(words[0])) &&
    !isGeographic(words[0])
  )
    words.shift();
  const named = words.some((word) => isRoleWord(word) || isTitle(word));
  return named ? words.join(' ') : '';
}

function isGeographic(word: string): boolean {
  return [
    'North',
    'South',
    'East',
    'West',
    'Great',
    'United',
    'Korea',
    'Korean',
    'Port',
    'Harbour',
    'Harbor',
    'Rail',
    'Railway',
  ].includes(word);
}
