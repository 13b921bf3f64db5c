import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { RawCapture } from '../../../engine/capture/rawCapture.ts';

const LONGEST = 500;
const GENERIC =
  /^(?:untitled|unbenannt|document\d*|dokument\d*|title|slide 1|powerpoint[- ]pr.{0,20}|presentation\d*|microsoft\s(?:word|powerpoint|excel)\b.*|print|layout\s?1|page 1|about:blank|\(?anonymous\)?|none|null)$/i;
const FILE_NAME = /\.(?:docx?|pdf|indd|qxd|qxp|rtf|odt|pptx?|xlsx?|tex|dvi|ps|html?|txt|tmp|pages|pmd)$/i;
const NO_AUTHOR =
  /^(?:user|admin(?:istrator)?|owner|author|unknown|anonymous|\(?none\)?|root|microsoft office user|default|test)$/i;

/**
 * What a file says about itself: title, author, language. All of it plain, untrusted words. Its dates say when the file was made, not
 * when the article was published: that stays unset.
 */
export async function pdfMeta(file: PDFDocumentProxy): Promise<RawCapture['stated']> {
  try {
    const { info, metadata } = await file.getMetadata();
    const fields = info as Record<string, unknown>;
    const title = firstOf(
      [fields.Title, metadata?.get('dc:title')],
      (text) => !GENERIC.test(text) && !FILE_NAME.test(text),
    );
    const byline = firstOf(
      [fields.Author, metadata?.get('dc:creator')],
      (text) => !NO_AUTHOR.test(text) && !FILE_NAME.test(text),
    );
    const language = languageOf(fields.Language);
    return { ...(title && { title }), ...(byline && { byline }), ...(language && { language }) };
  } catch {
    // Broken metadata is no reason to refuse the text.
    return {};
  }
}

function firstOf(values: unknown[], isMeant: (text: string) => boolean): string {
  for (const value of values) {
    const text = plain(Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value);
    if (/\p{L}/u.test(text) && isMeant(text)) return text;
  }
  return '';
}

function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

function languageOf(value: unknown): string {
  const [tag = ''] = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.exec(typeof value === 'string' ? value : '') ?? [];
  return tag === '' ? '' : tag.toLowerCase().split('-')[0] === 'x' ? '' : tag;
}
