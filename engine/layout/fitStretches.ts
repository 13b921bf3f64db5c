import { hyphenated } from './hyphenated.ts';
import type { Setting } from './setting.ts';
import { emptyStretch, type Stretch, shaped } from './stretches.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Stretches that are no wider than `width` each: long words are parted as their language parts them, and what is still too wide between two signs. */
export function fitStretches(setting: Setting, stretches: Stretch[], width: number): Stretch[] {
  if (stretches.every((stretch) => takes(stretch) <= width)) return stretches;
  return stretches.flatMap((stretch) => {
    if (takes(stretch) <= width) return [stretch];
    return hyphenated(setting, stretch).flatMap((part) =>
      takes(part) <= width ? [part] : cutStretch(setting, part, width),
    );
  });
}

function takes({ width, hyphen }: Stretch): number {
  return width + (hyphen?.width ?? 0);
}

/** Parts that each fit; no sign is ever parted from its marks. */
function cutStretch(setting: Setting, stretch: Stretch, width: number): Stretch[] {
  const parts: Stretch[] = [];
  let part = emptyStretch();
  const endPart = () => {
    parts.push(part);
    part = emptyStretch();
  };
  for (const piece of stretch.pieces) {
    let text = '';
    let used = 0;
    const shape = (words: string) => shaped(setting, words, piece.look, piece.level, piece.leftward);
    const keep = () => {
      if (text === '') return;
      for (const one of shape(text)) {
        part.pieces.push(one);
        part.width += one.width;
      }
      text = '';
      used = 0;
    };
    for (const { segment } of graphemes.segment(piece.text)) {
      const advance = shape(segment).reduce((sum, one) => sum + one.width, 0);
      if (part.width + used + advance > width && (text !== '' || part.pieces.length > 0)) {
        keep();
        endPart();
      }
      text += segment;
      used += advance;
    }
    keep();
  }
  // Notes, spaces and a forced end belong to the last part: there their numbers stand.
  const { spaces, spaceWidth, notes, ends, hyphen } = stretch;
  parts.push({ ...part, spaces, spaceWidth, notes, ends, hyphen });
  return parts;
}
