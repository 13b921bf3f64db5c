import { IntlMessageFormat } from 'intl-messageformat';
import { GERMAN } from './german/german.ts';
import { currentLanguage, currentLocale, type Language } from './language.ts';
import { longer, mirrored } from './pseudo.ts';

/*
 * HOW A NEW TEXT IS WRITTEN
 *
 * 1. In the code, in English, where it is shown:
 *      t('Place evidence')
 *      t('{count, plural, one {# article} other {# articles}} in “{name}”', { count, name })
 *    The English text is the key. Never glue sentences of pieces: one whole text with {places}. Numbers given as numbers are written as
 *    the language writes them; days go through `dayWords` first, lists through `listWords`. A bare apostrophe is ’.
 * 2. With elements inside: rich('Press <key>Enter</key>.', { key: (words) => <kbd>{words}</kbd> })   (`words/rich.tsx`)
 * 3. A table outside of a function would be read before the language is known. It holds `later('…')`, and `t(TABLE[kind])` says it.
 * 4. The same English with two meanings gets a remark behind ' // ' that nobody sees: t('Open // a to-do not done yet').
 * 5. Its German goes into `words/german/<room>.ts`, beside the texts it stands with, not at the end (fewer conflicts). Sie or
 *    infinitive, „so“ quoted; words of the trade: Quelle (source), Artikel, Auszug (excerpt), Zitat (quote), Zahl (number, Stat),
 *    Beleg (evidence), Platz (slot), Eintrag (fill), Abschnitt (section), Kennzeichnung (marking), Fußnote, Vorlage (template), Fassung
 *    (version), Befund (finding), abzeichnen (sign off), Bibliothek (library), Briefing.
 * 6. `npx vitest run --project unit tests/renderer/words` tells what is missing, unused, or still a bare literal.
 * Words of people (titles, quotations, template texts) never go through it and carry dir="auto" where they stand alone.
 * A component under `memo`, or words held by an editor, must listen to `useLanguage`, or they keep the old language.
 */

declare const isLater: unique symbol;
/** An English text that is said later, by `t`; not a string to TypeScript, so that it cannot be shown unsaid. */
export interface Later {
  readonly [isLater]: true;
}

/** Lets no string through that is only known when the program runs. */
export type Literal<S extends string> = string extends S ? never : unknown;

export type Values = Record<string, string | number | Date>;

/** Marks a text in a table, to be said by `t` when it is shown. */
export function later(text: string): Later {
  return text as unknown as Later;
}

/** The text in the language of the screen. Takes a literal or a `Later`; any other string has no German. */
export function t(text: Later, values?: Values): string;
export function t<const S extends string>(text: S & Literal<S>, values?: Values): string;
export function t(text: string | Later, values?: Values): string {
  const pattern = patternOf(text as string);
  if (typeof pattern === 'string') return pattern;
  return String(pattern.format(values));
}

/** A text whose English stands in the engine, in the language of the screen; `tests/renderer/words` lists the tables it may come from. */
export function engineWords(text: string): string {
  return t(text as unknown as Later);
}

/** The same text in the language of the screen, ready to be filled in; a plain string where nothing has to be. */
export function patternOf(text: string, tags = false): string | IntlMessageFormat {
  const language = currentLanguage();
  const key = `${language} ${tags} ${text}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = read(language, text, tags);
    patterns.set(key, pattern);
  }
  return pattern;
}

const patterns = new Map<string, string | IntlMessageFormat>();

function read(language: Language, text: string, tags: boolean): string | IntlMessageFormat {
  // A text that came in without its German is said in English; the test tells.
  const words = (language === 'de' ? GERMAN[text] : undefined) ?? withoutRemark(text);
  const pseudo = language === 'en-XA' ? longer : language === 'ar-XB' ? mirrored : null;
  if (!pseudo && !/[{<']/.test(words)) return words;
  const locale = currentLocale();
  const format = new IntlMessageFormat(words, locale, undefined, { ignoreTag: !tags });
  return pseudo ? new IntlMessageFormat(pseudo(format.getAst()), locale) : format;
}

export function withoutRemark(text: string): string {
  return text.split(' // ')[0] ?? text;
}
