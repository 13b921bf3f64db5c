import type { Inline } from '../../engine/nouns/document.ts';

const STRONG = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of the first letter (UAX 9, rule P2), which is what a reader expects of the paragraph. */
export function runsRightToLeft(text: string): boolean {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

export function readsRightToLeft(inlines: Inline[]): boolean {
  for (const inline of inlines) {
    if (inline.kind === 'text' && STRONG.test(inline.text)) return runsRightToLeft(inline.text);
  }
  return false;
}
