import { beginning } from '../nouns/beginning.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { finding } from '../nouns/finding.ts';
import { paragraphsOf } from '../nouns/prose.ts';
import type { Source } from '../nouns/source.ts';
import { findAlike } from './findAlike.ts';
import type { WrittenProse } from './placesOf.ts';
import { type ProseQuotation, quotationsInProse } from './quotationsInProse.ts';
import { findIn, findRepaired } from './quoteLock.ts';
import { sayVerdict } from './verdict.ts';

const ALIKE = 0.6;

/** Quotations that the analyst typed: they must stand in a stored source like any other. */
export function checkProse(dossier: Dossier, written: WrittenProse): Diagnostic[] {
  return paragraphsOf(written.prose)
    .flatMap(quotationsInProse)
    .flatMap((quotation) => checkQuotation(dossier.sources, written, quotation));
}

function checkQuotation(
  sources: Source[],
  { place, where }: WrittenProse,
  { words, noted }: ProseQuotation,
): Diagnostic[] {
  // A full stop or comma that belongs to the sentence around it is set inside the marks by half of the world.
  const forms = [words, words.replace(/[.,;:!?]$/, '')];
  const holder = sources.find((source) =>
    forms.some((form) => (findIn(source, form, null) ?? findRepaired(source, form, null)) !== null),
  );
  if (holder) {
    // A title or another blank can hold no footnote.
    if (noted || place.variable !== undefined) return [];
    return [
      finding({
        code: 'quotation-without-note',
        severity: 'warning',
        sentence: `The quotation “${beginning(words)}” under “${where}” has no footnote.`,
        hint: `It stands in “${beginning(holder.title || holder.fileName)}”: cite the evidence after it.`,
        place: { ...place, sourceId: holder.id },
        basis: [words],
      }),
    ];
  }
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
  return [
    finding({
      code: alike ? 'prose-quotation-altered' : 'prose-quotation-not-found',
      severity: 'error',
      sentence: `The quotation “${beginning(words)}” that you wrote under “${where}” does not hold. ${said}`,
      hint: 'Place it from its article, take the quotation marks away if nobody said it like this, or sign it off.',
      place: { ...place, ...(nearest ? { sourceId: nearest.source.id } : {}) },
      basis: [words, verdict.printed, verdict.actual],
    }),
  ];
}
