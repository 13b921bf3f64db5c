import { capital } from '../nouns/capital.ts';
import { listed } from '../nouns/listed.ts';
import { primaryLanguage } from '../nouns/primaryLanguage.ts';

/** The sentences of the source summary statement, by language. */
export interface SummaryWords {
  rests: (articles: number, publishers: number, days: [string, string] | null) => string;
  carries: (name: string, pieces: number, all: number) => string;
  spread: string;
  independent: string;
  repeats: (articles: number, origins: number) => string;
  inLanguage: (count: number, language: string) => string;
  machine: (count: number) => string;
  noMachine: string;
  disclosed: (count: number) => string;
  graded: (codes: string, ungraded: number) => string;
  speakers: (named: number, nameless: number) => string;
}

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const KLEIN = 'kein ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const said = (number: number) => SMALL[number] ?? String(number);
const gesagt = (number: number) => KLEIN[number] ?? String(number);
const counted = (number: number, one: string, more = `${one}s`) => `${said(number)} ${number === 1 ? one : more}`;

const english: SummaryWords = {
  rests: (articles, publishers, days) => {
    const dated =
      days === null ? '' : days[0] === days[1] ? `, of ${days[0]}` : `, published between ${days[0]} and ${days[1]}`;
    return `The paper rests on ${counted(articles, 'article')} by ${counted(publishers, 'publisher')}${dated}.`;
  },
  carries: (name, pieces, all) => `${name} carries most of it: ${pieces} of ${all} pieces of evidence.`,
  spread: 'No source carries half of the evidence.',
  independent: 'None of them repeats another.',
  repeats: (articles, origins) =>
    `Some repeat each other: the ${said(articles)} articles count as ${counted(origins, 'source')}.`,
  inLanguage: (count, language) => `${capital(said(count))} ${count === 1 ? 'is' : 'are'} in ${language}.`,
  machine: (count) => `${capital(said(count))} ${count === 1 ? 'was' : 'were'} read in machine translation.`,
  noMachine: 'No machine translation was used.',
  disclosed: (count) =>
    `${capital(said(count))} ${count === 1 ? 'says' : 'say'} that AI had a part in ${count === 1 ? 'it' : 'them'}.`,
  graded: (codes, ungraded) =>
    `Graded by reliability and credibility: ${codes}${ungraded === 0 ? '' : `; ${said(ungraded)} not graded`}.`,
  speakers: (named, nameless) =>
    `${capital(
      listed([
        ...(named > 0 ? [`${counted(named, 'speaker')} ${named === 1 ? 'is' : 'are'} quoted by name`] : []),
        ...(nameless > 0 ? [`${counted(nameless, 'quotation')} ${nameless === 1 ? 'names' : 'name'} nobody`] : []),
      ]),
    )}.`,
};

const german: SummaryWords = {
  rests: (articles, publishers, days) => {
    const dated =
      days === null
        ? ''
        : days[0] === days[1]
          ? `, erschienen am ${days[0]}`
          : `, erschienen zwischen dem ${days[0]} und dem ${days[1]}`;
    return `Das Papier beruht auf ${articles === 1 ? 'einem Artikel' : `${gesagt(articles)} Artikeln`} von ${publishers === 1 ? 'einem Herausgeber' : `${gesagt(publishers)} Herausgebern`}${dated}.`;
  },
  carries: (name, pieces, all) => `Das meiste trägt ${name}: ${pieces} von ${all} Belegen.`,
  spread: 'Keine Quelle trägt die Hälfte der Belege.',
  independent: 'Keine gibt eine andere wieder.',
  repeats: (articles, origins) =>
    `Einige geben einander wieder: Die ${gesagt(articles)} Artikel zählen als ${origins === 1 ? 'eine Quelle' : `${gesagt(origins)} Quellen`}.`,
  inLanguage: (count, language) => `${count === 1 ? 'Einer ist' : `${capital(gesagt(count))} sind`} auf ${language}.`,
  machine: (count) =>
    `${count === 1 ? 'Einer wurde' : `${capital(gesagt(count))} wurden`} in maschineller Übersetzung gelesen.`,
  noMachine: 'Maschinelle Übersetzung wurde nicht verwendet.',
  disclosed: (count) => `${count === 1 ? 'Einer sagt' : `${capital(gesagt(count))} sagen`}, dass KI beteiligt war.`,
  graded: (codes, ungraded) =>
    `Bewertet nach Zuverlässigkeit und Glaubwürdigkeit: ${codes}${ungraded === 0 ? '' : `; ${gesagt(ungraded)} nicht bewertet`}.`,
  speakers: (named, nameless) =>
    `${capital(
      [
        ...(named > 0
          ? [`${named === 1 ? 'eine Person wird' : `${gesagt(named)} Personen werden`} namentlich zitiert`]
          : []),
        ...(nameless > 0
          ? [`${nameless === 1 ? 'ein Zitat nennt' : `${gesagt(nameless)} Zitate nennen`} niemanden`]
          : []),
      ].join(', '),
    )}.`,
};

/** English where a language has none of its own yet. */
export function summaryWordsOf(language: string): SummaryWords {
  return primaryLanguage(language) === 'de' ? german : english;
}
