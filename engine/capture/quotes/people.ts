import { isModifier, isRoleWord, roleAfter, roleInFront } from './roles.ts';

/** A person as the article names them: full name, role as it stands before or after the name, offset of the name. */
export interface Person {
  name: string;
  role: string;
  start: number;
}

const TITLES = new Set(
  `Mr Mrs Ms Dr Prof Professor Sir Lady Lord Vice Deputy Foreign Prime First Defence Defense Interior Finance Former Acting Senior Chief State Major
  General Lieutenant Minister President Secretary Governor Mayor Senator Chancellor Premier Ambassador King Queen Prince Pope Pentagon Kremlin
  Captain Colonel Admiral Judge Commissioner Director Harbour Harbor Port Transport Energy Health Education Environment Trade Labour Labor Justice
  Culture Agriculture Water Rail Grid`.split(/\s+/),
);

const NOT_PEOPLE = new Set(
  `North South East West Great Britain Korea Korean United States Union Kingdom Nations Global Military Strength Ranking Treaty Atlantic Article
  Ministry Government University Independent Pravda Post Times Bank Council Court Committee Commission Agency Institute Street River Port Harbour
  Harbor City County Island Islands Sea Ocean Bay Valley Mountain Mountains Station Airport Railway Rail Company Group Party House Parliament Congress
  Senate Office Department Authority Federation Republic Army Navy Air Force Forces Guard Police January February March April May June July August
  September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Washington DC Moscow Kyiv London Paris Berlin Beijing
  The A An In On At But And For With After Before While When If It He She They We You I This That These Those There Despite According Meanwhile
  Then Later Once Since Even Yet Still Again Here Thus Also Both Many Some Most Few Former Today Yesterday Perhaps Maybe Nobody Everybody Somebody
  All Any Each Every Another Other Until Because Although Though Unless Besides Instead Indeed Finally Der Die Das Den Dem Ein Eine Und Aber Dann Im Am
  Bei Nach Seit Auch Doch Wenn Als Le La Les Il Elle Mais Et El Los Las Pero
  Courier Herald Tribune Gazette Journal Ledger Review Observer Telegraph Guardian Wire Chronicle Mail Standard News Radio Television Press Daily
  Weekly Financial Mutual Insurance Trust Holdings Shipping Lines Strait Cape Lake Bridge Tower Square Park Road Avenue
  Is Are Was Were Will Can Does Do Did Has Have Had Should Could Would Must May What How Why Where Who Which Not No Only However Internal Whether Such So As From By To Of Weapons Defense Defence Pact`.split(
    /\s+/,
  ),
);

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
const NATIONALITY =
  /^\p{Lu}\p{Ll}+(?:ian|ean|ish|ese|can|wegian|eek|rench|utch|erman|wiss|ech|olish|oldovan|aqi|aeli|abi)$/u;

const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*\.?/gu;

interface Token {
  word: string;
  start: number;
  end: number;
}

/** Every full name in the text with the role beside it, in order. Names of one word are only found again through these. */
export function peopleIn(text: string): Person[] {
  const people: Person[] = [];
  let run: Token[] = [];
  const close = () => {
    const person = personOf(run, text);
    if (person) people.push(person);
    run = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0].replace(/[.]$/, (dot) => (/^(?:Mr|Mrs|Ms|Dr|Prof|\p{Lu})\.$/u.test(match[0]) ? dot : ''));
    const token = { word: bare(word), start: match.index, end: match.index + bare(word).length };
    const before = run.at(-1);
    if (before && !/^[ \u00a0]$|^\. $/.test(text.slice(before.end, token.start))) close();
    else if (before && /\.\s$/.test(text.slice(before.end, token.start)) && before.word.length > 2) close();
    if (
      /^\p{Lu}/u.test(token.word) ||
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

/** A word without the genitive: Putin’s → Putin. */
function bare(word: string): string {
  return word.replace(/[’']s?$/u, '').replace(/\.$/, '');
}

/** The longest tail of capital words that is neither title, role nor place is the name; what stands before it is the role. */
function personOf(run: Token[], text: string): Person | null {
  let tail = run.length;
  while (tail > 0 && run[tail - 1] && PARTICLES.has(run[tail - 1]?.word ?? '')) tail -= 1;
  let from = tail;
  while (from > 0 && isNameWord(run[from - 1]?.word ?? '')) from -= 1;
  while (from < tail && PARTICLES.has(run[from]?.word ?? '')) from += 1;
  const name = run.slice(from, tail);
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last || name.length < 2 || name.length > 5) return null;
  const before = roleBefore(run.slice(0, from));
  return {
    name: text.slice(first.start, last.end).replace(/\s+/g, ' '),
    role: before || roleAfter(text, last.end) || roleInFront(text, first.start),
    start: first.start,
  };
}

function isNameWord(word: string): boolean {
  if (PARTICLES.has(word)) return true;
  if (!/^\p{Lu}/u.test(word) || /^\p{Lu}{2,}$/u.test(word)) return false;
  return !isRoleWord(word) && !TITLES.has(word) && !NOT_PEOPLE.has(word) && !NATIONALITY.test(word);
}

function roleBefore(run: Token[]): string {
  const words = run.map((token) => token.word);
  while (words[0] && (NOT_PEOPLE.has(words[0]) || /^(?:Mr|Mrs|Ms)$/.test(words[0])) && !isGeographic(words[0]))
    words.shift();
  const named = words.some((word) => isRoleWord(word) || TITLES.has(word));
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
