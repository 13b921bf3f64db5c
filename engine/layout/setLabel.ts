import type { GlyphRun } from '../nouns/page.ts';
import type { RoleStyle } from '../nouns/theme.ts';
import { wordsRunLeft } from '../script/direction.ts';
import { lineMarks } from './lineMarks.ts';
import type { Setting } from './setting.ts';
import { stretchesOf } from './stretches.ts';

export interface Label {
  width: number;
  runs: (x: number, baseline: number) => GlyphRun[];
}

/** Words on one line that never breaks: a bullet, a number, a label. `node` null makes it furniture. */
export function setLabel(
  setting: Setting,
  text: string,
  style: Pick<RoleStyle, 'family' | 'weight' | 'italic' | 'size' | 'colour'>,
  node: number | null,
): Label {
  const rightToLeft = wordsRunLeft(text, setting.rightToLeft);
  const stretches = stretchesOf(setting, [{ kind: 'text', text }], style, node ?? -1, rightToLeft);
  const pieces = stretches.flatMap((stretch) => [...stretch.pieces, ...stretch.spaces]);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const line = { pieces, trailing: [], width, notes: [], spaceExtra: 0 };
  return {
    width,
    runs: (x, baseline) =>
      lineMarks(line, x, baseline, rightToLeft).map((run) => (node === null ? { ...run, node: null } : run)),
  };
}
