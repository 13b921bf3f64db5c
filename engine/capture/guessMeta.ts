import type { META_FIELDS, SourceMeta } from '../nouns/source.ts';
import { daysIn } from './dayIn.ts';
import type { RawCapture, TextBlock } from './rawCapture.ts';

/** Letters looked at for the language. */
const SAMPLE = 4000;

/** As `Source.publishedFrom` holds. */
const LONGEST_FROM = 300;
/** A line with a date and little else; UTF-16 code units. */
const LONGEST_DATE_LINE = 90;

type Field = (typeof META_FIELDS)[number];

/** Tells a text's language as BCP 47 tag, '' where it cannot. Handed in, since its tables are large and most callers know the language. */
export type LanguageGuess = (text: string) => string;

/** What the article states, completed by what can be guessed; every guess is listed in `guessed`. */
export function guessMeta(raw: RawCapture, blocks: TextBlock[], languageOf: LanguageGuess): SourceMeta {
  const meta: SourceMeta = {
    title: raw.stated.title ?? '',
    byline: raw.stated.byline ?? '',
    publisher: raw.stated.publisher ?? '',
    publishedOn: raw.stated.publishedOn ?? '',
    publishedFrom: (raw.stated.publishedFrom ?? '').slice(0, LONGEST_FROM),
    url: webAddress(raw.stated.url ?? ''),
    language: raw.stated.language ?? '',
    guessed: [],
  };
  const guess = (field: Field, value: string) => {
    if (meta[field] !== '' || value === '') return;
    meta[field] = value;
    meta.guessed.push(field);
  };
  guess('title', titleIn(blocks));
  guess('byline', bylineIn(blocks));
  guess('publisher', publisherOf(meta.url));
  const language = meta.language || languageOf(sampleOf(blocks));
  const dated = dateLineIn(blocks, language.slice(0, 2));
  if (meta.publishedOn === '' && dated.day !== '') meta.publishedFrom = `the line “${dated.line}”`;
  guess('publishedOn', dated.day);
  guess('language', language);
  return meta;
}

/** Only http and https are addresses; anything else is dropped. */
function webAddress(url: string): string {
  const address = url.trim();
  return /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : '';
}

function titleIn(blocks: TextBlock[]): string {
  const heading = blocks.slice(0, 2).find((block) => block.kind === 'heading');
  if (heading) return heading.text;
  const first = blocks[0]?.text ?? '';
  const sentence = /^.{10,160}?[.!?…](?=\s|$)/u.exec(first)?.[0] ?? first.slice(0, 120);
  return sentence.replace(/\.$/, '').trim();
}

function bylineIn(blocks: TextBlock[]): string {
  for (const block of [...blocks.slice(0, 5), ...blocks.slice(-2)]) {
    const named =
      /^(?:By|Von|Par|Por)\s+(\p{Lu}[\p{L}'’.-]+(?:\s+(?:and|und|et|y|&|de|van|von|\p{Lu}[\p{L}'’.-]+|\p{Lu}[\p{L}'’.-]+,)){1,7})\s*$/u.exec(
        block.text.slice(0, 120),
      );
    if (named?.[1] && block.text.length < 120) return named[1];
  }
  // German and agency papers close with the writer's initials: "(nak)".
  return /\((\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?)\)\s*$/u.exec(blocks.at(-1)?.text ?? '')?.[1] ?? '';
}

function publisherOf(url: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
  return host.toLowerCase();
}

/** A date that stands on a short line of its own near the top, with day, month and year; dates inside sentences are not the paper's. */
function dateLineIn(blocks: TextBlock[], language: string): { day: string; line: string } {
  for (const block of blocks.slice(0, 6)) {
    const line = block.text;
    if (line.length > LONGEST_DATE_LINE || !/\d{4}/.test(line)) continue;
    const [found] = daysIn(line, { language, monthFirst: language === 'en' });
    if (found) return { day: found.day, line };
  }
  return { day: '', line: '' };
}

function sampleOf(blocks: TextBlock[]): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += `${block.text.slice(0, SAMPLE)}\n`;
  }
  return sample.slice(0, SAMPLE);
}
