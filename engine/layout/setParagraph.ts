import type { Inline, Origin } from '../nouns/document.ts';
import type { RoleStyle } from '../nouns/theme.ts';
import { readsRightToLeft } from '../script/direction.ts';
import { type Band, type BandMark, mirrored } from './band.ts';
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
  /** By default as most letters run. */
  rightToLeft?: boolean;
  /** Its place stays where it is although its text runs from the right: a cell. Otherwise all of it is mirrored. */
  fixed?: boolean;
  /** Lines of one length, the last one too. */
  even?: boolean;
}

/** Inlines as lines. Two lines at least stay together at the foot and at the top of a page: no widows, no orphans. */
export function setParagraph(setting: Setting, inlines: Inline[], form: ParagraphForm): Band[] {
  const { style, origin } = form;
  const rightToLeft = form.rightToLeft ?? readsRightToLeft(inlines, setting.rightToLeft);
  const hang = form.hang ?? 0;
  const x = form.x ?? style.indent - hang;
  const width = form.width ?? setting.width - x;
  const left = rightToLeft && !form.fixed ? setting.width - x - width : x;
  const lines = breakLines(
    setting,
    stretchesOf(setting, inlines, style, form.node, rightToLeft),
    { first: width, rest: width - hang, justified: style.align === 'justified', even: form.even ?? false },
    style.size,
  );
  const baseline = baselineOf(setting, style);
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const indent = index === 0 ? 0 : hang;
    const slack = width - indent - line.width;
    const ahead = indent + (style.align === 'right' ? slack : style.align === 'centre' ? slack / 2 : 0);
    const runs = lineMarks(line, left + (rightToLeft ? width - line.width - ahead : ahead), baseline, rightToLeft);
    const marker = index === 0 ? form.marker?.(baseline) : undefined;
    const turned = rightToLeft && !form.fixed ? marker?.map((mark) => mirrored(mark, setting.width)) : marker;
    const marks: BandMark[] = turned ? [...turned, ...runs] : runs;
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
