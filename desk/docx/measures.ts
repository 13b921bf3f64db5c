import { PAGE_SIZES, type Theme } from '../../engine/nouns/theme.ts';

/** Points to twentieths of a point, Word's unit of length. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to half points, Word's unit of type size. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Width of the text between the margins, in points. */
export function textWidth(theme: Theme): number {
  return PAGE_SIZES[theme.page.size].width - theme.page.left - theme.page.right;
}

/** Between two columns, in points; as the PDF has it. */
export const GUTTER = 22;

/** The theme with its text as narrow as one of so many columns; null leaves it. */
export function columned(theme: Theme, columns: number | null): Theme {
  if (columns === null || columns === 1) return theme;
  const width = (textWidth(theme) - (columns - 1) * GUTTER) / columns;
  const right = PAGE_SIZES[theme.page.size].width - theme.page.left - width;
  return { ...theme, page: { ...theme.page, right } };
}

/** '#1F4E79' as Word writes it. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
