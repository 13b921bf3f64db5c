import type { Document, PictureBlock } from '../nouns/document.ts';
import { base64Of } from '../nouns/jsonBytes.ts';
import type { Media } from '../nouns/medium.ts';
import { columnOf } from '../nouns/theme.ts';
import { captionOf } from '../plot/captionOf.ts';
import { pictureSize } from '../plot/pictureSize.ts';
import { escaped } from './escaped.ts';
import { htmlInlines, placeId } from './htmlInlines.ts';

/** CSS pixels to a point. */
const PIXELS = 96 / 72;

/** A picture as a data URI, as large as in print. Its EXIF orientation, all that is left of its metadata, turns it. */
export function htmlPicture(block: PictureBlock, { theme }: Document, media: Media): string {
  const { number, medium } = block;
  const { sha256, mediaType } = medium;
  const bytes = media.get(sha256);
  if (!bytes) throw new Error(`no bytes for the picture ${sha256}`);
  const size = pictureSize(medium, columnOf(theme));
  const [width, height] = [size.width, size.height].map((length) => Math.round(length * PIXELS));
  const caption = captionOf(block);
  const top = caption.length === 0 ? '' : `<figcaption>${htmlInlines(caption)}</figcaption>`;
  const credit = block.credit.length === 0 ? '' : `<p class="meta">${htmlInlines(block.credit)}</p>`;
  const id = number === null ? '' : ` id="${placeId({ to: 'figure', number })}"`;
  return `<figure${id}>${top}<img src="data:${mediaType};base64,${base64Of(bytes)}" alt="${escaped(block.alt ?? '')}" width="${width}" height="${height}">${credit}</figure>`;
}
