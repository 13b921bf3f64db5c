import { isSpace } from './inAddress.ts';

const SMALL = new Set(['the', 'of', 'and', 'to', 'is', 'was', 'that']);
const REACH = 200_000;

/** English has these words in one of twenty at the least. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let english = 0;
  let start = 0;
  const most = Math.min(text.length, REACH);
  for (let at = 0; at <= most; at += 1) {
    if (at < most && !isSpace(text.charCodeAt(at))) continue;
    if (at > start) words += 1;
    if (at - start >= 2 && at - start <= 4 && SMALL.has(text.slice(start, at).toLowerCase())) english += 1;
    start = at + 1;
  }
  return english * 20 >= words;
}
