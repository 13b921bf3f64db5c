import * as german from 'chrono-node/de';
import * as english from 'chrono-node/en';
import type { SourceMeta } from '../nouns/source.ts';
import type { RawCapture, TextBlock } from './rawCapture.ts';

/** Letters looked at for the language. */
const SAMPLE = 4000;

type Field = keyof Omit<SourceMeta, 'guessed'>;

/** Tells a text's language as BCP 47 tag, '' where it cannot. Handed in, since its tables are large and most callers know the language. */
export type LanguageGuess = (text: string) => string;

/** What the article states, completed by what can be guessed; every guess is listed in `guessed`. */
export function guessMeta(raw: RawCapture, blocks: TextBlock[], languageOf: LanguageGuess): SourceMeta {
  const meta: SourceMeta = {
    title: raw.stated.title ?? '',
    byline: raw.stated.byline ?? '',
    publisher: raw.stated.publisher ?? '',
    publishedOn: raw.stated.publishedOn ?? '',
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
  guess('publishedOn', dateLineIn(blocks));
  guess('language', languageOf(sampleOf(blocks)));
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
function dateLineIn(blocks: TextBlock[]): string {
  for (const block of blocks.slice(0, 6)) {
    const line = block.text;
    if (line.length > 90 || !/\d{4}/.test(line)) continue;
    const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(line)?.[1];
    if (iso && !Number.isNaN(Date.parse(iso))) return iso;
    // 10.01.2026 is January wherever dates are written with full stops; only American order would make it October.
    const readers = /\d\.\s?\d{1,2}\.\d{4}/.test(line) ? [german, english] : [english, german];
    const [found] = readers
      .flatMap(({ strict }) => strict.parse(line, new Date(0)))
      .filter(({ start }) => start.isCertain('day') && start.isCertain('month') && start.isCertain('year'));
    if (found) {
      const part = (name: 'year' | 'month' | 'day', width: number) =>
        String(found.start.get(name)).padStart(width, '0');
      return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
    }
  }
  return '';
}

function sampleOf(blocks: TextBlock[]): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += `${block.text.slice(0, SAMPLE)}\n`;
  }
  return sample.slice(0, SAMPLE);
}
