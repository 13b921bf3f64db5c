import { beginning } from '../nouns/beginning.ts';
import { capital } from '../nouns/capital.ts';
import type { Diagnostic, Place } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { finding } from '../nouns/finding.ts';
import type { Fix } from '../nouns/fix.ts';
import { inlineText, type ParagraphAt, paragraphsAt } from '../nouns/prose.ts';
import type { Source } from '../nouns/source.ts';
import { findAlike } from './findAlike.ts';
import { lostNegation } from './lostNegation.ts';
import { namedIn } from './namedIn.ts';
import { otherSpeaker } from './otherSpeaker.ts';
import type { WrittenProse } from './placesOf.ts';
import { type ProseQuotation, quotationsInProse } from './quotationsInProse.ts';
import { findIn, findRepaired } from './quoteLock.ts';
import { replacedWords } from './replacedWords.ts';
import { sourceName } from './sourceName.ts';
import { sayVerdict, type Verdict } from './verdict.ts';

const ALIKE = 0.6;

/** Quotations that the analyst typed: they must stand in a stored source like any other, said by whom the sentence names. */
export function checkProse(dossier: Dossier, written: WrittenProse): Diagnostic[] {
  return paragraphsAt(written.prose).flatMap((paragraph) =>
    quotationsInProse(paragraph.inlines).flatMap((quotation) => {
      const start = paragraph.at + quotation.start;
      const place = { ...written.place, start, end: paragraph.at + quotation.end };
      return checkQuotation(dossier, { ...written, place }, paragraph, quotation);
    }),
  );
}

interface Held {
  source: Source;
  /** The words as they were found. */
  form: string;
  verdict: Verdict;
}

function checkQuotation(
  dossier: Dossier,
  { place, where }: WrittenProse,
  paragraph: ParagraphAt,
  quotation: ProseQuotation,
): Diagnostic[] {
  const { words } = quotation;
  const held = holdersOf(dossier.sources, words);
  const [first] = held;
  if (!first) return [notHeld(dossier.sources, place, where, words)];
  return [
    ...misattributed(dossier, place, where, paragraph, quotation, held),
    ...cutShort(place, where, words, held),
    ...replaced(place, where, words, held),
    ...(quotation.noted || place.variable !== undefined
      ? []
      : [withoutNote(dossier, place, where, paragraph, quotation, first)]),
  ];
}

