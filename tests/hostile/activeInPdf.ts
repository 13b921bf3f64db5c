import { qpdfJson, type Value } from '../desk/pdf/matterhorn/pdfFile.ts';
import { has } from '../tools.ts';

/** Names of what a viewer would do by itself, as keys or as kinds of actions (ISO 32000-2, 12.6). */
const ACTIVE = new Set(
  'JavaScript JS Launch OpenAction AA SubmitForm ImportData GoToR GoToE RichMedia'.split(' ').map((name) => `/${name}`),
);
const canRead = has('qpdf');

/** What in a PDF acts, or links to what is no address; '' where nothing does. Looks at objects as qpdf reads them: words in texts and streams are words. */
export function activeInPdf(pdf: Uint8Array | undefined): string {
  if (!pdf) return 'no PDF';
  if (!canRead) throw new Error('qpdf is not installed: the PDF cannot be looked into');
  const objects = Object.values(qpdfJson(pdf).qpdf[1]);
  for (const { value, stream } of objects) {
    const found = activeIn(stream ? stream.dict : (value ?? null));
    if (found) return found;
  }
  return '';
}

function activeIn(value: Value): string {
  if (typeof value === 'string') return ACTIVE.has(value) ? `the PDF has ${value}` : '';
  if (value === null || typeof value !== 'object') return '';
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) {
      if (ACTIVE.has(key)) return `the PDF has ${key}`;
      if (key === '/URI' && typeof inner === 'string' && !/^u:(https?:|mailto:)/.test(inner))
        return 'the PDF links to what is no address';
    }
    const found = activeIn(inner);
    if (found) return found;
  }
  return '';
}
