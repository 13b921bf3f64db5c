import { phrasesOf } from '../../compose/phrases.ts';
import { printStat } from '../../compose/printStat.ts';
import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { Stat } from '../../nouns/evidence.ts';
import { finding } from '../../nouns/finding.ts';
import type { PrintedEvidence } from '../placesOf.ts';
import { sourceName } from '../sourceName.ts';
import { type Amount, agree, amountOf, isMove } from './amount.ts';
import { conceptWords } from './conceptWords.ts';
import { isNoun } from './measured.ts';
import { sameWhen } from './sameWhen.ts';

interface Printed extends Omit<PrintedEvidence, 'evidence'> {
  stat: Stat;
  amount: Amount;
  concept: string[];
}

/** Two printed numbers for the same thing at the same time that cannot both be true. */
export function findConflicts(dossier: Dossier, printed: PrintedEvidence[]): Diagnostic[] {
  return pairsIn(printed).map(([former, one]) => conflictOf(dossier, former, one));
}

/** The numbers of which `findConflicts` tells, two by two. */
export function conflictsAmong(printed: PrintedEvidence[]): [Stat, Stat][] {
  return pairsIn(printed).map(([former, one]) => [former.stat, one.stat]);
}

function pairsIn(printed: PrintedEvidence[]): [Printed, Printed][] {
  const told = new Map<string, Printed[]>();
  const found: [Printed, Printed][] = [];
  for (const one of statsOf(printed)) {
    const key = JSON.stringify([one.concept, one.amount.measure.family, isMove(one.amount)]);
    const others = told.get(key) ?? [];
    const other = others.find((each) => conflict(each, one));
    if (other) found.push([other, one]);
    told.set(key, [...others, one]);
  }
  return found;
}

/** Every number once, where it is printed first, and only where it is known what it is of. */
function statsOf(printed: PrintedEvidence[]): Printed[] {
  const seen = new Set<string>();
  return printed.flatMap(({ evidence, ...rest }) => {
    if (evidence.kind !== 'stat' || evidence.unit === 'rank' || seen.has(evidence.id)) return [];
    seen.add(evidence.id);
    if (evidence.concept === '') return [];
    return [{ ...rest, stat: evidence, amount: amountOf(evidence), concept: conceptWords(evidence) }];
  });
}

function conflict(a: Printed, b: Printed): boolean {
  if (agree(a.amount, b.amount) || !sameWhen(a.stat, b.stat) || !isTold(a)) return false;
  if (a.stat.sourceId !== b.stat.sourceId) return true;
  // One article that gives two numbers in a row compares two things.
  return a.concept.length > 0 && Math.abs(a.stat.start - b.stat.start) > 200;
}

/** "passengers" are those of any ferry and any airport: without a word more, only the very day makes them the same. */
function isTold({ stat, concept, amount }: Printed): boolean {
  return concept.length > 0 || (/^\d{4}-\d\d-\d\d$/.test(stat.asOf) && isNoun(amount.measure));
}

function conflictOf({ sources, template }: Dossier, former: Printed, one: Printed): Diagnostic {
  const phrases = phrasesOf(template.language);
  const told = ({ stat, where }: Printed) => {
    const source = sources.find(({ id }) => id === stat.sourceId);
    const name = source ? sourceName(source) : '';
    return `${printStat(stat, phrases)} (${name === '' ? '' : `${name}, `}under “${where}”)`;
  };
  const same = former.place.fillId !== undefined && former.place.fillId === one.place.fillId;
  return finding({
    code: 'numbers-conflict',
    // Side by side in one text they are set against each other on purpose.
    severity: same ? 'remark' : 'warning',
    sentence: `“${beginning(one.stat.concept)}” has two values for the same time: ${told(former)} and ${told(one)}.`,
    hint: 'Print the one you trust, say in the text that the sources differ, or sign it off.',
    place: one.place,
    signable: true,
    basis: [former.stat.id, printStat(former.stat, phrases), printStat(one.stat, phrases)],
  });
}
