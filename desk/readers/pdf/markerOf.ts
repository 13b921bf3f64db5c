import { BULLET } from '../../../engine/capture/bullet.ts';

/** Marks of list items that plain text does not have. */
const DRAWN = /^[•‣◦▪▫■□●○◆◇►▸▶➢➤➔✓✔⁃∙❖]\s*(?=\S)/u;
/** Kept with the words: other words refer to them. */
const LETTERED = /^(?:\([a-z]{1,3}\)|\(\d{1,2}\)|[a-z]\))\s+(?=\S)/;

/** The mark that a list item begins with, white space after it too; '' for other text. */
export function markerOf(text: string): string {
  return DRAWN.exec(text)?.[0] ?? BULLET.exec(text)?.[0] ?? LETTERED.exec(text)?.[0] ?? '';
}

/** Whether the mark can be nothing else, wherever a line begins with it. */
export function isSureMarker(text: string): boolean {
  return DRAWN.test(text);
}

/** The words of a list item without its mark. */
export function withoutMarker(text: string): string {
  if (LETTERED.test(text)) return text;
  return text.slice(markerOf(text).length);
}
