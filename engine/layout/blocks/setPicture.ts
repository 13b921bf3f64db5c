import type { PictureBlock } from '../../nouns/document.ts';
import { columnOf } from '../../nouns/theme.ts';
import { pictureSize } from '../../plot/pictureSize.ts';
import type { Band } from '../band.ts';
import type { Setting } from '../setting.ts';
import { setFigure } from './setFigure.ts';

/** A picture with its caption and credit. What says nothing has no element of its own. */
export function setPicture(setting: Setting, block: PictureBlock): Band[] {
  return setFigure(
    setting,
    block,
    () => {
      const node = block.alt === null ? null : setting.figure(block.alt);
      const band = pictureBand(setting, block, node);
      return { bands: [band], floats: true, ...(node === null ? {} : { node }) };
    },
    block.credit,
  );
}

function pictureBand(setting: Setting, { medium, origin }: PictureBlock, node: number | null): Band {
  const { height: tallest } = columnOf(setting.document.theme);
  const { width, height } = pictureSize(medium, { width: setting.width, height: tallest });
  const place = { x: setting.rightToLeft ? setting.width - width : 0, y: 0, width, height };
  return {
    height,
    before: 6,
    after: 6,
    marks: [
      ...(node === null ? [] : [{ kind: 'extent' as const, ...place, node }]),
      { kind: 'picture', ...place, sha256: medium.sha256, orientation: medium.orientation, node },
    ],
    notes: [],
    keep: true,
    origin,
  };
}
