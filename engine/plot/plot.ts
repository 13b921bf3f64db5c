import type { ChartBlock } from '../nouns/document.ts';

/** What a drawing needs to know of its type. Lengths in one unit, whatever it is: points, or pixels. */
export interface PlotLook {
  width: number;
  size: number;
  leading: number;
  widthOf(text: string, strong: boolean): number;
}

/** Finished shapes from the top left corner; `series` picks the colour. */
export type PlotShape =
  | { kind: 'bar'; x: number; y: number; width: number; height: number; series: number; pale: boolean }
  | { kind: 'rule'; x: number; y: number; width: number; height: number }
  | { kind: 'path'; points: { x: number; y: number }[]; series: number }
  | { kind: 'dot'; x: number; y: number; radius: number; series: number }
  | { kind: 'words'; text: string; x: number; baseline: number; anchor: 'start' | 'middle' | 'end'; tone: Tone };

/** Figures are strong, units and the lines of days quiet. */
type Tone = 'plain' | 'strong' | 'quiet';

export interface Plot {
  height: number;
  shapes: PlotShape[];
}

/** From the middle of a line of type down to its baseline, in sizes. */
export const BASELINE = 0.34;

/** What is drawn, and the least and the most of it, zero among them. */
export function drawnValues({ series }: ChartBlock) {
  const points = series.flatMap((one) => one.points.filter((point) => point !== null));
  const ends = points.flatMap(({ value, high }) => [value, high ?? value]);
  return { points, low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
}

/** Lines no wider than `width`; a word that is wider by itself is parted between its signs. */
export function wrapped(text: string, width: number, { widthOf }: PlotLook): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => widthOf(words, false) <= width;
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The mix of two colours, '#rrggbb'; `share` of the second. */
export function mixed(first: string, second: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const both = [1, 3, 5].map((at) => Math.round(part(first, at) * (1 - share) + part(second, at) * share));
  return `#${both.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Colours that differ in lightness, too: they are told apart in print without colours. */
export function seriesColours(accent: string): string[] {
  return [accent, mixed(accent, '#ffffff', 0.6), '#3a3f45', '#a3a9b0'];
}

export const PALE = 0.7;
