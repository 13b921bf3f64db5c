import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName } from '../../../desk/files/safeName.ts';

describe('safeName', () => {
  it.each([
    ['Weekly digest', 'Weekly digest.docx'],
    ['Kesmark / ferry: what now?', 'Kesmark - ferry - what now.docx'],
    ['..', 'Briefing.docx'],
    ['../../etc/passwd', 'etc - passwd.docx'],
    ['', 'Briefing.docx'],
    ['   ', 'Briefing.docx'],
    ['CON', '_CON.docx'],
    ['nul.final', '_nul.final.docx'],
    ['COM1', '_COM1.docx'],
    ['Console', 'Console.docx'],
    ['.hidden', 'hidden.docx'],
    ['-rf', 'rf.docx'],
    ['ends in dots...', 'ends in dots.docx'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe.docx'],
    ['two\nlines\tand tab', 'two lines and tab.docx'],
    ['żółw – ящерица – 亀', 'żółw – ящерица – 亀.docx'],
    ['a "quoted" <title>*', 'a quoted title.docx'],
    ['\uD800broken', 'broken.docx'],
  ])('%j becomes %j', (title, name) => {
    expect(safeName(title, '.docx')).toBe(name);
  });

  it('cuts between characters, never in one', () => {
    const name = safeName('👩‍👩‍👧'.repeat(60), '.pdf');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name.endsWith('.pdf')).toBe(true);
    expect(name.isWellFormed()).toBe(true);
    expect(Buffer.byteLength(safeName('ż'.repeat(300), '.pdf'))).toBeGreaterThan(245);
  });

  it('is safe for any title', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' })), (title) => {
        const name = safeName(title, '.briefing');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^[^\s.\-~].*\.briefing$/u);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{C}]/u);
        expect(safeName(title, '.briefing')).toBe(name);
      }),
    );
  });
});
