import type { Media } from '../../engine/nouns/medium.ts';
import { htmlPage } from '../../engine/write/htmlPage.ts';
import { markdownText } from '../../engine/write/markdownText.ts';
import type { Pressed } from './pressed.ts';

/** Forms in which a briefing leaves the program, by the ending of their files. */
export const FORMS = ['docx', 'pdf', 'html', 'md'] as const;
export type Form = (typeof FORMS)[number];

/** A pressed briefing in one form; undefined for a DOCX or PDF that was not asked for. */
export function formBytes(
  form: Form,
  { docx, pdf, document }: Pressed,
  media: Media,
): Uint8Array<ArrayBuffer> | undefined {
  if (form === 'docx' || form === 'pdf') return { docx, pdf }[form];
  return new TextEncoder().encode(form === 'html' ? htmlPage(document, media) : markdownText(document));
}
