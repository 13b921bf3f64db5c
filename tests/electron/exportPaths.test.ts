import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportPaths } from '../../electron/exportPaths.ts';

const both = ['Harbour.docx', 'Harbour.pdf'];

describe('where an export goes', () => {
  it.each([
    ['Harbour', ['Harbour.docx', 'Harbour.pdf']],
    ['Harbour.docx', ['Harbour.docx', 'Harbour.pdf']],
    ['Harbour.PDF', ['Harbour.docx', 'Harbour.pdf']],
    ['Harbour v1.2', ['Harbour v1.2.docx', 'Harbour v1.2.pdf']],
    ['Harbour.briefing', ['Harbour.briefing.docx', 'Harbour.briefing.pdf']],
  ])('%s gives each file its ending', (chosen, names) => {
    expect(exportPaths(join('out', chosen), both)).toEqual(names.map((name) => join('out', name)));
  });

  it('puts a missing ending to a single file', () => {
    expect(exportPaths(join('out', 'mine'), ['Harbour.briefing'])).toEqual([join('out', 'mine.briefing')]);
  });
});
