import type { PictureBlock } from '../../engine/nouns/document.ts';
import { columnOf, type Theme } from '../../engine/nouns/theme.ts';
import { pictureSize } from '../../engine/plot/pictureSize.ts';
import { cleanXml } from './cleanXml.ts';
import { DRAWING, drawingRun, EMU, RELATIONSHIPS } from './wordDrawing.ts';
import { type ParagraphTurns, paragraphOf } from './wordParagraph.ts';
import type { WordPictures } from './wordPictures.ts';
import { element, sign, within, type Xml } from './writtenXml.ts';

/** By EXIF orientation: turned by so many quarters to the right, after it was mirrored. Word goes by no EXIF. */
const TURNS: Record<number, { quarters: number; mirrored: boolean }> = {
  2: { quarters: 0, mirrored: true },
  3: { quarters: 2, mirrored: false },
  4: { quarters: 2, mirrored: true },
  5: { quarters: 3, mirrored: true },
  6: { quarters: 1, mirrored: false },
  7: { quarters: 1, mirrored: true },
  8: { quarters: 3, mirrored: false },
};

/** A picture in a line of its own, kept with the credit below it. */
export function wordPicture(
  block: PictureBlock,
  theme: Theme,
  pictures: WordPictures,
  drawing: number,
  turns: ParagraphTurns,
): Xml {
  const { medium, label, number, alt } = block;
  const name = cleanXml(number === null ? 'Picture' : `${label} ${number}`);
  const said = alt === null ? null : cleanXml(alt) || name;
  const upright = pictureSize(medium, columnOf(theme));
  const { quarters, mirrored } = TURNS[medium.orientation] ?? { quarters: 0, mirrored: false };
  const lies = quarters % 2 === 1;
  const width = Math.round((lies ? upright.height : upright.width) * EMU);
  const height = Math.round((lies ? upright.width : upright.height) * EMU);
  // Word measures a picture before it turns it: what stands out of that afterwards is effect.
  const beyond = lies ? Math.round((width - height) / 2) : 0;
  const run = drawingRun({
    width,
    height,
    effect: { across: Math.max(0, -beyond), down: Math.max(0, beyond) },
    properties: described(drawing, name, said),
    locked: true,
    kind: 'picture',
    graphic: within('pic:pic', { 'xmlns:pic': `${DRAWING}/picture` }, [
      element(
        'pic:nvPicPr',
        sign('pic:cNvPr', { id: drawing, name, ...(said === null ? {} : { descr: said }) }),
        sign('pic:cNvPicPr'),
      ),
      element(
        'pic:blipFill',
        sign('a:blip', { 'xmlns:r': RELATIONSHIPS, 'r:embed': pictures.draw(medium) }),
        element('a:stretch', sign('a:fillRect')),
      ),
      element(
        'pic:spPr',
        within('a:xfrm', xfrm(quarters, mirrored), [
          sign('a:off', { x: 0, y: 0 }),
          sign('a:ext', { cx: width, cy: height }),
        ]),
        within('a:prstGeom', { prst: 'rect' }, [sign('a:avLst')]),
      ),
    ]),
  });
  return paragraphOf('Picture', [run], turns);
}

/** The drawing's name and what it says; decoration is marked as such, so that no checker asks for words. */
function described(id: number, name: string, said: string | null): Xml {
  if (said !== null) return sign('wp:docPr', { id, name, descr: said });
  return within('wp:docPr', { id: String(id), name }, [
    within('a:extLst', { 'xmlns:a': `${DRAWING}/main` }, [
      within('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [
        sign('adec:decorative', {
          'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
          val: '1',
        }),
      ]),
    ]),
  ]);
}

function xfrm(quarters: number, mirrored: boolean): Record<string, string> {
  return {
    ...(quarters === 0 ? {} : { rot: String(quarters * 90 * 60_000) }),
    ...(mirrored ? { flipH: '1' } : {}),
  };
}
