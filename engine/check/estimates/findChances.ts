/** A probability in per cent. Offsets into the searched text. */
export interface Chance {
  words: string;
  start: number;
  end: number;
  low: number;
  high: number;
}

const NUMBER = String.raw`\d{1,3}(?:[.,]\d+)?`;
const PERCENT = String.raw`(?:\s?%|\s?per\s?cent|\s?pct|\s?Prozent)`;
const SHARE = String.raw`(${NUMBER})(?:${PERCENT})?(?:\s?(?:[-–—]|to|bis|and)\s?(${NUMBER}))?${PERCENT}`;
const BEFORE = new RegExp(
  String.raw`(?<![\d.,])${SHARE}(?=[\s-]+(?:chance|probability|likelihood|risk|likely|certain|Chance|Wahrscheinlichkeit))`,
  'giu',
);
const BEHIND = new RegExp(
  String.raw`(?:chances?|probability|likelihood|odds|Wahrscheinlichkeit)(?:[^.;,%\d]{0,60})\s(?:of|at|is|are|to be|as|von|bei|auf|liegt bei)\s(?:about |roughly |some |around |rund |etwa )?${SHARE}`,
  'giu',
);

/** "A 40 per cent chance", "the probability of a second cut at 22%". */
export function findChances(text: string): Chance[] {
  return [...text.matchAll(BEFORE), ...text.matchAll(BEHIND)].map(chanceOf).sort((a, b) => a.start - b.start);
}

const BESIDE = new RegExp(
  String.raw`^[^.;()]{0,12}\((?:about |roughly |around |c\. ?|ca\. ?|~ ?|etwa |rund )?${SHARE}(?:[^)]{0,40})\)`,
  'iu',
);

/** The number in brackets that tells a term's band: "likely (60–70 per cent)". */
export function chanceBeside(text: string, end: number): Chance | null {
  const match = BESIDE.exec(text.slice(end, end + 90));
  if (!match) return null;
  const chance = chanceOf(match);
  return { ...chance, start: chance.start + end, end: chance.end + end };
}

function chanceOf(match: RegExpExecArray | RegExpMatchArray): Chance {
  const [all, first = '', second] = match;
  const from = all.search(new RegExp(SHARE, 'iu'));
  const words = new RegExp(SHARE, 'iu').exec(all)?.[0] ?? all;
  const start = (match.index ?? 0) + from;
  const low = read(first);
  return { words, start, end: start + words.length, low, high: second === undefined ? low : read(second) };
}

function read(number: string): number {
  return Number(number.replace(',', '.'));
}
