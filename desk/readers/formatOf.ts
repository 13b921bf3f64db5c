import type { ArticleFormat } from '../../engine/nouns/articleFormat.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { articleName } from './articleName.ts';
import type { Reading } from './reading.ts';

type Known = Exclude<ArticleFormat, 'auto'>;

/** Readers of PDF look this far for its mark: mail gateways and printers put lines of their own before it. Bytes. */
const PDF_MARK_WITHIN = 1024;

/** What a file is by its first bytes; null where they say nothing. @throws Refusal 'format' for files that are known and not read */
function formatInBytes(bytes: Uint8Array, fileName: string): Known | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_MARK_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'docx';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const name = articleName(fileName);
    throw new Refusal(
      'format',
      `${name} is an old Word file or one locked with a password; neither can be read here.`,
      'Open it in Word, save it as .docx without a password and capture that.',
    );
  }
  return null;
}

const EXTENSIONS: Record<string, Known> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  pdf: 'pdf',
  eml: 'email',
};

/** The stated format, else what the bytes say, else what the name says; 'auto' where only the words can tell. */
export function formatOf({ bytes, format, fileName }: Reading): ArticleFormat {
  if (format !== 'auto') return format;
  const extension = fileName.split('.').pop()?.toLowerCase() ?? '';
  return formatInBytes(bytes, fileName) ?? EXTENSIONS[extension] ?? 'auto';
}
