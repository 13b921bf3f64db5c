import { copiesAmong } from '../../alike/copiesAmong.ts';
import { differencesOnce } from '../../alike/differencesOnce.ts';
import { beginning } from '../../nouns/beginning.ts';
import type { CopyDifference } from '../../nouns/copyDifference.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import { finding } from '../../nouns/finding.ts';
import { listed } from '../../nouns/listed.ts';
import type { Source } from '../../nouns/source.ts';
import { conflictsAmong } from '../numbers/findConflicts.ts';
import type { PrintedEvidence } from '../placesOf.ts';
import { sourceName } from '../sourceName.ts';

/** Words of evidence that copies of its report do not have alike; `copies` are those that have the same other words. */
interface Told {
  used: PrintedEvidence;
  source: Source;
  difference: CopyDifference;
  copies: Source[];
}

/**
 * Evidence whose own number, quoted words or speaker is another one in another copy of the same report, whether the briefing uses that copy or
 * the library only holds it. Every difference once: where both copies are used, at the first; not where the two numbers are told to be in
 * conflict, nor between two days of one house.
 */
export function findCopies(dossier: Dossier, printed: PrintedEvidence[], cited: PrintedEvidence[]): Diagnostic[] {
  const found = new Map<string, Told>();
  const seen = new Set<string>();
  const copiesOf = copiesAmong([...dossier.sources, ...(dossier.copies ?? [])]);
  const conflicts = conflictsAmong(printed);
  for (const used of [...printed, ...cited]) {
    const source = dossier.sources.find(({ id }) => id === used.evidence.sourceId);
    if (!source) continue;
    for (const copy of copiesOf.get(source.id) ?? []) {
      if (isLaterReport(source, copy)) continue;
      for (const difference of differencesOnce(source, copy)) {
        if (!touches(used, difference)) continue;
        const { one, other } = difference;
        const sides = [`${source.id} ${one.start} ${copy.id}`, `${copy.id} ${other.start} ${source.id}`];
        if (sides.some((side) => seen.has(side))) continue;
        for (const side of sides) seen.add(side);
        if (isConflict(conflicts, used, copy, difference)) continue;
        const key = `${source.id} ${difference.kind} ${one.start} ${other.text}`;
        const known = found.get(key);
        if (known) known.copies.push(copy);
        else found.set(key, { used, source, difference, copies: [copy] });
      }
    }
  }
  return [...found.values()].map(tellOf);
}

/** The same house on another day, as a daily bulletin in the words of yesterday: there the numbers are to differ. */
function isLaterReport(source: Source, copy: Source): boolean {
  const day = ({ publishedOn }: Source) => publishedOn.slice(0, 10);
  return source.publisher === copy.publisher && day(source) !== '' && day(copy) !== '' && day(source) !== day(copy);
}

/** Whether what is printed of the evidence has the words in it. */
function touches({ evidence, fill }: PrintedEvidence, { kind, one }: CopyDifference): boolean {
  if (kind === 'speaker') {
    if (evidence.kind !== 'quote' || evidence.speakerStart < 0) return false;
    return evidence.speakerStart < one.end && evidence.speakerStart + evidence.speaker.length > one.start;
  }
  if (evidence.kind === 'stat' && kind !== 'number') return false;
  if (one.start >= evidence.end || one.end <= evidence.start) return false;
  // What a shortened wording left out is not printed.
  return fill === null || fill.wording === null || fill.wording.includes(one.text);
}

function isConflict(
  conflicts: ReturnType<typeof conflictsAmong>,
  { evidence }: PrintedEvidence,
  copy: Source,
  { other }: CopyDifference,
): boolean {
  return conflicts.some((pair) =>
    [pair, pair.toReversed()].some(
      ([a, b]) => a?.id === evidence.id && b?.sourceId === copy.id && b.start < other.end && b.end > other.start,
    ),
  );
}

const CODES = { number: 'number-in-copy', quotation: 'quotation-in-copy', speaker: 'speaker-in-copy' } as const;

function tellOf({ used, source, difference, copies }: Told): Diagnostic {
  const { kind, one, other } = difference;
  const from = sourceName(source);
  const names = listed(
    copies.map((copy) => (sourceName(copy) === from ? `${from}, captured ${copy.accessedOn}` : sourceName(copy))),
  );
  const [mine, theirs] = [beginning(one.text), beginning(other.text)];
  const words = beginning(used.evidence.text);
  return finding({
    code: CODES[kind],
    severity: 'warning',
    sentence:
      kind === 'speaker'
        ? `The quotation “${words}” under “${used.where}” is of “${mine}” (${from}), but of “${theirs}” in another copy of the same report (${names}).`
        : `Evidence under “${used.where}” has “${mine}” (${from}), but another copy of the same report has “${theirs}” (${names}).`,
    hint: 'Find out which copy is right, say in the text that they differ, or sign it off.',
    place: used.place,
    signable: true,
    basis: [kind, one.text, other.text],
  });
}
