import { labelledArticles } from '../articles/all.ts';
import { heldOutArticles } from '../heldOut/all.ts';
import { heldOutSentences, seenSentences } from '../sentences/all.ts';
import { joined, precisionOf, recallOf, type Tally } from '../tally.ts';
import { tallyAltered } from './alteredCases.ts';
import { cleanCases } from './clean.ts';
import { heldOutCases } from './heldOut.ts';
import type { NumbersCase } from './numbersCase.ts';
import { plantedCases } from './planted.ts';
import { NUMBER_CODES, scoreNumbers } from './scoreNumbers.ts';
import { falseAlarms } from './soundArticles.ts';
import { strangeCitations } from './strangeCitations.ts';
import { tallyUnsourced, unsourcedCases } from './unsourcedCases.ts';

/** Precision and recall of the checks of numbers over small briefings, and their false alarms over sound articles. */
export async function printNumbers(misses: boolean): Promise<void> {
  printCases('the rules have seen', [...plantedCases, ...cleanCases], misses);
  printCases('were written after the rules', heldOutCases, false);
  printAltered(misses);
  const { alarms, typed } = await falseAlarms([...labelledArticles, ...heldOutArticles]);
  console.log(
    `${alarms.length} false alarms over ${typed} typed numbers of articles taken for an analyst’s own words\n`,
  );
  const strange = await strangeCitations([...labelledArticles, ...heldOutArticles]);
  console.log(
    `${strange.alarms.length} false alarms over ${strange.typed} numbers and their days in sentences that cite another article\n`,
  );
}

function printCases(what: string, cases: NumbersCase[], misses: boolean): void {
  const slips = cases.filter(({ planted }) => planted.length > 0).length;
  console.log(`${slips} small briefings with slips of numbers and ${cases.length - slips} without that ${what}\n`);
  console.log(`${'precision'.padStart(9)}${'recall'.padStart(9)}${'there'.padStart(7)}`);
  const scores = cases.map(scoreNumbers);
  for (const code of NUMBER_CODES) {
    const tally = joined(scores.map((score) => score[code]));
    const there = String(tally.right.length + tally.missed.length).padStart(7);
    console.log(`${shown(precisionOf(tally))}${shown(recallOf(tally))}${there}  ${code}`);
    if (!misses) continue;
    for (const one of tally.missed) console.log(`  missed  ${one}`);
    for (const one of tally.extra) console.log(`  extra   ${one}`);
  }
  console.log('');
}

function printAltered(misses: boolean): void {
  const altered = tallyAltered([...labelledArticles, ...heldOutArticles], [...seenSentences, ...heldOutSentences]);
  printTally(
    'numbers of articles and labelled sentences, as captured, as edited and with two digits swapped',
    'stat-altered',
    altered,
    misses,
  );
  printTally(
    `${unsourcedCases.length} paragraphs with numbers and nothing cited`,
    'number-in-prose, number-unsourced',
    tallyUnsourced(),
    misses,
  );
}

function printTally(what: string, codes: string, tally: Tally, misses: boolean): void {
  const there = String(tally.right.length + tally.missed.length).padStart(7);
  console.log(`${what}\n`);
  console.log(`${'precision'.padStart(9)}${'recall'.padStart(9)}${'there'.padStart(7)}`);
  console.log(`${shown(precisionOf(tally))}${shown(recallOf(tally))}${there}  ${codes}\n`);
  if (misses) for (const one of [...tally.missed, ...tally.extra]) console.log(`  ${one}`);
}

function shown(share: number | null): string {
  return (share === null ? '–' : share.toFixed(3)).padStart(9);
}
