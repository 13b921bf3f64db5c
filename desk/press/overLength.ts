import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Template } from '../../engine/nouns/template.ts';

/** A warning when the PDF is longer than its template wishes, and by how much. `lines`: how many lines of text each page has. */
export function overLength(template: Template, lines: number[]): Diagnostic[] {
  const { pageLimit } = template;
  const pages = lines.length;
  if (pageLimit === null || pages <= pageLimit) return [];
  const over = lines.slice(pageLimit).reduce((sum, one) => sum + one, 0);
  const beyond =
    over === 0 ? 'footnotes go beyond' : `${count(over, 'line')} of text ${over === 1 ? 'goes' : 'go'} beyond`;
  return [
    {
      code: 'over-length',
      severity: 'warning',
      sentence: `The PDF has ${count(pages, 'page')}; “${template.name}” wishes for ${count(pageLimit, 'page')}: ${beyond}.`,
      hint: 'Shorten the text, or take out what the reader can do without.',
      place: { page: pageLimit + 1 },
      key: `over-length:${pages}:${pageLimit}`,
      signable: false,
      signedOff: false,
    },
  ];
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
