import { exampleOf } from '../../../templates/builtIn.ts';
import { joined, precisionOf, recallOf, type Tally } from '../tally.ts';
import { heldOutBriefings } from './heldOutBriefings.ts';
import { heldOutTexts } from './heldOutTexts.ts';
import type { LabelledText } from './labelledText.ts';
import type { PlantedBriefing } from './plantedBriefing.ts';
import { scoreBriefing, scoreText } from './scoreChecks.ts';
import { type MutationScore, scoreMutations } from './scoreMutations.ts';
import { seenBriefings } from './seenBriefings.ts';
import { seenTexts } from './seenTexts.ts';

/** Precision and recall of every check over labelled paragraphs and briefings with planted faults. */
export async function printChecks(misses: boolean): Promise<void> {
  printTallies(`${seenTexts.length} labelled paragraphs that the checks have seen`, tallyTexts(seenTexts), misses);
  printTallies(`${heldOutTexts.length} labelled paragraphs held out`, tallyTexts(heldOutTexts), false);
  const seen = await tallyBriefings(seenBriefings);
  printTallies(`${seenBriefings.length} briefings with planted faults that the checks have seen`, seen, misses);
  const heldOut = await tallyBriefings(heldOutBriefings);
  printTallies(`${heldOutBriefings.length} briefings with planted faults held out`, heldOut, false);
  const { spoilt, typography } = await scoreMutations();
  printMutations('Mutations of every quotation of the examples, placed and typed: tried and not caught', spoilt);
  printMutations('Changes of typography only: tried and found all the same', typography);
}

function printMutations(what: string, scores: MutationScore[]): void {
  console.log(`${what}\n`);
  for (const { kind, tried, wrong } of scores)
    console.log(`${String(tried).padStart(9)}${String(wrong.length).padStart(9)}  ${kind}`);
  console.log('');
}

export function tallyTexts(texts: LabelledText[]): Map<string, Tally> {
  return byCode(texts.map(scoreText));
}

export async function tallyBriefings(briefings: PlantedBriefing[]): Promise<Map<string, Tally>> {
  const scores: Map<string, Tally>[] = [];
  for (const one of briefings) scores.push(scoreBriefing(one, await exampleOf(one.example)));
  return byCode(scores);
}

function byCode(scores: Map<string, Tally>[]): Map<string, Tally> {
  const codes = [...new Set(scores.flatMap((score) => [...score.keys()]))].sort();
  return new Map(codes.map((code) => [code, joined(scores.flatMap((score) => score.get(code) ?? []))]));
}

function printTallies(what: string, tallies: Map<string, Tally>, misses: boolean): void {
  console.log(`${what}\n\n${'precision'.padStart(9)}${'recall'.padStart(9)}${'there'.padStart(7)}`);
  for (const [code, tally] of [...tallies, ['all together', joined([...tallies.values()])] as const]) {
    const there = String(tally.right.length + tally.missed.length).padStart(7);
    console.log(`${shown(precisionOf(tally))}${shown(recallOf(tally))}${there}  ${code}`);
    if (!misses || code === 'all together') continue;
    for (const one of tally.missed) console.log(`  missed  ${one}`);
    for (const one of tally.extra) console.log(`  extra   ${one}`);
  }
  console.log('');
}

function shown(share: number | null): string {
  return (share === null ? '–' : share.toFixed(3)).padStart(9);
}
