import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { TextBlock } from '../../../engine/capture/rawCapture.ts';

const LONGEST = 20_000;

interface Annotation {
  subtype?: string;
  fieldValue?: unknown;
  alternativeText?: unknown;
  contentsObj?: { str?: unknown };
  hidden?: boolean;
}

/** Words of form fields and comments: asked for only where a page shows no text at all. */
export async function formText(page: PDFPageProxy): Promise<TextBlock[]> {
  const annotations = (await page.getAnnotations()) as Annotation[];
  return annotations.flatMap(({ subtype, fieldValue, contentsObj, hidden }): TextBlock[] => {
    if (hidden) return [];
    const value =
      subtype === 'Widget' ? fieldValue : subtype === 'FreeText' || subtype === 'Text' ? contentsObj?.str : '';
    const text = [value]
      .flat()
      .filter((one) => typeof one === 'string')
      .join(', ')
      .slice(0, LONGEST);
    return text.trim() === '' || text === 'Off' ? [] : [{ kind: 'paragraph', page: page.pageNumber, text }];
  });
}
