import { labelledArticles } from '../articles/all.ts';
import { heldOutArticles } from '../heldOut/all.ts';
import type { LabelledArticle } from '../labelledArticle.ts';
import { joined, precisionOf, recallOf, type Tally } from '../tally.ts';
import { copyCases } from './copyCases.ts';
import { HARMLESS, scoreAltered, scoreCopy, scoreHarmless } from './scoreCopies.ts';

/** How well is told what two copies of one report do not say alike. */
export function printCopies(misses: boolean): void {
  console.log(`${copyCases.length} labelled pairs of copies, and articles with one thing changed\n`);
  console.log(`${'precision'.padStart(9)}${'recall'.padStart(9)}${'there'.padStart(7)}`);
  print('labelled pairs', joined(copyCases.map(scoreCopy)), misses);
  printAltered('articles that the rules have seen', labelledArticles, misses);
  printAltered('articles held out', heldOutArticles, false);
  console.log('\nCopies changed in nothing that matters: tried and told all the same\n');
  for (const [what, change] of HARMLESS) {
    const all = [...labelledArticles, ...heldOutArticles];
    const { extra } = joined(all.map((one) => scoreHarmless(one, change)));
    console.log(`${String(all.length).padStart(9)}${String(extra.length).padStart(9)}  ${what}`);
    if (misses) for (const one of extra) console.log(`  extra   ${one}`);
  }
  console.log('');
}

function printAltered(what: string, articles: LabelledArticle[], misses: boolean): void {
  const numbers = articles.flatMap((one) =>
    scoreAltered(
      one,
      one.numbers.map(({ text }) => text),
      otherDigit,
    ),
  );
  const quotes = articles.flatMap((one) =>
    scoreAltered(
      one,
      one.quotes.map(({ text }) => text),
      otherWord,
    ),
  );
  print(`numbers with another first digit, ${what}`, joined(numbers), misses);
  print(`quotations with another word, ${what}`, joined(quotes), misses);
}

function otherDigit(words: string): string {
  return words.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1));
}

function otherWord(words: string): string {
  const all = words.split(' ');
  const middle = Math.floor(all.length / 2);
  return all.length < 4 || /\d/.test(all[middle] ?? '') ? words : all.with(middle, 'otherwise').join(' ');
}

function print(what: string, tally: Tally, misses: boolean): void {
  const there = String(tally.right.length + tally.missed.length).padStart(7);
  console.log(`${shown(precisionOf(tally))}${shown(recallOf(tally))}${there}  ${what}`);
  if (!misses) return;
  for (const one of tally.missed) console.log(`  missed  ${one}`);
  for (const one of tally.extra) console.log(`  extra   ${one}`);
}

function shown(share: number | null): string {
  return (share === null ? '–' : share.toFixed(3)).padStart(9);
}
