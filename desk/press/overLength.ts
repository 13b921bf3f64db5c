import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Template } from '../../engine/nouns/template.ts';

/** A warning when the PDF is longer than its template wishes. */
export function overLength(template: Template, pages: number): Diagnostic[] {
  const { pageLimit } = template;
  if (pageLimit === null || pages <= pageLimit) return [];
  const over = pages - pageLimit;
  return [
    {
      code: 'over-length',
      severity: 'warning',
      sentence: `The PDF has ${count(pages)}, ${over} more than the ${count(pageLimit)} of “${template.name}”.`,
      hint: 'Shorten the text, or take out what the reader can do without.',
      place: { page: pageLimit + 1 },
      key: `over-length:${pages}:${pageLimit}`,
      signable: false,
      signedOff: false,
    },
  ];
}

function count(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
