import type { GlyphRun } from '../nouns/page.ts';
import type { RoleStyle } from '../nouns/theme.ts';
import { lineMarks } from './lineMarks.ts';
import type { Setting } from './setting.ts';
import { faceOf, type Look, shaped } from './stretches.ts';

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
  const look: Look = {
    face: faceOf(style, false, false),
    size: style.size,
    colour: style.colour,
    rise: 0,
    node: node ?? -1,
    link: undefined,
  };
  // Shaped word by word like all text, so that words are found again in the writer's store.
  const pieces = text.split(/( +)/).flatMap((part) => (part === '' ? [] : shaped(setting, part, look)));
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  return {
    width,
    runs: (x, baseline) =>
      lineMarks({ pieces, width, notes: [] }, x, baseline).map((run) => (node === null ? { ...run, node: null } : run)),
  };
}
