import { remembered } from '../nouns/remembered.ts';
import type { Source } from '../nouns/source.ts';

/** Shorter ones are particles and initials. */
const LEAST = 3;
/** What a case may put behind a name: "Amreins", "Ивановой". Letters that must be there all the same. */
const STEM = 4;

/**
 * Whether somebody is named in an article, by surname or by the whole name; offices and parties by any of their words. Also where the
 * name cannot be looked for, because the article is in another script.
 */
export function standsIn(speaker: string, source: Source): boolean {
  const key = JSON.stringify([speaker, source.id, source.byline, source.title, source.publisher]);
  const told = known.get(key);
  if (told?.text === source.text) return told.stands;
  const stands = isNamed(speaker, source);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, { text: source.text, stands });
  return stands;
}

/** The same few people speak on every page of a briefing. */
const known = new Map<string, { text: string; stands: boolean }>();
const MOST_KEPT = 1024;

function isNamed(speaker: string, { text, byline, title, publisher }: Source): boolean {
  const words =
    plain(speaker)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word.length >= LEAST) ?? [];
  const where = [plainOnce(text), plain(`${title}\n${byline}\n${publisher}`)];
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !sameScript(first, text)) return true;
  const isName = /^\p{Lu}/u.test(speaker.trim().split(/\s+/).at(-1) ?? '');
  if (!isName) return words.some((word) => where.some((one) => holds(one, word)));
  const titled = new RegExp(
    `(?:mr|mrs|ms|miss|dr|herr|frau|president|minister|general)\\.?\\s${first}(?!\\p{L})`,
    'iu',
  );
  return where.some((one) => holds(one, last) || titled.test(one));
}

function holds(where: string, word: string): boolean {
  const stem = word.length > STEM + 1 ? word.slice(0, Math.max(STEM, word.length - 2)) : word;
  for (let at = where.indexOf(stem); at >= 0; at = where.indexOf(stem, at + 1)) {
    if (!/\p{L}/u.test(where[at - 1] ?? ' ')) return true;
  }
  return false;
}

function sameScript(word: string, text: string): boolean {
  const letter = word[0] ?? '';
  const script = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].find((one) => one.test(letter));
  if (!script) return false;
  const sample = text.slice(0, 2000).match(/\p{L}/gu) ?? [];
  return sample.filter((one) => script.test(one)).length > sample.length * 0.2;
}

const plainOnce = remembered(plain, 64);

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
