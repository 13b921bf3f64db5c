import type { Budget } from './budget.ts';
import type { Part } from './openPackage.ts';
import type { StyleSheet } from './styleSheet.ts';
import { walkXml } from './walkXml.ts';
import { wordListener } from './wordListener.ts';
import { WordReading, type WordText } from './wordReading.ts';

/** One part's text, and whether all of it could be read. @throws Refusal as `walkXml` does */
export function readText(part: Part, styles: StyleSheet, budget: Budget): { text: WordText; whole: boolean } {
  const first = read(part, styles, budget, true);
  // Fields that never end would swallow the rest of the text.
  return first.text.hasBrokenField ? read(part, styles, budget, false) : first;
}

function read(part: Part, styles: StyleSheet, budget: Budget, believesFields: boolean) {
  const reading = new WordReading(styles, believesFields);
  const isWellFormed = walkXml(part.bytes, wordListener(reading), budget);
  return { text: reading.end(), whole: part.whole && isWellFormed };
}
