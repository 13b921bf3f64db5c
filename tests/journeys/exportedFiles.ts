import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readDocxManifest } from '../../desk/docx/docxManifest.ts';
import { readPdfManifest } from '../../desk/pdf/readPdfManifest.ts';
import { sdkErrors } from '../desk/docx/sdkErrors.ts';
import { has, ooxmlValidator, run } from '../tools.ts';
import { QUOTE, SENTENCE } from './road.ts';

/** Both files say what was written, hold, and lead back to the source. */
export async function expectExported(docx: Uint8Array, pdf: Uint8Array): Promise<void> {
  for (const manifest of [readDocxManifest(docx), await readPdfManifest(pdf)]) {
    expect(manifest).toMatchObject({ evidence: [{ kind: 'quote', text: QUOTE, notes: [1] }] });
  }
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-exported-'));
  const paths = { docx: join(folder, 'a.docx'), pdf: join(folder, 'a.pdf') };
  try {
    writeFileSync(paths.docx, docx);
    writeFileSync(paths.pdf, pdf);
    if (has('pdftotext')) {
      const read = run('pdftotext', [paths.pdf, '-']).replace(/\s+/g, ' ');
      for (const words of [QUOTE, SENTENCE, 'Bram Oduya', 'TLP:GREEN']) expect(read).toContain(words);
    }
    if (has('qpdf')) expect(run('qpdf', ['--check', paths.pdf])).toContain('No syntax or stream encoding errors');
    if (has('pandoc')) {
      const read = run('pandoc', ['--to', 'plain', '--wrap', 'none', paths.docx]);
      for (const words of [QUOTE, SENTENCE]) expect(read).toContain(words);
    }
    const validator = ooxmlValidator();
    if (validator) expect(await sdkErrors(validator, docx)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
