import { joined, precisionOf, recallOf } from '../tally.ts';
import { cleanCases } from './clean.ts';
import { plantedCases } from './planted.ts';
import { NUMBER_CODES, scoreNumbers } from './scoreNumbers.ts';

/** Precision and recall of the checks of numbers over small briefings, half of them with a slip planted. */
export function printNumbers(misses: boolean): void {
  console.log(`${plantedCases.length} small briefings with slips of numbers and ${cleanCases.length} without\n`);
  console.log(`${'precision'.padStart(9)}${'recall'.padStart(9)}${'there'.padStart(7)}`);
  const scores = [...plantedCases, ...cleanCases].map(scoreNumbers);
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

function shown(share: number | null): string {
  return (share === null ? '–' : share.toFixed(3)).padStart(9);
}
