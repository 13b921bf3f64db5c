import { beginning } from '../../nouns/beginning.ts';
import { capital } from '../../nouns/capital.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { EstimativeScale } from '../../nouns/estimativeScale.ts';
import { finding } from '../../nouns/finding.ts';
import type { Fix } from '../../nouns/fix.ts';
import { placeIn } from '../written.ts';
import type { Estimated } from './checkEstimates.ts';
import type { FoundTerm } from './findTerms.ts';

/**
 * Terms of the row that is used less, in a product that uses both (ICD 203): remarks, because the annex says that both rows mean the same. Used
 * equally often, the first row is kept.
 */
export function findMixedRows(paragraphs: Estimated[], scale: EstimativeScale): Diagnostic[] {
  const used = paragraphs.flatMap((one) => one.terms.flat()).filter(({ row }) => row >= 0);
  const first = used.filter(({ row }) => row === 0).length;
  const second = used.length - first;
  if (first === 0 || second === 0) return [];
  const lesser = second <= first ? 1 : 0;
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence, at) =>
      (paragraph.terms[at] ?? [])
        .filter(({ row }) => row === lesser)
        .map((term) => {
          const mate = mateOf(term, scale);
          const place = placeIn(paragraph, { start: sentence.start + term.start, end: sentence.start + term.end });
          return finding({
            code: 'mixed-rows',
            severity: 'remark',
            sentence: `Under “${paragraph.written.where}”, “${term.words}” is of the other row of ${scale.name} than the paper’s other terms: “${beginning(sentence.text)}”.`,
            hint: `Keep to one row: “${mate}” means the same.`,
            place,
            basis: [sentence.text, term.words],
            fix: exchange(term, mate, place.start ?? 0),
          });
        }),
    ),
  );
}

function mateOf({ band, row }: FoundTerm, { bands }: EstimativeScale): string {
  return bands[band]?.terms[1 - row] ?? '';
}

/** "Remote" and "almost no chance" stand in other sentences: only words that fit the same place are exchanged. */
function exchange({ words }: FoundTerm, mate: string, start: number): Fix | undefined {
  if (/remote|almost no/i.test(words) || /remote|almost no/.test(mate)) return undefined;
  const adverb = /ly$/i.test(words) && !/likely$/i.test(words);
  const stem = adverb ? mate.replace(/probable$/, 'probably').replace(/certain$/, 'certainly') : mate;
  const now = /^\p{Lu}/u.test(words) ? capital(stem) : stem;
  return { label: `Write “${now}”`, was: words, now, edit: { do: 'replace', start, was: words, now } };
}
