import { describe, expect, it } from 'vitest';
import { pdfOf } from '../desk/readers/pdf/pdfOf.ts';
import { has } from '../tools.ts';
import { activeInPdf } from './activeInPdf.ts';

const link = (action: string) =>
  pdfOf([{ content: '', entries: `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<<${action}>>>>]` }]);

describe.skipIf(!has('qpdf'))('what acts in a PDF', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'a script on opening',
      pdfOf([{ content: '' }], { catalog: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>' }),
      '/OpenAction',
    ],
    ['a script behind a link', link('/S/JavaScript/JS(app.alert(1))'), '/J'],
    ['a name written in figures', link('/S/J#61vaScript'), '/JavaScript'],
    ['a program behind a link', link('/S/Launch/F(a)'), '/Launch'],
    ['an address that is none', link('/S/URI/URI(javascript:1)'), 'no address'],
  ])('is found: %s', (_name, pdf, said) => {
    expect(activeInPdf(pdf)).toContain(said);
  });

  it('is not found in words, wherever they stand', () => {
    const words = '(1) Tj ET endstream endobj /JavaScript (app.alert(1)) /Launch';
    const text = '\\(1\\) Tj ET endstream endobj /JavaScript \\(app.alert\\(1\\)\\) /Launch';
    const metadata = `<</Type/Metadata/Subtype/XML/Length ${words.length}>>stream\n${words}\nendstream`;
    const pdf = pdfOf([{ content: `BT /F1 12 Tf (${text}) Tj ET` }], {
      catalog: '/Metadata 20 0 R',
      info: `/Title(${text})`,
      objects: [metadata],
    });
    expect(activeInPdf(pdf)).toBe('');
    expect(activeInPdf(link('/S/URI/URI(https://a.example/JavaScript)'))).toBe('');
  });
});
