import type { News } from '../nouns/newsOf.ts';
import { primaryLanguage } from '../nouns/primaryLanguage.ts';

/** The few fixed words the program itself prints, by language. Everything else is the analyst's or the template's. */
export interface Phrases {
  language: string;
  months: string[];
  /** Outer and inner quotation marks. */
  marks: { open: string; close: string; innerOpen: string; innerClose: string };
  pageLabel: string;
  accessed: string;
  undated: string;
  untitled: string;
  note: string;
  paragraph: string;
  /** Before the words that a quotation prints repaired. */
  sourceReads: string;
  reliability: string;
  credibility: string;
  /** With the language it was translated from, or '' where that is not known. */
  machineTranslation: (from: string) => string;
  aiDisclosed: string;
  quotedBy: string;
  asOf: string;
  figure: string;
  table: string;
  source: string;
  /** Over the endnotes. */
  notes: string;
  /** What a cross-reference calls a section: by its number, or by its heading where it has none. */
  section: (number: string, heading: string) => string;
  charts: { bars: string; line: string; comparison: string; timeline: string };
  statTable: { what: string; figure: string; when: string; source: string };
  chronology: { day: string; event: string; source: string };
  /** Over words that nobody is named for. */
  unnamedSpeaker: string;
  qualifiers: {
    about: string;
    upTo: string;
    fewerThan: string;
    atLeast: string;
    moreThan: string;
    up: string;
    down: string;
  };
  /** Before an entry of a series. */
  news: Record<News, string>;
  /** 'from no. 41 of 11 January 2026': the issue that an entry takes up. */
  takenUp: (number: string, day: string) => string;
  scales: { million: string; billion: string; trillion: string };
  points: string;
  days: (day: number, month: string, year: number) => string;
  group: string;
  decimal: string;
  percent: string;
  ordinal: (rank: number) => string;
}

const english: Phrases = {
  language: 'en',
  months: 'January February March April May June July August September October November December'.split(' '),
  marks: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  pageLabel: 'Page {page} of {pages}',
  accessed: 'accessed',
  undated: 'undated',
  untitled: 'Untitled',
  note: 'note',
  paragraph: 'para.',
  sourceReads: 'the source reads',
  reliability: 'reliability',
  credibility: 'credibility',
  machineTranslation: (from) => (from === '' ? 'machine translation' : `machine translation from ${from}`),
  aiDisclosed: 'use of AI disclosed',
  quotedBy: 'quoted by',
  asOf: 'as of',
  figure: 'Figure',
  table: 'Table',
  source: 'Source',
  notes: 'Notes',
  section: (number, heading) => (number === '' ? `“${heading}”` : `section\u00a0${number}`),
  charts: { bars: 'Bar chart', line: 'Line chart', comparison: 'Bar chart of several times', timeline: 'Timeline' },
  statTable: { what: 'What', figure: 'Figure', when: 'When', source: 'Source' },
  chronology: { day: 'Day', event: 'What is reported', source: 'Source' },
  unnamedSpeaker: 'No speaker named',
  qualifiers: {
    about: 'about',
    upTo: 'up to',
    fewerThan: 'fewer than',
    atLeast: 'at least',
    moreThan: 'more than',
    up: 'up',
    down: 'down',
  },
  news: { new: 'New', updated: 'Updated', unchanged: 'Unchanged' },
  takenUp: (number, day) =>
    ['From', number && `no. ${number}`, number && day && 'of', day].filter((part) => part !== '').join(' '),
  scales: { million: 'million', billion: 'billion', trillion: 'trillion' },
  points: 'percentage points',
  days: (day, month, year) => `${day} ${month} ${year}`,
  group: ',',
  decimal: '.',
  percent: '%',
  ordinal: (rank) => `${rank}${endingOf(rank)}`,
};

const german: Phrases = {
  language: 'de',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  marks: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  pageLabel: 'Seite {page} von {pages}',
  accessed: 'abgerufen am',
  undated: 'ohne Datum',
  untitled: 'Ohne Titel',
  note: 'Anm.',
  paragraph: 'Abs.',
  sourceReads: 'in der Quelle:',
  reliability: 'Zuverlässigkeit',
  credibility: 'Glaubwürdigkeit',
  machineTranslation: (from) => (from === '' ? 'Maschinenübersetzung' : `Maschinenübersetzung (${from})`),
  aiDisclosed: 'mit Hilfe von KI, laut Artikel',
  quotedBy: 'zitiert von',
  asOf: 'Stand',
  figure: 'Abbildung',
  table: 'Tabelle',
  source: 'Quelle',
  notes: 'Anmerkungen',
  section: (number, heading) => (number === '' ? `„${heading}“` : `Abschnitt\u00a0${number}`),
  charts: {
    bars: 'Balkendiagramm',
    line: 'Liniendiagramm',
    comparison: 'Balkendiagramm mehrerer Zeitpunkte',
    timeline: 'Zeitleiste',
  },
  statTable: { what: 'Was', figure: 'Zahl', when: 'Wann', source: 'Quelle' },
  chronology: { day: 'Tag', event: 'Was berichtet wird', source: 'Quelle' },
  unnamedSpeaker: 'Ohne genannten Sprecher',
  qualifiers: {
    about: 'rund',
    upTo: 'bis zu',
    fewerThan: 'weniger als',
    atLeast: 'mindestens',
    moreThan: 'mehr als',
    up: 'plus',
    down: 'minus',
  },
  news: { new: 'Neu', updated: 'Aktualisiert', unchanged: 'Unverändert' },
  takenUp: (number, day) =>
    ['Aus', number && `Nr. ${number}`, number && day ? 'vom' : day && 'der Ausgabe vom', day]
      .filter((part) => part !== '')
      .join(' '),
  scales: { million: 'Millionen', billion: 'Milliarden', trillion: 'Billionen' },
  points: 'Prozentpunkte',
  days: (day, month, year) => `${day}. ${month} ${year}`,
  group: '.',
  decimal: ',',
  percent: '\u00a0%',
  ordinal: (rank) => `${rank}.`,
};

/** By the primary language of a BCP 47 tag; English where a language is not known. */
export function phrasesOf(language: string): Phrases {
  return primaryLanguage(language) === 'de' ? german : english;
}

function endingOf(rank: number): string {
  const tens = rank % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th';
}
