import type { Block, Inline } from '../nouns/document.ts';
import type { Picture } from '../nouns/fill.ts';
import type { Composition } from './composition.ts';
import { linesOf } from './evidenceWords.ts';
import { hostOf } from './hostOf.ts';
import type { PlacedPicture } from './placedFills.ts';
import { laid } from './trail.ts';

/** A picture as a figure. Where its bytes are not at hand its words stand in its place, and a finding says so. */
export function pictureBlocks({ phrases, media, trail }: Composition, { fill, origin }: PlacedPicture): Block[] {
  const { picture } = fill;
  const caption = laid(trail, linesOf(picture.caption.trim()), { of: 'caption', fillId: fill.id });
  const credit = laid(trail, creditOf(picture), { of: 'credit', fillId: fill.id });
  if (!media.has(picture.medium.sha256)) {
    const words = [picture.caption, picture.alt, picture.fileName].find((one) => one.trim() !== '') ?? phrases.figure;
    return [{ kind: 'paragraph', role: 'placeholder', inlines: linesOf(`[${words.trim()}]`), origin }];
  }
  const silent = picture.decorative && caption.length === 0;
  return [
    {
      kind: 'picture',
      medium: picture.medium,
      fileName: picture.fileName,
      label: phrases.figure,
      // Counted when all figures are known.
      number: silent ? null : 1,
      caption,
      alt: altOf(picture),
      credit,
      origin,
    },
  ];
}

/** A reader that speaks must say something where a picture stands: its caption, until there is better. Set in `numberFigures` where there is neither. */
function altOf({ alt, caption, decorative }: Picture): string | null {
  return decorative ? null : alt.trim() || caption.trim();
}

/** 'Photo: Ada Reed · courier.example' */
function creditOf({ credit, url }: Picture): Inline[] {
  const said = credit.trim();
  const link: Inline[] = url === '' ? [] : [{ kind: 'text', text: hostOf(url), link: url }];
  return [...linesOf(said), ...(said !== '' && link.length > 0 ? linesOf(' · ') : []), ...link];
}
