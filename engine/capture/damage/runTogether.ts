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
const JOINT = /[\p{Ll}\p{Nd}”"»)][.!?](?=\p{Lu}\p{Ll}{0,40}[\s,])/gu;
const SQUASHED = new Map(OUTLETS.map((name) => [name.replace(/ /g, ''), name]));

/** Words and sentences that lost the space between them: `forcesIt`, `WashingtonPost`, `Timewrote`. Names such as McDonald or YouTube are left alone. */
export const runTogether: DamageFinder = (text, _blocks, most) => {
  const found: Damage[] = [];
  for (const match of text.matchAll(WORD)) {
    if (found.length === most) break;
    const parted = match[0].length > LONGEST_WORD ? null : part(match[0]);
    if (parted) found.push(report(match.index, match[0], parted.suggestion, parted.what));
  }
  for (const match of firstMatches(text, JOINT, most * 10)) {
    // `example.Com` and initials have no sentence on both sides; a lower-case word before and a capital word after do.
    const before = /[\p{L}”"»)]+$/u.exec(text.slice(Math.max(0, match.index - 30), match.index + 1))?.[0] ?? '';
    const after = /^\p{L}+/u.exec(text.slice(match.index + 2, match.index + 40))?.[0] ?? '';
    if (before.length < 2 || !OPENERS.has(after)) continue;
    const start = match.index + 1 - before.length;
    const whole = text.slice(start, match.index + 2 + after.length);
    found.push(report(start, whole, `${whole.slice(0, before.length + 1)} ${after}`, 'Two sentences stand'));
  }
  return found;
};

function part(word: string): { suggestion: string; what: string } | null {
  if (!CAPITAL.test(word)) return null;
  const outlet = SQUASHED.get(word);
  if (outlet) return { suggestion: outlet, what: 'Two words of a name stand' };
  const told = NAME_AND_VERB.exec(word);
  if (told?.[1] && told[2] && SHORT_OUTLETS.has(told[1])) {
    return { suggestion: `${told[1]} ${told[2]}`, what: 'A name and a verb stand' };
  }
  const joint = /^([\p{L}'’]*\p{Ll})(\p{Lu}[\p{L}'’]*)$/u.exec(word);
  const [, left = '', right = ''] = joint ?? [];
  // Only a plain lower-case word before a word that opens sentences is sure: brand names never look like that.
  if (left.length >= 3 && /^\p{Ll}+$/u.test(left) && OPENERS.has(right) && right.length >= 2) {
    return { suggestion: `${left}. ${right}`, what: 'Two sentences stand' };
  }
  return null;
}

function report(start: number, word: string, suggestion: string, what: string): Damage {
  return {
    code: 'run-together',
    start,
    end: start + word.length,
    message: `${what} without a space: “${word}”; text may be missing between them.`,
    suggestion,
  };
}
