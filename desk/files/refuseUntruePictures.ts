import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { PictureFill } from '../../engine/nouns/fill.ts';
import type { Media, Medium } from '../../engine/nouns/medium.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { readPicture } from '../media/readPicture.ts';
import { untrue } from './untrue.ts';

/**
 * A picture that is enclosed must be one that the briefing places, and be what it says of it. One that is missing is a finding.
 * @throws Refusal 'untrue'
 */
export function refuseUntruePictures({ fills }: Briefing, media: Media): void {
  const placed = fills.filter((fill): fill is PictureFill => fill.kind === 'picture').map(({ picture }) => picture);
  const known = new Map([...media].map(([sha256, bytes]) => [sha256, trueMedium(sha256, bytes)]));
  for (const { medium, caption, fileName } of placed) {
    const found = known.get(medium.sha256);
    if (!found || same(found, medium)) continue;
    throw untrue(`the picture “${caption.trim() || fileName}” is of another kind or size`);
  }
  const wanted = new Set(placed.map(({ medium }) => medium.sha256));
  if ([...media.keys()].some((sha256) => !wanted.has(sha256)))
    throw untrue('a picture is enclosed that it does not place');
}

/** What the bytes themselves say; those that we would not take in are not ours. */
function trueMedium(sha256: string, bytes: Uint8Array): Medium {
  let medium: Medium;
  try {
    medium = readPicture(bytes).medium;
  } catch (error) {
    if (error instanceof Refusal) throw untrue(`a picture in it is refused (${error.message})`);
    throw error;
  }
  if (medium.sha256 !== sha256) throw untrue('a picture in it is not the one that was put in');
  return medium;
}

function same(a: Medium, b: Medium): boolean {
  return a.mediaType === b.mediaType && a.width === b.width && a.height === b.height && a.orientation === b.orientation;
}
