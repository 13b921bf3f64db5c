import { phrasesOf } from '../../compose/phrases.ts';
import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import { finding } from '../../nouns/finding.ts';
import { rememberedArticle, rememberedIn } from '../../nouns/remembered.ts';
import type { WrittenProse } from '../placesOf.ts';
import { citedIn, ownParagraphs, placeIn } from '../written.ts';

/** A day of a month as it stands in a text. */
interface Day {
  words: string;
  start: number;
  end: number;
  /** "1-15" for 15 January. */
  day: string;
  month: number;
}

/** Days in sentences that cite an article without that day, where the cited words themselves name one other day of that month. */
export function findDates(dossier: Dossier, written: WrittenProse[]): Diagnostic[] {
  const evidence = new Map(dossier.evidence.map((one) => [one.id, one]));
  const sources = new Map(dossier.sources.map((one) => [one.id, one]));
  return written.flatMap(ownParagraphs).flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => {
      const days = daysIn(sentence.text, dossier.template.language);
      if (days.length === 0) return [];
      const cited = citedIn(paragraph, sentence).flatMap((id) => evidence.get(id) ?? []);
      const articles = cited.flatMap(({ sourceId }) => sources.get(sourceId) ?? []);
      const told = new Set(articles.flatMap((one) => [...daysOf(one), isoDay(one.publishedOn)]));
      for (const one of cited) if (one.kind === 'stat') told.add(isoDay(one.asOf));
      return days.flatMap((one) => {
        if (told.has(one.day)) return [];
        const others = cited.flatMap((piece) => {
          const language = sources.get(piece.sourceId)?.language ?? '';
          return daysIn(piece.text, language).filter(({ month }) => month === one.month);
        });
        const [other, ...more] = others;
        if (!other || more.some(({ day }) => day !== other.day)) return [];
        return [
          finding({
            code: 'date-in-prose',
            severity: 'warning',
            sentence: `You wrote “${one.words}” under “${paragraph.written.where}”; what you cite says “${other.words}”: “${beginning(sentence.text)}”.`,
            hint: 'Correct the day, or sign it off if it is another one.',
            place: placeIn(paragraph, { start: sentence.start + one.start, end: sentence.start + one.end }),
            signable: true,
            basis: [sentence.text, one.words, other.words],
          }),
        ];
      });
    }),
  );
}

const daysIn = rememberedIn(readDays, 4096);

function readDays(text: string, language: string): Day[] {
  const { months } = phrasesOf(language);
  const names = months.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|');
  const form = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(${names})(?!\\p{L})|(?<!\\p{L})(${names})\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,\\d)`,
    'gu',
  );
  return [...text.matchAll(form)].map((match) => {
    const [words, before, name = match[3] ?? '', , behind] = match;
    const month = months.findIndex((one) => one.startsWith(name.replace('.', '').slice(0, 3))) + 1;
    return {
      words,
      start: match.index,
      end: match.index + words.length,
      day: `${month}-${Number(before ?? behind)}`,
      month,
    };
  });
}

const daysOf = rememberedArticle(({ text, language }) => readDays(text, language).map(({ day }) => day));

function isoDay(iso: string): string {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return `${Number(month)}-${Number(day)}`;
}
