import type { Damage } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';

/** Words that often open a sentence: behind a lower-case ending they show that a full stop and a space were lost. */
const OPENERS = new Set(
  'A An And As At Although After Also Because Before But By During Either For From He Her His How However I If In It Its Meanwhile More Most No Not Nobody Now On One Only Or Our She Since So Some Such That The Their There These They This Those Though To Until We What When Where Which While Who Why With You Yet Der Die Das Ein Eine Er Sie Es Wir Und Aber In Im Am Auf Bei Doch Le La Les Il Elle Un Une El Los Las'.split(
    ' ',
  ),
);

const OUTLETS = [
  'Washington Post', 'New York Times', 'Financial Times', 'Wall Street Journal', 'Kyiv Independent', 'Kyiv Post', 'Moscow Times',
  'Japan Times', 'Korea Herald', 'Korea Times', 'South China Morning Post', 'Global Times', 'The Guardian', 'The Times', 'The Economist',
  'The Telegraph', 'Daily Telegraph', 'Daily Mail', 'Associated Press', 'Agence France', 'Deutsche Welle', 'Der Spiegel', 'Die Zeit',
  'Die Welt', 'Le Monde', 'Le Figaro', 'El País', 'La Repubblica', 'Radio Free', 'Sky News', 'Fox News', 'BBC News', 'Al Jazeera',
  'Times of Israel', 'Jerusalem Post', 'Irish Times', 'Boston Globe', 'Los Angeles Times', 'USA Today', 'Foreign Policy', 'Foreign Affairs',
]; // biome-ignore format: a list of names reads better in rows

const SHORT_OUTLETS = new Set(
  'Time Times Zeit Welt Spiegel Bild Stern Post Guardian Reuters Bloomberg Politico Axios Economist Telegraph Independent Newsweek Observer Herald Tribune Courier Gazette Journal Monde Figaro Interfax Tass Yonhap Xinhua CNN BBC NBC CBS ABC AFP AP DPA NPR'.split(
    ' ',
  ),
);
const VERBS = 'wrote|writes|said|says|reported|reports|told|tells|quoted|quotes|published|noted|added|claims|claimed';
const NAME_AND_VERB = new RegExp(`^(\\p{Lu}[\\p{L}]{1,12}?)(${VERBS})$`, 'u');

