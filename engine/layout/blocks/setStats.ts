import type { Block, Inline } from '../../nouns/document.ts';
import type { RoleStyle } from '../../nouns/theme.ts';
import { figureRows, SMALLEST_FIGURE } from '../../plot/figureRows.ts';
import { type Band, type BandMark, joinedHeight, moved } from '../band.ts';
import { isEmpty } from '../plainText.ts';
import { setLabel } from '../setLabel.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';

type Stats = Extract<Block, { kind: 'stats' }>;
type Figure = Stats['figures'][number];

const GAP = 18;
const RULE_GAP = 5;
/** Of the leading that the theme gives figures. */
const CLOSE = 0.65;

/** Numbers side by side, each under a hairline: figure, what it counts, when and who says so. */
export function setStats(setting: Setting, block: Stats): Band[] {
  const rows = figureRows(block.figures);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = (setting.width - GAP * (columns - 1)) / columns;
  return rows.map((row) => {
    const style = fittingStyle(setting, row, width);
    const cells = row.map((figure) => setFigure(setting, figure, style, width));
    return besideEachOther(setting, block, cells, width);
  });
}

function setFigure(setting: Setting, figure: Figure, style: RoleStyle, width: number): Band[] {
  const line = (inlines: Inline[], role: 'stat-label' | 'stat-detail') =>
    isEmpty(inlines)
      ? []
      : setParagraph(setting, inlines, {
          style: setting.style(role),
          node: setting.node('P', 0),
          origin: figure.origin,
          x: 0,
          width,
          fixed: true,
        });
  return [
    ...setParagraph(setting, [{ kind: 'text', text: figure.figure }], {
      style,
      node: setting.node('P', 0),
      origin: figure.origin,
      x: 0,
      width,
      fixed: true,
    }),
    ...line(figure.label, 'stat-label'),
    ...line(figure.detail, 'stat-detail'),
  ];
}

/**
 * Where a figure is too wide for its column, the whole row is set smaller, in the same leading, rather than on two lines. Where that
 * is not enough, the two lines stand close.
 */
function fittingStyle(setting: Setting, row: Figure[], width: number): RoleStyle {
  const style = setting.style('stat-figure');
  const widest = Math.max(0, ...row.map(({ figure }) => setLabel(setting, figure, style, null).width));
  if (widest <= width) return style;
  const share = (width * 0.999) / widest;
  if (share >= SMALLEST_FIGURE) return { ...style, size: style.size * share };
  return { ...style, size: style.size * SMALLEST_FIGURE, leading: style.leading * CLOSE };
}

function besideEachOther(setting: Setting, block: Stats, cells: Band[][], width: number): Band {
  const marks: BandMark[] = [];
  cells.forEach((lines, column) => {
    const place = setting.rightToLeft ? cells.length - 1 - column : column;
    const x = place * (width + GAP);
    marks.push({ kind: 'box', x, y: 0, width, height: 0.75, colour: setting.document.theme.rule });
    let y = RULE_GAP;
    lines.forEach((line, index) => {
      const above = lines[index - 1];
      if (above) y += Math.max(above.after, line.before);
      for (const mark of line.marks) marks.push(moved(mark, x, y));
      y += line.height;
    });
  });
  return {
    height: RULE_GAP + Math.max(0, ...cells.map(joinedHeight)),
    before: setting.style('stat-figure').spaceBefore,
    after: setting.style('stat-detail').spaceAfter,
    marks,
    notes: cells.flatMap((lines) => lines.flatMap((line) => line.notes)),
    keep: false,
    origin: block.origin,
  };
}
