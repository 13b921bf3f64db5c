import type { Inline, Origin } from '../nouns/document.ts';
import type { RoleStyle } from '../nouns/theme.ts';
import type { Band, BandMark } from './band.ts';
import { breakLines } from './breakLines.ts';
import { baselineOf, lineMarks } from './lineMarks.ts';
import type { Setting } from './setting.ts';
import { stretchesOf } from './stretches.ts';

export interface ParagraphForm {
  style: RoleStyle;
  /** Structure element that holds the text. */
  node: number;
  origin: Origin;
  /** The lines after the first stand in by this much. */
  hang?: number;
  /** Left edge and width of the text, in points from the left margin; by default the style's indent and all that is left. */
  x?: number;
  width?: number;
  /** Drawn on the first line: a bullet, a number. `baseline` from the line's top. */
  marker?: (baseline: number) => BandMark[];
  keepWithNext?: boolean;
}

/** Inlines as lines. Two lines at least stay together at the foot and at the top of a page: no widows, no orphans. */
export function setParagraph(setting: Setting, inlines: Inline[], form: ParagraphForm): Band[] {
  const { style, origin } = form;
  const hang = form.hang ?? 0;
  const x = form.x ?? style.indent - hang;
  const width = form.width ?? setting.width - x;
  const lines = breakLines(setting, stretchesOf(setting, inlines, style, form.node), width, width - hang);
  const baseline = baselineOf(setting, style);
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const shift =
      style.align === 'right' ? width - line.width : style.align === 'centre' ? (width - line.width) / 2 : 0;
    const marks: BandMark[] = index === 0 ? (form.marker?.(baseline) ?? []) : [];
    marks.push(...lineMarks(line, x + shift + (index === 0 ? 0 : hang), baseline));
    const endsParagraph = index === last;
    return {
      height: style.leading,
      before: index === 0 ? style.spaceBefore : 0,
      after: endsParagraph ? style.spaceAfter : 0,
      marks,
      notes: line.notes,
      keep: endsParagraph ? (form.keepWithNext ?? style.keepWithNext) : index === 0 || index === last - 1,
      origin,
    };
  });
}