/** Two words and a lost space are no longer than this; what is longer is no word. */
const LONGEST_WORD = 80;
const WORD = /\p{L}[\p{L}\p{M}'’]{0,80}/gu;
const CAPITAL = /\p{Lu}/u;
const JOINT = /[\p{Ll}\p{Nd}”"»)][.!?](?=\p{Lu}\p{Ll}{1,40}[\s,’'.])/gu;
/** "said,but" · "”said" · "said“no" · "in 2024Russia": a mark or a figure with no space where one belongs. */
const TIGHT: [RegExp, (words: string) => string][] = [
  [/(?<![\p{L}\d@/_-])\p{Ll}{3,30}[,;]\p{Ll}{2,30}(?![\p{L}\d@/_-])/gu, (words) => words.replace(/[,;]/, '$& ')],
  [/(?<=[\p{L}.,!?])”\p{Ll}{2,30}(?!\p{L})/gu, (words) => words.replace('”', '” ')],
  [/(?<![\p{L}])\p{Ll}{2,30}“(?=\p{L})/gu, (words) => words.replace('“', ' “')],
  [
    /(?<![\p{L}\d.,-])(?:1[5-9]|20)\d\d\p{Lu}\p{Ll}{3,30}(?!\p{L})/gu,
    (words) => words.replace(/(\d)(\p{L})/u, '$1 $2'),
  ],
];
/** Two small words that are never one. */
const GLUED =
  /(?<!\p{L})(of|in|to|on|and|for|by|at|with|from|that|is|was|as|into|over|under|after|before)(the|their|its|his|her|this|these|those|our)(?!\p{L})(?<!\b(?:bathe|lathe|tothe|isthe|asthis|forthis|fortheir))/giu;
const WORDS_OF_THEIR_OWN = /^(?:bythe|into|onto|forthe|tothis|tithe|withthe)$/i;
const SQUASHED = new Map(OUTLETS.map((name) => [name.replace(/ /g, ''), name]));

/**
 * Words and sentences that lost the space between them: `forcesIt`, `WashingtonPost`, `Timewrote`, `missilesUkraine` where the text knows both
 * words. Names such as McDonald, iPhone or YouTube are left alone: what stands twice is no accident, and half of a name stands nowhere by itself.
 */
export const runTogether: DamageFinder = (text, _blocks, most) => {
  const found: Damage[] = [];
  const words = [...text.matchAll(WORD)].filter((match) => match[0].length <= LONGEST_WORD);
  const seen = new Map<string, number>();
  for (const { 0: word } of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  for (const match of words) {
    if (found.length === most) break;
    if (inAddress(text, match.index)) continue;
    const parted = part(match[0], seen, text);
    if (parted) found.push(report(match.index, match[0], parted.suggestion, parted.what));
  }
  for (const match of firstMatches(text, JOINT, most * 10)) {
    // `example.Com` and initials have no sentence on both sides; a lower-case word before and a capital word after do.
    const before = /[\p{L}”"»)]+$/u.exec(text.slice(Math.max(0, match.index - 30), match.index + 1))?.[0] ?? '';
    const after = /^\p{L}+/u.exec(text.slice(match.index + 2, match.index + 40))?.[0] ?? '';
    if (before.length < 2 || inAddress(text, match.index)) continue;
    if (!OPENERS.has(after) && !(/^\p{Ll}{3,}$|[”"»)]$/u.test(before) && !/^(?:Com|Net|Org|Js)$/.test(after))) continue;
    const start = match.index + 1 - before.length;
    const whole = text.slice(start, match.index + 2 + after.length);
    found.push(report(start, whole, `${whole.slice(0, before.length + 1)} ${after}`, 'Two sentences stand'));
  }
  for (const [form, mended] of TIGHT) {
    for (const match of firstMatches(text, form, most)) {
      if (inAddress(text, match.index)) continue;
      const behind = /^\p{L}*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
      found.push(report(match.index, match[0] + behind, mended(match[0] + behind), 'Two words stand'));
    }
  }
  for (const match of firstMatches(text, GLUED, most)) {
    if (WORDS_OF_THEIR_OWN.test(match[0])) continue;
    found.push(report(match.index, match[0], `${match[1]} ${match[2]}`, 'Two words stand'));
  }
  return withoutDoubles(found);
};

/** Web and mail addresses, file names and tags are written without spaces. */
function inAddress(text: string, at: number): boolean {
  const word = /\S*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  const rest = /^\S{0,80}/u.exec(text.slice(at))?.[0] ?? '';
  return /[@#/\\_]|www\.|\.(?:com|org|net|gov|edu|io|co|de|uk|fr|ru|js|py|txt|pdf|html?)\b/i.test(word + rest);
}

/** One place may be found by two rules; the first keeps it. */
function withoutDoubles(found: Damage[]): Damage[] {
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

function part(word: string, seen: Map<string, number>, text: string): { suggestion: string; what: string } | null {
  if (!CAPITAL.test(word)) return null;
  const outlet = SQUASHED.get(word);
  if (outlet) return { suggestion: outlet, what: 'Two words of a name stand' };
  const told = NAME_AND_VERB.exec(word);
  if (told?.[1] && told[2] && SHORT_OUTLETS.has(told[1])) {
    return { suggestion: `${told[1]} ${told[2]}`, what: 'A name and a verb stand' };
  }
  const [, left = '', right = ''] = /^([\p{L}'’]*\p{Ll})(\p{Lu}[\p{L}'’]*)$/u.exec(word) ?? [];
  if (left.length < 3 || right.length < 2) return null;
  const lower = /^\p{Ll}+$/u.test(left);
  // Only a plain lower-case word before a word that opens sentences is sure: brand names never look like that.
  if (lower && OPENERS.has(right)) return { suggestion: `${left}. ${right}`, what: 'Two sentences stand' };
  if (right.length < 3 || seen.get(word) !== 1) return null;
  if (lower && seen.has(left) && (seen.has(right) || COMMON.has(right.toLowerCase())))
    return { suggestion: `${left}. ${right}`, what: 'Two sentences stand' };
  // "NewHaven" in a text that knows "New Haven".
  return !lower && text.includes(`${left} ${right}`)
    ? { suggestion: `${left} ${right}`, what: 'Two words of a name stand' }
    : null;
}

/** Words so common that a capital before them only opens a sentence. */
const COMMON = new Set(
  'about according across against all almost along among another around asked both can did does earlier even every few finally first following former four here however indeed instead just last later many may might much never new next nor officials once other others over people perhaps police president prime recently russia said several should similarly since sources still than then today tomorrow two under unlike very was were will within without would yesterday'.split(
    ' ',
  ),
);

function report(start: number, word: string, suggestion: string, what: string): Damage {
  return {
    code: 'run-together',
    start,
    end: start + word.length,
    message: `${what} without a space: “${word}”; text may be missing between them.`,
    suggestion,
  };
}
