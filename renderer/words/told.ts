import { IntlMessageFormat } from 'intl-messageformat';
import { dayWords } from '../parts/dayWords.ts';
import { FRAGMENTS, TOLD } from './german/told/told.ts';
import { currentLanguage } from './language.ts';

/**
 * What engine and desk tell (findings, hints, verdicts, refusals), in the language of the screen. They tell it in plain English, which a
 * terminal and a log keep; here a sentence is recognised by the pattern it was made of, “{0}” has {1} words, and said by the German of
 * that pattern. What stood between quotation marks is people's words and stays; other places may hold pieces with a German of their own.
 * What is not recognised is shown as it came. `tests/renderer/words/told.test.ts` reads the patterns out of engine and desk.
 */
export function told(sentence: string): string {
  if (currentLanguage() !== 'de' || sentence === '') return sentence;
  const known = said.get(sentence) ?? inGerman(sentence, inBooks().sentences) ?? sentence;
  if (said.size > 2000) said.clear();
  said.set(sentence, known);
  return known;
}

const HOLE = /\{\d+\}/;
const said = new Map<string, string>();

interface Recognised {
  pattern: RegExp;
  /** The holes in the order of the English. */
  holes: { name: string; isQuoted: boolean }[];
  german: string;
}

interface Book {
  whole: Map<string, string>;
  open: Recognised[];
}

/** Made when German is first spoken. */
let books: { sentences: Book; pieces: Book } | null = null;

function inBooks(): { sentences: Book; pieces: Book } {
  books ??= { sentences: bookOf(TOLD), pieces: bookOf({ ...TOLD, ...FRAGMENTS }) };
  return books;
}

function bookOf(table: Readonly<Record<string, string>>): Book {
  const entries = Object.entries(table);
  return {
    whole: new Map(entries.filter(([english]) => !HOLE.test(english))),
    open: entries
      .filter(([english]) => HOLE.test(english))
      // The pattern with most words of its own knows its sentence best.
      .sort(([one], [other]) => wordsIn(other) - wordsIn(one))
      .map(([english, german]) => recognised(english, german)),
  };
}

function wordsIn(english: string): number {
  return english.replace(/\{\d+\}/g, '').length;
}

function recognised(english: string, german: string): Recognised {
  const parts = english.split(/\{(\d+)\}/);
  const literal = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const holes = parts.flatMap((name, at) =>
    at % 2 === 1 ? [{ name, isQuoted: /“$/.test(parts[at - 1] ?? '') && /^”/.test(parts[at + 1] ?? '') }] : [],
  );
  const pattern = parts.map((part, at) => (at % 2 === 1 ? '([\\s\\S]+?)' : literal(part))).join('');
  return { pattern: new RegExp(`^${pattern}$`), holes, german };
}

function inGerman(sentence: string, { whole, open }: Book): string | null {
  const exact = whole.get(sentence);
  if (exact !== undefined) return exact;
  for (const { pattern, holes, german } of open) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const values = Object.fromEntries(
      holes.map(({ name, isQuoted }, at) => [name, isQuoted ? (found[at + 1] ?? '') : piece(found[at + 1] ?? '')]),
    );
    return String(new IntlMessageFormat(german, 'de', undefined, { ignoreTag: true }).format(values));
  }
  return null;
}

/** What stands in an open place: a day, a piece that has a German of its own, or what it is. */
function piece(words: string): string {
  if (/^\d{4}-\d\d(-\d\d)?$/.test(words)) return dayWords(words);
  return inGerman(words, inBooks().pieces) ?? words;
}
