import type { Diagnostic } from '../nouns/diagnostic.ts';
import { finding } from '../nouns/finding.ts';
import { inlineText, paragraphsAt } from '../nouns/prose.ts';
import type { WrittenProse } from './placesOf.ts';

/** What was to be filled in later. */
const PLACEHOLDER =
  /(?<!\p{L})(?:TODO|TBD|TBC|FIXME|XX+|N\.N\.(?= )|[Ll]orem ipsum)(?!\p{L})|\?{3,}|\[(?:insert|name|date|source|tbd|tbc|todo|xx+|_+)[^\]]{0,40}\]|\[\s*\]/gu;
/** The same word twice in a row; some are right so. */
const TWICE = /(?<![\p{L}’'-])(\p{Ll}{2,})\s\1(?![\p{L}’'-])/gu;
const RIGHT_TWICE = /^(?:had|that|die|der|das|sie|ihr|is|very|nous|vous|very|no|long|far|much|bye|so)$/;

/** Slips of the pen that a reader sees before anything else. */
export function checkWriting(written: WrittenProse): Diagnostic[] {
  return paragraphsAt(written.prose).flatMap(({ inlines, at }) => {
    const text = inlineText(inlines);
    const place = (start: number, end: number) => ({ ...written.place, start: at + start, end: at + end });
    return [
      ...[...text.matchAll(PLACEHOLDER)].map(({ 0: words, index }) =>
        finding({
          code: 'placeholder-left',
          severity: 'warning',
          sentence: `Under “${written.where}” “${words}” still waits to be filled in.`,
          hint: 'Write what belongs there, or take it out.',
          place: place(index, index + words.length),
          signable: true,
          basis: [words, text.slice(Math.max(0, index - 20), index + words.length + 20)],
        }),
      ),
      ...[...text.matchAll(TWICE)]
        .filter(({ 1: word = '' }) => !RIGHT_TWICE.test(word))
        .map(({ 0: words, 1: word = '', index }) =>
          finding({
            code: 'word-twice',
            severity: 'remark',
            sentence: `Under “${written.where}” a word stands twice: “${words}”.`,
            hint: 'Take one of them out.',
            place: place(index, index + words.length),
            basis: [words, text.slice(Math.max(0, index - 20), index + words.length + 20)],
            fix: {
              label: `Write “${word}” once`,
              was: words,
              now: word,
              edit: { do: 'replace', start: at + index, was: words, now: word },
            },
          }),
        ),
    ];
  });
}
