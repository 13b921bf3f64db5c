import type { NamedPlaceholder } from './housePlaceholders.ts';
import { piecesOf, replaceStretch } from './paragraphText.ts';
import { type InlineName, isBlockName } from './placeholderNames.ts';
import { freeControls } from './spellOutControls.ts';
import { childNamed, removeChildren } from './xmlElement.ts';

/** Puts the words where lines ask for them. The last of a paragraph goes first, so that offsets before it stay true. */
export function fillLines(placeholders: NamedPlaceholder[], words: Record<InlineName, string>): void {
  for (const { name, spot, start, end } of [...placeholders].reverse()) {
    if (isBlockName(name)) continue;
    const piece = replaceStretch(piecesOf(spot.paragraph), start, end, words[name]);
    if (!piece) throw new Error(`{{${name}}} is not where it was found`);
    const wasPrompt = freeControls([...spot.above, ...piece.above], false);
    const looks = childNamed(piece.run, 'w:rPr');
    if (wasPrompt && looks) removeChildren(looks, ['w:rStyle']);
  }
}
