import type { Found, TextBlock } from '../../../engine/capture/rawCapture.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { blocksOf } from './blocks.ts';
import { findings } from './findings.ts';
import { damaged, openPdf } from './openPdf.ts';
import { pdfMeta } from './pdfMeta.ts';
import { readPages } from './readPages.ts';
import { refuseBombs } from './refuseBombs.ts';
import { withoutHeads } from './withoutHeads.ts';

/**
 * Pages, and milliseconds for all of them: the worker is killed after five seconds, pages that are read should not be lost, and drafting
 * a source of so much text takes nearly as long again.
 */
const LIMITS = { pages: 2_000, milliseconds: 2_600 };

/**
 * A PDF as blocks of text, in reading order, and what it states about itself. Nothing of it runs and nothing is fetched. Text that cannot
 * be seen is left out and noticed; what was recognised in a scan is taken and noticed.
 * @throws Refusal 'format' (locked, damaged), 'empty' (pictures only), 'too-slow', 'too-large' (unpacks to more than the limit)
 */
export async function pdfArticle(bytes: Uint8Array, fileName: string): Promise<Found> {
  const deadline = performance.now() + LIMITS.milliseconds;
  const name = fileName === '' ? 'The PDF' : `“${fileName}”`;
  refuseBombs(bytes, name);
  const { pdfjs, file, close } = await openPdf(bytes, name);
  try {
    const total = file.numPages;
    const stated = await pdfMeta(file);
    const pages = await readPages(file, pdfjs, Math.min(total, LIMITS.pages), deadline);
    const blocks = withFormText(
      blocksOf(withoutHeads(pages.map((page) => page.lines))),
      pages.flatMap((page) => page.form),
    );
    const found = pages.map((page) => page.findings);
    if (pages.length === 0) throw tooSlow(name);
    if (!blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
      if (pages.length < Math.min(total, LIMITS.pages)) throw tooSlow(name);
      throw found.every((page) => page.broken)
        ? damaged(name)
        : withoutWords(
            name,
            found.some((page) => page.wordless),
          );
    }
    const reason = pages.length < LIMITS.pages ? 'time' : 'length';
    return { mediaType: 'application/pdf', blocks, stated, noticed: findings(found, pages.length, total, reason) };
  } finally {
    await close();
  }
}

/** Each after the text of its page. */
function withFormText(blocks: TextBlock[], form: TextBlock[]): TextBlock[] {
  if (form.length === 0) return blocks;
  return [...blocks, ...form].sort((one, other) => (one.page ?? 0) - (other.page ?? 0));
}

function tooSlow(name: string): Refusal {
  return new Refusal(
    'too-slow',
    `${name} takes too long to read.`,
    'Cut out the pages you need, or paste its text instead.',
  );
}

function withoutWords(name: string, isPictured: boolean): Refusal {
  const sentence = isPictured
    ? `The pages of ${name} are pictures without text.`
    : `${name} holds no words to capture.`;
  return new Refusal('empty', sentence, isPictured ? 'Run text recognition (OCR) over it and capture the result.' : '');
}