/** The sources in which the words stand, as they are or as a sentence takes them in: its own full stop, its own first letter. */
function holdersOf(sources: Source[], words: string): Held[] {
  const bare = words.replace(/[.,;:!?]$/, '');
  const small = `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  const forms = [...new Set([words, bare, capital(words), capital(bare), small, small.replace(/[.,;:!?]$/, '')])];
  return sources.flatMap((source) => {
    for (const form of forms) {
      const verdict = findIn(source, form, null) ?? findRepaired(source, form, null);
      if (verdict) return [{ source, form, verdict }];
    }
    return [];
  });
}

function misattributed(
  dossier: Dossier,
  place: Place,
  where: string,
  { inlines }: ParagraphAt,
  { words, start }: ProseQuotation,
  held: Held[],
): Diagnostic[] {
  const named = namedIn(inlineText(inlines), start + 1, dossier.template.language);
  const others = held.map(({ source, verdict }) => otherSpeaker(dossier, source, verdict, named));
  const [other] = others;
  // Any of the articles that has the named one say it is enough.
  if (named === '' || !other || others.includes('')) return [];
  return [
    finding({
      code: 'prose-quotation-misattributed',
      severity: 'error',
      sentence: `You wrote under “${where}” that ${named} says “${beginning(words)}”. The source has “${other}” say this.`,
      hint: 'Name who really says it, or sign it off.',
      place: { ...place, sourceId: held[0]?.source.id },
      basis: [words, named, other],
    }),
  ];
}

/** In every article that has the words a negation stands right before them. */
function cutShort(place: Place, where: string, words: string, held: Held[]): Diagnostic[] {
  const lost = held.map(({ source, verdict, form }) =>
    verdict.verdict === 'repaired' ? null : lostNegation(source.text, form, verdict.start),
  );
  const [first] = lost;
  if (!first || lost.includes(null)) return [];
  return [
    finding({
      code: 'prose-quotation-loses-negation',
      severity: 'warning',
      sentence: `The quotation “${beginning(words)}” that you wrote under “${where}” leaves out the “${first}” that stands before it in the article.`,
      hint: 'Take the words in with it, or sign off that it still says the same.',
      place,
      signable: true,
      basis: [words, first],
    }),
  ];
}

/** In every article that has the words around the brackets they stand for others. */
function replaced(place: Place, where: string, words: string, held: Held[]): Diagnostic[] {
  const found = held.map(({ source, verdict, form }) =>
    verdict.verdict === 'elided' ? replacedWords(source.text, form, verdict.start) : null,
  );
  const [first] = found;
  if (!first || found.includes(null)) return [];
  return [
    finding({
      code: 'prose-quotation-words-replaced',
      severity: 'warning',
      sentence: `In the quotation “${beginning(words)}” that you wrote under “${where}”, “[${first.put}]” stands where the article has “${beginning(first.instead)}”.`,
      hint: 'Take the article’s words, or sign off that it still says the same.',
      place,
      signable: true,
      basis: [words, first.instead],
    }),
  ];
}

function withoutNote(
  { evidence }: Dossier,
  place: Place,
  where: string,
  { inlines }: ParagraphAt,
  { words, end, start }: ProseQuotation,
  { source, verdict }: Held,
): Diagnostic {
  const own = evidence.find(
    (one) => one.sourceId === source.id && one.kind !== 'stat' && one.start < verdict.end && one.end > verdict.start,
  );
  const from = place.start ?? 0;
  const fix: Fix | undefined = own && {
    label: 'Cite it',
    was: `“${beginning(words)}”`,
    now: `“${beginning(words)}” with a note to “${sourceName(source)}”`,
    edit: { do: 'cite', start: from + end - start - 1, was: inlineText(inlines).charAt(end - 1), evidenceId: own.id },
  };
  return finding({
    code: 'quotation-without-note',
    severity: 'warning',
    sentence: `The quotation “${beginning(words)}” under “${where}” has no footnote.`,
    hint: `It stands in “${beginning(source.title || source.fileName)}”: cite the evidence after it.`,
    place: { ...place, sourceId: source.id },
    basis: [words],
    fix,
  });
}

function notHeld(sources: Source[], place: Place, where: string, words: string): Diagnostic {
  const [nearest] = sources
    .map((source) => ({ source, alike: findAlike(source.text, words) }))
    .filter(({ alike }) => alike !== null && alike.share >= ALIKE)
    .sort((a, b) => (b.alike?.share ?? 0) - (a.alike?.share ?? 0));
  const alike = nearest?.alike;
  const verdict = {
    verdict: alike ? ('altered' as const) : ('not-found' as const),
    sourceId: nearest?.source.id ?? '',
    start: alike?.start ?? -1,
    end: alike?.end ?? -1,
    printed: alike?.printed ?? '',
    actual: alike?.actual ?? '',
  };
  const said = alike ? sayVerdict(verdict) : 'It is in none of the sources of this briefing.';
  return finding({
    code: alike ? 'prose-quotation-altered' : 'prose-quotation-not-found',
    severity: 'error',
    sentence: `The quotation “${beginning(words)}” that you wrote under “${where}” does not hold. ${said}`,
    hint: 'Place it from its article, take the quotation marks away if nobody said it like this, or sign it off.',
    place: { ...place, ...(nearest ? { sourceId: nearest.source.id } : {}) },
    basis: [words, verdict.printed, verdict.actual],
  });
}
