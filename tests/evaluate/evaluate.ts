import { readArticle } from '../../desk/readers/readArticle.ts';
import { HELD_OUT_PAGES } from '../desk/readers/pages/heldOutPages.ts';
import { PAGES, type Page } from '../desk/readers/pages/pages.ts';
import { type PageScore, scorePage } from '../desk/readers/pages/scorePages.ts';
import { labelledArticles } from './articles/all.ts';
import { printChecks } from './checks/printChecks.ts';
import { printCopies } from './copies/printCopies.ts';
import { printDamage } from './damage/printDamage.ts';
import { heldOutArticles } from './heldOut/all.ts';
import type { LabelledArticle } from './labelledArticle.ts';
import { printNumbers } from './numbers/printNumbers.ts';
import { MEASURES, type Score, scoreArticle } from './scoreArticle.ts';
import { heldOutSentences, seenSentences } from './sentences/all.ts';
import type { LabelledSentence } from './sentences/labelledSentence.ts';
import { SENTENCE_MEASURES, scoreSentence } from './sentences/scoreSentences.ts';
import { heldOutSpeech, knownSpeech } from './speech/all.ts';
import type { LabelledSpeech } from './speech/labelledSpeech.ts';
import { type SpeechScore, scoreSpeech } from './speech/scoreSpeech.ts';
import { f1Of, joined, precisionOf, recallOf } from './tally.ts';

// `npm run evaluate`: precision and recall of what capture suggests, over the labelled articles. The rules were made with an eye on the first
// set; the second is held out: nobody who writes rules looks into it. `-- --misses` lists every miss of the first set.
const withMisses = process.argv.includes('--misses');

const known = await scored(labelledArticles);
print('articles that the rules have seen', known);
print('articles held out', await scored(heldOutArticles));
if (withMisses) for (const { article, score } of known) printMisses(article, score);
await printSpeech('articles in the manner of US papers that the rules have seen', knownSpeech, withMisses);
await printSpeech('articles in the manner of US papers by another hand, misses looked at once', heldOutSpeech, false);
printSentences('sentences that the rules have seen', seenSentences, withMisses);
printSentences('sentences held out', heldOutSentences, false);
await printPages('saved pages that the rules have seen', PAGES, withMisses);
await printPages('saved pages held out', HELD_OUT_PAGES, false);
printDamage('articles that the rules have seen', labelledArticles, withMisses);
printDamage('articles held out', heldOutArticles, false);
await printNumbers(withMisses);
await printChecks(withMisses);
printCopies(withMisses);

function printSentences(what: string, sentences: LabelledSentence[], misses: boolean): void {
  const scores = sentences.map(scoreSentence);
  console.log(`numbers in ${sentences.length} single ${what}\n`);
  console.log(`${'precision'.padStart(9)}${'recall'.padStart(9)}${'F1'.padStart(9)}${'there'.padStart(7)}`);
  for (const measure of SENTENCE_MEASURES) {
    const tally = joined(scores.map((score) => score[measure]));
    const there = String(tally.right.length + tally.missed.length).padStart(7);
    console.log(`${shown(precisionOf(tally))}${shown(recallOf(tally))}${shown(f1Of(tally))}${there}  ${measure}`);
  }
  console.log('');
  if (!misses) return;
  for (const [index, sentence] of sentences.entries()) {
    const { missed = [], extra = [] } = scores[index]?.['value with unit and change'] ?? {};
    if (missed.length + extra.length > 0)
      console.log(`${sentence.text}\n  missed ${missed.join('; ') || '–'}\n  extra  ${extra.join('; ') || '–'}`);
  }
}

async function printPages(what: string, pages: Page[], misses: boolean): Promise<void> {
  const scores: PageScore[] = [];
  for (const page of pages) scores.push(await scorePage(page));
  const share = (right: (score: PageScore) => number) =>
    scores.reduce((sum, one) => sum + right(one), 0) / scores.length;
  console.log(`${pages.length} ${what}\n`);
  console.log(`${shown(share(({ words }) => words))}  word F1, mean`);
  for (const field of ['title', 'byline', 'day'] as const)
    console.log(`${shown(share((one) => Number(one[field])))}  ${field}`);
  console.log('');
  if (!misses) return;
  for (const { name, words, title, byline, day } of scores)
    if (words < 0.95 || !title || !byline || !day)
      console.log(`${name}: ${JSON.stringify({ words, title, byline, day })}`);
}

async function printSpeech(what: string, articles: LabelledSpeech[], misses: boolean): Promise<void> {
  const scores: SpeechScore[] = [];
  for (const article of articles) {
    const bytes = new TextEncoder().encode(article.text);
    const { evidence } = await readArticle({ bytes, format: 'text', fileName: '', url: '', accessedOn: '' });
    const score = scoreSpeech(
      article,
      evidence.filter((one) => one.kind === 'quote'),
    );
    if (misses && score.misses.length > 0)
      console.log(`\n${article.name}\n${score.misses.map((miss) => `  ${miss}`).join('\n')}`);
    scores.push(score);
  }
  const sum = (pick: (score: SpeechScore) => number) => scores.reduce((total, one) => total + pick(one), 0);
  const right = sum((one) => one.right);
  console.log(`${articles.length} ${what}\n`);
  console.log(`${'precision'.padStart(9)}${'recall'.padStart(9)}${'there'.padStart(7)}`);
  console.log(
    `${shown(right / sum((one) => one.named))}${shown(right / sum((one) => one.there))}${String(sum((one) => one.there)).padStart(7)}  speakers\n`,
  );
}

interface Scored {
  article: LabelledArticle;
  score: Score;
}

async function scored(articles: LabelledArticle[]): Promise<Scored[]> {
  const scores: Scored[] = [];
  for (const article of articles) {
    const bytes = new TextEncoder().encode(article.text);
    const { source, evidence } = await readArticle({ bytes, format: 'text', fileName: '', url: '', accessedOn: '' });
    const quotes = evidence.filter((one) => one.kind === 'quote');
    const stats = evidence.filter((one) => one.kind === 'stat');
    scores.push({ article, score: scoreArticle(article, source, { quotes, stats }) });
  }
  return scores;
}

function print(what: string, scores: Scored[]): void {
  console.log(`${scores.length} labelled ${what}\n`);
  console.log(`${'precision'.padStart(9)}${'recall'.padStart(9)}${'there'.padStart(7)}`);
  for (const measure of MEASURES) {
    const tally = joined(scores.map(({ score }) => score[measure]));
    const there = tally.right.length + tally.missed.length;
    console.log(`${shown(precisionOf(tally))}${shown(recallOf(tally))}${String(there).padStart(7)}  ${measure}`);
  }
  console.log('');
}

function printMisses(article: LabelledArticle, score: Score): void {
  const lines = MEASURES.flatMap((measure) => [
    ...score[measure].missed.map((one) => `  missed  ${measure}: ${one}`),
    ...score[measure].extra.map((one) => `  extra   ${measure}: ${one}`),
  ]);
  if (lines.length > 0) console.log(`\n${article.name}\n${lines.join('\n')}`);
}

function shown(share: number | null): string {
  return (share === null ? '–' : share.toFixed(3)).padStart(9);
}
