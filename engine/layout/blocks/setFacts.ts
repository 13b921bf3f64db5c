import type { Block } from '../../nouns/document.ts';
import { BELOW_BLOCK } from '../../nouns/theme.ts';
import type { Band } from '../band.ts';
import { isEmpty } from '../plainText.ts';
import { setLabel } from '../setLabel.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';

const LONGEST_LABEL = 150;
const GAP = 14;

/** "To", "From", "Date": labels in one column, values in another, or below a label that is too long for that; a hairline below. */
export function setFacts(setting: Setting, block: Extract<Block, { kind: 'facts' }>): Band[] {
  const style = setting.style('meta');
  const valueStyle = { ...style, colour: setting.style('body').colour, keepWithNext: false };
  const labelStyle = { ...style, weight: 'semibold' as const };
  const rows = block.rows.map((row) => {
    const node = setting.node('P', 0);
    return { row, node, label: setLabel(setting, `${row.label} `, labelStyle, node) };
  });
  const widest = Math.max(0, ...rows.map(({ label }) => label.width));
  const x = Math.min(LONGEST_LABEL, widest) + GAP;
  const bands = rows.flatMap(({ row, node, label }) => {
    // Labels and values stand on the side where the document's lines begin.
    const form = { node, origin: block.origin, rightToLeft: setting.rightToLeft };
    if (label.width > setting.width / 2) {
      const words = [{ kind: 'text' as const, text: `${row.label} ` }];
      const above = setParagraph(setting, words, { ...form, style: { ...labelStyle, indent: 0, keepWithNext: true } });
      return [
        ...above,
        ...(isEmpty(row.inlines) ? [] : setParagraph(setting, row.inlines, { ...form, style: valueStyle, x: GAP })),
      ];
    }
    return setParagraph(setting, row.inlines, {
      ...form,
      style: valueStyle,
      x: Math.max(x, label.width > LONGEST_LABEL ? label.width + GAP : 0),
      marker: (baseline) => label.runs(0, baseline),
    });
  });
  const last = bands.at(-1);
  if (last) {
    last.marks.push({
      kind: 'box',
      x: 0,
      y: last.height + 7,
      width: setting.width,
      height: 0.5,
      colour: setting.document.theme.rule,
    });
    last.after = BELOW_BLOCK;
  }
  return bands;
}
