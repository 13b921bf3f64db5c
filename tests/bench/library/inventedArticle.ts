import { contextOf, type Evidence, evidenceId } from '../../../engine/nouns/evidence.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { NO_REPAIRS } from '../../../engine/nouns/repairLayer.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { NO_GRADE } from '../../../engine/nouns/sourceGrade.ts';
import type { Picks } from '../seededPicks.ts';
import { inventedSentence, inventedWord, TONGUES, type Tongue } from './inventedTongues.ts';

export interface InventedArticle {
  source: Source;
  raw: Uint8Array;
  evidence: Evidence[];
}

/** The `count`th article of an invented press: two to four hundred words in one of five languages, with three pieces of evidence. */
export function inventedArticle(count: number, picks: Picks): InventedArticle {
  const tongue = picks.chance(0.6) ? (TONGUES[0] as Tongue) : picks.one(TONGUES);
  const speaker = `${picks.one(FIRST)} ${picks.one(FAMILY)}`;
  const quote = inventedSentence(tongue, picks, picks.between(8, 20));
  const figure = `${picks.between(1000, 90_000).toLocaleString('en')} ${inventedWord(TONGUES[0] as Tongue, picks)}`;
  const excerpt = `${inventedSentence(tongue, picks, picks.between(10, 22))}${tongue.stop}`;
  const title = `${inventedSentence(tongue, picks, picks.between(5, 9))} ${count}`;
  const rest = () =>
    Array.from({ length: 4 }, () => inventedSentence(tongue, picks, picks.between(10, 22)) + tongue.stop).join(' ');
  const paragraphs = [
    title,
    rest(),
    `${tongue.opens}${quote}${tongue.closes} ${tongue.said} ${speaker}${tongue.stop} ${rest()}`,
    `${figure} ${inventedSentence(tongue, picks, 8)}${tongue.stop} ${rest()}`,
    excerpt,
    rest(),
  ];
  const { source, raw } = sourceOf(paragraphs.join('\n'), title, tongue.language, picks);
  const piece = (words: string) => anchored(source, words, picks);
  const quoted = piece(quote);
  const counted = piece(figure);
  const lifted = piece(excerpt);
  const evidence: Evidence[] = [
    {
      ...quoted,
      kind: 'quote',
      id: evidenceId(source.id, 'quote', quoted.start, quoted.end),
      speaker,
      role: '',
      speakerStart: source.text.indexOf(speaker),
      cue: tongue.said,
      via: '',
    },
    {
      ...counted,
      kind: 'stat',
      id: evidenceId(source.id, 'stat', counted.start, counted.end),
      value: Number(figure.replace(/\D/g, '')),
      unit: figure.split(' ')[1] ?? '',
      change: '=',
      period: '',
      asOf: source.publishedOn.slice(0, 4),
      attributedTo: picks.chance(0.4) ? speaker : '',
      concept: figure.split(' ')[1] ?? '',
    },
    {
      ...lifted,
      kind: 'excerpt',
      id: evidenceId(source.id, 'excerpt', lifted.start, lifted.end),
      why: 'key-sentence',
      speaker: '',
    },
  ];
  return { source, raw, evidence };
}

const FIRST = 'Ada Bram Cleo Dirk Edda Falk Gesa Hugo Ines Jory Kaja Leif Mona Nils Olga Pia Rolf Sena Timo Ulla'.split(
  ' ',
);
const FAMILY =
  'Ahlgren Brooke Castell Dunmore Eskil Farrow Granby Holt Ivarsen Jessop Kestrel Lowrie Marchmont Norrby Oduya'.split(
    ' ',
  );
const PAPERS = Array.from({ length: 40 }, (_, at) => {
  const places = 'Tarn Vell Marrow Sandhaven Oldmere Kesmark Ostrand Elsmouth Brack Hallow'.split(' ');
  const kinds = ['Courier', 'Ledger', 'Post', 'Abendblatt'];
  return `${places[at % places.length]} ${kinds[Math.floor(at / places.length)]}`;
});

function sourceOf(text: string, title: string, language: string, picks: Picks): { source: Source; raw: Uint8Array } {
  const raw = new TextEncoder().encode(text);
  const sha256 = hashOf(raw);
  const day = new Date(Date.UTC(2023, 0, 1 + picks.between(0, 1200))).toISOString().slice(0, 10);
  let start = 0;
  const blocks = text.split('\n').map((line, at) => {
    const block = { kind: at === 0 ? ('heading' as const) : ('paragraph' as const), start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  const source: Source = {
    version: 4,
    id: `src_${sha256.slice(0, 20)}`,
    sha256,
    byteLength: raw.length,
    mediaType: 'text/plain',
    fileName: '',
    accessedOn: day,
    title,
    byline: '',
    publisher: picks.one(PAPERS),
    publishedOn: day,
    publishedFrom: '',
    url: '',
    language,
    guessed: [],
    text,
    blocks,
    damage: [],
    grade: NO_GRADE,
    layer: NO_REPAIRS,
  };
  return { source, raw };
}

function anchored({ id, text }: Source, words: string, picks: Picks) {
  const start = text.indexOf(words);
  const end = start + words.length;
  const state = picks.chance(0.3) ? ('confirmed' as const) : ('suggested' as const);
  return {
    version: 1 as const,
    sourceId: id,
    start,
    end,
    text: words,
    ...contextOf(text, start, end),
    state,
    remark: '',
  };
}
