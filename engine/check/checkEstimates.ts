import { beginning } from '../nouns/beginning.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import { finding } from '../nouns/finding.ts';
import { paragraphsOf } from '../nouns/prose.ts';
import type { Template } from '../nouns/template.ts';
import type { WrittenProse } from './placesOf.ts';

/** Terms with a band: ICD 203, both rows; PHIA probability yardstick. Longest first, so that 'very unlikely' is not read as 'likely'. */
const LIKELIHOOD =
  /\b(almost no chance|remote chance|very unlikely|highly unlikely|highly improbable|improbable|unlikely|roughly even (?:chance|odds)|realistic possibility|very likely|highly likely|highly probable|probabl[ey]|likely|almost certain(?:ly)?|nearly certain)\b/i;
const CONFIDENCE = /\b(high|moderate|low)\s+confidence\b/i;
/** Words without a band in either scale: remarks for the author, never faults. 'May' is the month. */
const UNBANDED = /\b(may|[Mm]ight|[Cc]ould|[Pp]ossibly|[Pp]erhaps)\b/g;
/** Terms of other scales that the PHIA yardstick does not have; it has no term for 50 %, so none is offered here. */
const NOT_PHIA =
  /\b(almost no chance|very unlikely|highly improbable|improbable|roughly even (?:chance|odds)|very likely|highly probable|nearly certain)\b/i;

/** Estimative language in the analyst's own words; what stands between quotation marks is somebody else's. */
export function checkEstimates(template: Template, { prose, place, where }: WrittenProse): Diagnostic[] {
  if (template.estimativeScale === 'none' || !template.language.startsWith('en')) return [];
  const sentences = paragraphsOf(prose).flatMap((inlines) =>
    sentencesOf(inlines.map((one) => (one.kind === 'text' ? one.text : ' ')).join('')),
  );
  return sentences.flatMap((sentence) => {
    const found: Diagnostic[] = [];
    if (CONFIDENCE.test(sentence) && LIKELIHOOD.test(sentence)) {
      found.push(
        finding({
          code: 'confidence-with-likelihood',
          severity: 'warning',
          sentence: `Under “${where}” one sentence gives both a likelihood and a confidence: “${beginning(sentence)}”.`,
          hint: 'Say how likely it is in one sentence and how confident you are in the next (ICD 203).',
          place,
          basis: [sentence],
        }),
      );
    }
    const foreign = template.estimativeScale === 'phia' ? NOT_PHIA.exec(sentence) : null;
    if (foreign) {
      found.push(
        finding({
          code: 'not-on-scale',
          severity: 'remark',
          sentence: `Under “${where}”, “${foreign[0]}” is no term of the PHIA yardstick: “${beginning(sentence)}”.`,
          hint: 'Take a term of the yardstick.',
          place,
          basis: [sentence],
        }),
      );
    }
    const unbanded = sentence.match(UNBANDED);
    if (unbanded) {
      found.push(
        finding({
          code: 'no-band',
          severity: 'remark',
          sentence: `Under “${where}”, “${unbanded[0]}” says no likelihood: “${beginning(sentence)}”.`,
          hint: 'Where it is a judgement, take a term of the scale.',
          place,
          basis: [sentence],
        }),
      );
    }
    return found;
  });
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/[“„«"][^“”„«»"]{0,3000}[”“»"]/g, ' ')
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
