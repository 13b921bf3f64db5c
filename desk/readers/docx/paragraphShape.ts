import type { TextBlock } from '../../../engine/capture/rawCapture.ts';
import { type Shape, shapeOfOutline } from './styleShape.ts';
import type { StyleSheet } from './styleSheet.ts';

/** What a paragraph says of itself. */
export interface Paragraph {
  style: string;
  outline?: number;
  /** The list it belongs to; '0' for none, whatever its style says. */
  numbering?: string;
  /** From 0. */
  listLevel?: number;
  /** The next paragraph continues it: its end was deleted by a tracked change, or it is a large first letter. */
  joinsNext: boolean;
}

/** What a paragraph is: its own marks before its style's, headings before lists. */
export function paragraphShape(paragraph: Paragraph, styles: StyleSheet): Shape {
  const styled = styles.shapeOf(paragraph.style);
  if (styled.role === 'title') return styled;
  const outlined = shapeOfOutline(paragraph.outline);
  if (outlined) return outlined;
  if (styled.role !== 'paragraph' && styled.role !== 'list-item') return styled;
  if (paragraph.numbering === '0') return { role: 'paragraph' };
  const byStyle = styles.listLevelOf(paragraph.style) ?? (styled.role === 'list-item' ? 1 : null);
  if (paragraph.numbering === undefined && byStyle === null) return { role: 'paragraph' };
  const level = paragraph.listLevel === undefined ? Math.max(byStyle ?? 1, styled.level ?? 1) : paragraph.listLevel + 1;
  return { role: 'list-item', level: Math.max(1, Math.min(6, level)) };
}

export function blockShape({ role, level }: Shape): Pick<TextBlock, 'kind' | 'level'> {
  if (role === 'title') return { kind: 'heading', level: 1 };
  return level === undefined ? { kind: role } : { kind: role, level };
}
