import { readArticle } from '../../desk/readers/readArticle.ts';
import { labelledArticles } from './articles/all.ts';
import type { LabelledArticle } from './labelledArticle.ts';
import { MEASURES, type Score, scoreArticle } from './scoreArticle.ts';
import { joined, precisionOf, recallOf } from './tally.ts';

// `npm run evaluate`: precision and recall of what capture suggests, over the labelled articles; `-- --misses` lists every miss.
const withMisses = process.argv.includes('--misses');

const scores: { article: LabelledArticle; score: Score }[] = [];
for (const article of labelledArticles) {
  const bytes = new TextEncoder().encode(article.text);
  const { source, evidence } = await readArticle({ bytes, format: 'text', fileName: '', url: '', accessedOn: '' });
  const quotes = evidence.filter((one) => one.kind === 'quote');
  const stats = evidence.filter((one) => one.kind === 'stat');
  scores.push({ article, score: scoreArticle(article, source, { quotes, stats }) });
}

console.log(`${labelledArticles.length} labelled articles\n`);
console.log(`${'precision'.padStart(9)}${'recall'.padStart(9)}${'there'.padStart(7)}`);
for (const measure of MEASURES) {
  const tally = joined(scores.map(({ score }) => score[measure]));
  const there = tally.right.length + tally.missed.length;
  console.log(`${shown(precisionOf(tally))}${shown(recallOf(tally))}${String(there).padStart(7)}  ${measure}`);
}

if (withMisses) {
  for (const { article, score } of scores) {
    const lines = MEASURES.flatMap((measure) => [
      ...score[measure].missed.map((one) => `  missed  ${measure}: ${one}`),
      ...score[measure].extra.map((one) => `  extra   ${measure}: ${one}`),
    ]);
    if (lines.length > 0) console.log(`\n${article.name}\n${lines.join('\n')}`);
  }
}

function shown(share: number | null): string {
  return (share === null ? '–' : share.toFixed(3)).padStart(9);
}
