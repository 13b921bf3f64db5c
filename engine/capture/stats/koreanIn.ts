import type { FoundNumber } from './numbersIn.ts';

/** 조, 억, 만, 천, 백: Korean counts in steps of ten thousand, each with its own figure: "1만 2000명", "3억 5천만 원". */
const STEPS: Record<string, number> = { 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3, 백: 1e2 };
const NUMBER = /(?<![\d.,])(?:\d[\d,]*(?:\.\d+)?\s?(?:[조억만천백]{1,2})?\s?){1,4}/gu;
const COUNTERS: [RegExp, string][] = [
  [/^\s?(?:퍼센트포인트|%포인트|%p)/u, 'percentage points'],
  [/^\s?(?:%|퍼센트|프로(?!\p{L}))/u, '%'],
  [/^\s?원(?![장래칙인내])/u, 'KRW'],
  [/^\s?(?:미국 )?달러/u, 'USD'],
  [/^\s?유로/u, 'EUR'],
  [/^\s?엔(?![진지])/u, 'JPY'],
  [/^\s?위안/u, 'CNY'],
  [/^\s?(킬로미터|미터|킬로그램|톤|명|개국|개|건|대|척|곳|마리|가구|채|차례|배|편|병|발|위)/u, ''],
]; // biome-ignore format: a table reads better in rows
/** Years, dates, times, ages and ordinals. */
const NO_COUNT =
  /^\s?(?:년|월|일(?!\p{Script=Hangul}{2})|시(?!\p{Script=Hangul})|분(?!\p{Script=Hangul})|초|세(?!\p{Script=Hangul}{2})|살|호|차(?!례)|번째|층|조\s?\d?항|대(?=\s?(?:국회|대통령)))/u;

/** Numbers of a Korean text with the counter behind them; offsets into `text`. */
export function koreanIn(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const words = match[0].trimEnd();
    const end = match.index + words.length;
    const behind = text.slice(end, end + 16);
    if (NO_COUNT.test(behind)) return [];
    for (const [form, unit] of COUNTERS) {
      const counter = form.exec(behind);
      if (!counter) continue;
      const named = unit || (counter[1] === '위' ? 'rank' : (counter[1] ?? ''));
      return [
        {
          start: match.index,
          end: end + counter[0].length,
          value: sumOf(words),
          unit: named,
          inWords: false,
          sure: true,
        },
      ];
    }
    return [];
  });
}

function sumOf(words: string): number {
  let sum = 0;
  for (const [, figures = '0', steps = ''] of words.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?([조억만천백]*)/gu)) {
    const scale = [...steps].reduce((product, step) => product * (STEPS[step] ?? 1), 1);
    sum += Number(figures.replace(/,/g, '')) * scale;
  }
  return sum;
}
