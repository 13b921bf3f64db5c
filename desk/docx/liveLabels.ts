import type { ChartBlock } from '../../engine/nouns/document.ts';

type Points = ChartBlock['series'][number]['points'];

/** Excel's limit of a number format is 255 signs. */
const LONGEST = 200;
/** What would end a text in quotation marks inside a number format, and digits: they may be the rest of the number ("5.0 km"). */
const NOT_WORDS = /["\\\p{Nd}]/u;
/** Above this, numbers are written in groups, by each language in its own way. */
const UNGROUPED = 1000;

/**
 * The number format in which any Word, whatever the language of its machine, prints each point as its figure ("281 lorries"),
 * so that a label follows its number when somebody edits the chart's data. Null where there is none: decimals and groups
 * of thousands are written as the machine does and not as the briefing does, so such figures stand in the chart as words.
 */
export function liveLabels(points: Points): string | null {
  let words: [before: string, after: string] | null = null;
  for (const point of points) {
    if (!point) continue;
    if (!Number.isInteger(point.value) || point.value < 0 || point.value >= UNGROUPED) return null;
    const around = point.figure.split(String(point.value));
    if (around.length !== 2) return null;
    const [before = '', after = ''] = around;
    if (words && (words[0] !== before || words[1] !== after)) return null;
    words = [before, after];
  }
  if (!words || words.some((text) => NOT_WORDS.test(text)) || words.join('').length > LONGEST) return null;
  const [before, after] = words.map((text) => (text === '' ? '' : `"${text}"`));
  // Not "0": that would round a number with decimals without a word.
  return `${before}General${after}`;
}
