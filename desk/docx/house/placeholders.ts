import { isIn, type Spot } from './houseFlows.ts';
import { piecesOf, textOf } from './paragraphText.ts';
import { type PlaceholderName, placeholderName } from './placeholderNames.ts';
import { elementsBelow, elementsIn, type XmlElement } from './xmlElement.ts';

/** '{{name}}' where it stands. `name` is null where there is no such placeholder. */
export interface Placeholder {
  name: PlaceholderName | null;
  /** As written, braces and all. */
  words: string;
  spot: Spot;
  /** Offsets in the paragraph's text. */
  start: number;
  end: number;
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

export function placeholdersIn(spot: Spot): Placeholder[] {
  const text = textOf(piecesOf(spot.paragraph));
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    name: placeholderName(match[1] ?? ''),
    words: match[0],
    spot,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where braces in pairs open or close nothing; offsets in the paragraph's text. */
export function strayBraces(spot: Spot): { sign: '{{' | '}}'; at: number }[] {
  const text = textOf(piecesOf(spot.paragraph)).replace(PLACEHOLDER, (whole) => ' '.repeat(whole.length));
  return [...text.matchAll(/\{\{|\}\}/g)].map((match) => ({ sign: match[0] as '{{' | '}}', at: match.index }));
}

/** What may stand beside a placeholder that is alone: it prints nothing. */
const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:t',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:softHyphen',
  'w:noBreakHyphen',
  'w:permStart',
  'w:permEnd',
  'w:bookmarkStart',
  'w:bookmarkEnd',
]);
const WRAPPERS = new Set(['w:r', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag', 'w:hyperlink']);

/** Whether nothing else is printed in its paragraph. */
export function isAlone({ spot, words }: Placeholder): boolean {
  const silent = (element: XmlElement): boolean =>
    SILENT.has(element.name) || (WRAPPERS.has(element.name) && elementsIn(element).every(silent));
  return textOf(piecesOf(spot.paragraph)).trim() === words && elementsIn(spot.paragraph).every(silent);
}

/** Why paragraphs cannot be put here, as the name of the place; null where they can. */
export function noRoomFor(name: 'body' | 'contents' | 'sources', spot: Spot): string | null {
  if (isIn(spot, 'w:txbxContent')) return 'a text box';
  if (spot.flow === 'header' || spot.flow === 'footer') return `a ${spot.flow}`;
  if (spot.flow === 'note') return 'a note';
  if (name !== 'contents' && isIn(spot, 'w:tc')) return 'a table cell';
  return null;
}

/** Controls (w:sdt) whose tag is one of our names, or looks like one in braces. */
export function taggedControls(root: XmlElement): { control: XmlElement; tag: string; name: PlaceholderName | null }[] {
  const found = [];
  for (const control of elementsBelow(root)) {
    if (control.name !== 'w:sdt') continue;
    const properties = elementsIn(control).find((one) => one.name === 'w:sdtPr');
    const tag = properties && elementsIn(properties).find((one) => one.name === 'w:tag')?.attributes['w:val'];
    if (!tag) continue;
    const braced = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(tag);
    const name = placeholderName(braced?.[1] ?? tag);
    if (name !== null || braced) found.push({ control, tag, name });
  }
  return found;
}
