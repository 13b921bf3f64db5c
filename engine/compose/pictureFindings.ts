import { columnsAcross } from '../layout/columns.ts';
import { beginning } from '../nouns/beginning.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Picture } from '../nouns/fill.ts';
import { type Found, finding } from '../nouns/finding.ts';
import { uprightSize } from '../nouns/medium.ts';
import { columnOf } from '../nouns/theme.ts';
import { pictureSize } from '../plot/pictureSize.ts';
import type { Composition } from './composition.ts';

/** Coarser than this, a print shows the pixels. */
const LEAST_DPI = 110;

type Trouble = Omit<Found, 'place'>;

/** What a picture lacks: its bytes, words for who does not see it, whose it is, pixels enough for its width. */
export function pictureFindings({ printed, template, media }: Composition): Diagnostic[] {
  const sections = new Map(template.sections.flatMap((section) => section.slots.map((slot) => [slot.id, section])));
  const page = columnOf(template.theme);
  return printed.flatMap((fill) => {
    if (fill.kind !== 'picture') return [];
    const { id: fillId, slotId, picture } = fill;
    const section = sections.get(slotId);
    const place = { sectionId: section?.id, slotId, fillId };
    const column = { ...page, width: columnsAcross(page.width, section?.columns ?? 1, false).width };
    const troubles = media.has(picture.medium.sha256)
      ? [...unsaid(picture), ...coarse(picture, column)]
      : [lost(picture)];
    return troubles.map((one) => finding({ ...one, place }));
  });
}

function lost(picture: Picture): Trouble {
  return {
    code: 'unknown-picture',
    severity: 'error',
    sentence: `The picture ${named(picture)} is not in the library: only its words are printed.`,
    hint: 'Put it in again, or remove it.',
    signable: false,
    basis: [picture.medium.sha256],
  };
}

function unsaid(picture: Picture): Trouble[] {
  const found: Trouble[] = [];
  if (!picture.decorative && picture.alt.trim() === '') {
    found.push({
      code: 'picture-without-alt',
      severity: 'warning',
      sentence: `The picture ${named(picture)} has no text for readers who do not see it.`,
      hint: 'Say in its alternative text what it shows, or mark it as decoration.',
      basis: [],
    });
  }
  if (picture.credit.trim() === '') {
    found.push({
      code: 'picture-without-credit',
      severity: 'warning',
      sentence: `The picture ${named(picture)} does not say whose it is.`,
      hint: 'Name the photographer or agency, or your own desk.',
      basis: [],
    });
  }
  return found;
}

function coarse(picture: Picture, column: { width: number; height: number }): Trouble[] {
  const { dpi } = pictureSize(picture.medium, column);
  if (dpi >= LEAST_DPI) return [];
  const { width, height } = uprightSize(picture.medium);
  return [
    {
      code: 'picture-coarse',
      severity: 'warning',
      sentence: `The picture ${named(picture)} has ${width} × ${height} pixels: it prints at ${Math.round(dpi)} dots per inch and looks coarse.`,
      hint: `Replace it by a larger one; ${LEAST_DPI} dots per inch are the least for print.`,
      basis: [width, height],
    },
  ];
}

function named({ caption, fileName }: Picture): string {
  const words = caption.trim() || fileName;
  return words === '' ? 'without a caption' : `“${beginning(words)}”`;
}
