import type { Block, Inline } from '../../nouns/document.ts';
import type { RoleStyle } from '../../nouns/theme.ts';
import { type Band, type BandMark, joinedHeight, moved } from '../band.ts';
import { isEmpty } from '../plainText.ts';
import { setLabel } from '../setLabel.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';

type Stats = Extract<Block, { kind: 'stats' }>;
type Figure = Stats['figures'][number];

const MOST_IN_A_ROW = 4;
const GAP = 18;
const RULE_GAP = 5;
/** Of the size that the theme gives figures. */
const SMALLEST_FIGURE = 0.6;

/** Numbers side by side, each under a hairline: figure, what it counts, when and who says so. */
export function setStats(setting: Setting, block: Stats): Band[] {
  const rows = inRows(block.figures);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = (setting.width - GAP * (columns - 1)) / columns;
  return rows.map((row) => {
    const style = fittingStyle(setting, row, width);
    const cells = row.map((figure) => setFigure(setting, figure, style, width));
    return besideEachOther(setting, block, cells, width);
  });
}

/** Up to four in a row; more are spread evenly, so that no row holds a single one. */
function inRows(figures: Figure[]): Figure[][] {
  const rows = Math.ceil(figures.length / MOST_IN_A_ROW);
  const each = Math.ceil(figures.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => figures.slice(row * each, (row + 1) * each));
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

/** Where a figure is too wide for its column, the whole row is set smaller, in the same leading, rather than on two lines. */
function fittingStyle(setting: Setting, row: Figure[], width: number): RoleStyle {
  const style = setting.style('stat-figure');
  const widest = Math.max(0, ...row.map(({ figure }) => setLabel(setting, figure, style, null).width));
  if (widest <= width) return style;
  return { ...style, size: Math.max(style.size * SMALLEST_FIGURE, (style.size * width * 0.999) / widest) };
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
