import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxArticle } from '../../../../desk/readers/docx/docxArticle.ts';
import {
  body,
  p,
  part,
  readWord,
  refusalOf,
  relations,
  shown,
  style,
  styled,
  W,
  wordFile,
  wordParts,
  zipped,
} from './wordFile.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const read = (bytes: Uint8Array) => docxArticle(bytes, 'a.docx');
const DAMAGED = '“a.docx” is damaged; some of its text is missing, or may not be what was written.';
const isDamaged = (bytes: Uint8Array) => (read(bytes).noticed ?? []).some(({ message }) => message === DAMAGED);

describe('the part with the text', () => {
  it('is the one the package names, wherever it stands', () => {
    const parts = {
      '_rels/.rels': relations({ '/Texts/my%20story.xml': OFFICE }),
      'texts/My story.xml': body(p('Story')),
    };
    expect(shown(read(zipped({ ...parts, 'word/document.xml': body(p('Other')) })))).toEqual(['paragraph: Story']);
  });

  it('is found by its name where the package names none, or one that is not there', () => {
    expect(shown(read(zipped({ 'word/document2.xml': body(p('Text')) })))).toEqual(['paragraph: Text']);
    expect(shown(read(wordFile(p('Text'), { '_rels/.rels': relations({ 'word/x.xml': OFFICE }) })))).toEqual([
      'paragraph: Text',
    ]);
    expect(shown(read(zipped({ 'word\\document.xml': body(p('Text')) })))).toEqual(['paragraph: Text']);
  });

  it('may be of the Strict kind', () => {
    const strict = (words: string) =>
      words
        .replaceAll(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        );
    const parts = wordParts({
      'word/document.xml': body(styled('H', 'Top') + p('Text')),
      'word/styles.xml': part('styles', style('H', 'heading 1')),
    });
    const all = Object.entries(parts).map(([name, words]) => [name, strict(String(words))]);
    expect(shown(read(zipped(Object.fromEntries(all))))).toEqual(['heading1: Top', 'paragraph: Text']);
  });
});

describe('its letters', () => {
  const WORDS = 'Größe für 5 € – „bald“';
  const written = body(p(WORDS));
  const utf16 = (words: string, isLittle: boolean, mark = '\ufeff') => {
    const bytes = new Uint8Array((mark.length + words.length) * 2);
    const view = new DataView(bytes.buffer);
    for (const [at, letter] of [...mark, ...words].entries()) view.setUint16(at * 2, letter.charCodeAt(0), isLittle);
    return bytes;
  };
  const latin = (words: string) =>
    Uint8Array.from(
      [...words].map((letter) => ({ '€': 0x80, '–': 0x96, '„': 0x84, '“': 0x93 })[letter] ?? letter.charCodeAt(0)),
    );

  it.each<[string, string | Uint8Array]>([
    ['UTF-8 with a byte order mark', `\ufeff${written}`],
    ['UTF-16, little end first', utf16(written.replace('UTF-8', 'UTF-16'), true)],
    ['UTF-16, big end first', utf16(written.replace('UTF-8', 'UTF-16'), false)],
    ['UTF-16 without a mark', utf16(written.replace('UTF-8', 'UTF-16'), true, '')],
    ['Windows-1252, declared', latin(written.replace('UTF-8', 'windows-1252'))],
    ['Windows-1252, declared as UTF-8', latin(written)],
    ['an encoding that nobody knows', written.replace('UTF-8', 'x-nobody')],
    ['UTF-8 declared as UTF-16', written.replace('UTF-8', 'UTF-16')],
    ['no declaration', written.replace(/^<\?.*?\?>/, '')],
    ['white space before the declaration', `\n ${written}`],
    ['something behind its end', `${written}\0\0 <w:p/>`],
  ])('%s', (_name, document) => {
    const found = readWord('', { 'word/document.xml': document });
    expect(shown(found)).toEqual([`paragraph: ${WORDS}`]);
    expect(found.noticed).toEqual([]);
  });
});

describe('broken XML', () => {
  it.each<[string, string, string[]]>([
    ['cut within a word', `${p('One')}<w:p><w:r><w:t>Two and thr`, ['One', 'Two and thr']],
    ['cut within a tag', `${p('One')}<w:p><w:r><w:t>Two</w:t></w:r><w:r w:rs`, ['One', 'Two']],
    ['closed in the wrong order', `${p('One')}<w:p><w:r><w:t>Two</w:r></w:t></w:p>${p('three')}`, ['One', 'Two']],
    ['cut within a table', `${p('One')}<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}`, ['One', 'a | b']],
  ])('%s gives the text before it, and says so', (_name, inside, words) => {
    const whole = body('');
    const broken = whole.slice(0, whole.indexOf('</w:body>')) + inside;
    const found = readWord('', { 'word/document.xml': broken });
    expect(found.blocks.map(({ text }) => text)).toEqual(words);
    expect(found.noticed).toEqual([{ code: 'missing-text', message: DAMAGED }]);
  });

  it('without any text is refused', () => {
    const refusal = refusalOf(wordFile('', { 'word/document.xml': '<<<' }));
    expect(refusal).toMatchObject({ code: 'format', message: '“a.docx” is damaged: its text cannot be read.' });
  });
});

describe('a damaged zip', () => {
  const many = Array.from({ length: 400 }, (_, index) => p(`Line ${index} ${Math.sin(index)}`)).join('');
  const file = wordFile(many, { 'word/media/image1.png': new Uint8Array(3000).map((_, at) => (at * 7919) % 251) });
  const documentAt = () =>
    file.findIndex((_, at) => new TextDecoder('latin1').decode(file.subarray(at, at + 17)) === 'word/document.xml');

  it('gives what stands before the cut', () => {
    const start = documentAt();
    const cut = file.subarray(0, start + 4000);
    const found = read(cut);
    expect(found.blocks.length).toBeGreaterThan(50);
    expect(found.blocks.length).toBeLessThan(400);
    expect(found.blocks[0]?.text).toMatch(/^Line 0 /);
    expect(isDamaged(cut)).toBe(true);
  });

  it('gives all the text where only its table of contents is missing, and says so', () => {
    const table = file.lastIndexOf(0x50, file.length - 22);
    const cut = file.subarray(0, table);
    expect(read(cut).blocks).toHaveLength(400);
    expect(isDamaged(cut)).toBe(true);
  });

  it('gives the words before a broken byte, and says so', () => {
    const broken = file.slice();
    broken.fill(0xff, documentAt() + 3000, documentAt() + 3040);
    expect(read(broken).blocks.length).toBeGreaterThan(10);
    expect(isDamaged(broken)).toBe(true);
  });

  it('says that words are not those that were packed', () => {
    const stored = zipSync({ 'word/document.xml': [strToU8(body(p('It cost 5 million.'))), { level: 0 }] });
    const at = new TextDecoder('latin1').decode(stored).indexOf('5 million');
    expect(isDamaged(stored)).toBe(false);
    stored[at] = 0x39;
    expect(read(stored).blocks[0]?.text).toBe('It cost 9 million.');
    expect(isDamaged(stored)).toBe(true);
  });

  it('says nothing of a picture that is broken', () => {
    const broken = file.slice();
    const at = new TextDecoder('latin1').decode(broken).indexOf('image1.png');
    broken.fill(1, at + 40, at + 60);
    expect(isDamaged(broken)).toBe(false);
  });

  it('is refused where the part with the text is missing, and where nothing is found', () => {
    expect(refusalOf(file.subarray(0, 60))).toMatchObject({ code: 'format' });
    expect(refusalOf(file.subarray(0, 60)).message).toMatch(/^“a\.docx” is damaged: /);
    expect(refusalOf(strToU8('PK\u0003\u0004')).message).toMatch(/^“a\.docx” is damaged: /);
    expect(refusalOf(strToU8('PK\u0003\u0004'), '').message).toMatch(/^The article is damaged: /);
  });

  it('locked with a password is refused as that', () => {
    const locked = zipSync({ 'word/document.xml': strToU8(body(p('x'))) });
    const entry = locked.lastIndexOf(0x02, locked.length - 23);
    const central = locked.findIndex((_, at) => locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1);
    expect(entry).toBeGreaterThan(0);
    locked[central + 8] = (locked[central + 8] ?? 0) | 1;
    expect(refusalOf(locked)).toMatchObject({ code: 'format', message: '“a.docx” is locked with a password.' });
  });
});

describe('other zips', () => {
  const typed = (type: string) => ({ mimetype: type, 'content.xml': '<a/>' });

  it.each<[string, Record<string, string>]>([
    [
      'an Excel workbook',
      { '_rels/.rels': relations({ 'xl/workbook.xml': OFFICE }), 'xl/workbook.xml': '<workbook/>' },
    ],
    [
      'a PowerPoint presentation',
      { '_rels/.rels': relations({ 'ppt/presentation.xml': OFFICE }), 'ppt/presentation.xml': '<a/>' },
    ],
    ['an OpenDocument text', typed('application/vnd.oasis.opendocument.text')],
    ['an OpenDocument spreadsheet', typed('application/vnd.oasis.opendocument.spreadsheet')],
    ['an e-book (EPUB)', typed('application/epub+zip')],
    ['a zip archive without a Word document in it', { 'readme.txt': 'Hello' }],
    ['a zip archive without a Word document in it', { 'data/document.xml': '<invoice>12</invoice>' }],
  ])('are refused by name: %s', (what, parts) => {
    const refusal = refusalOf(zipped(parts), 'b.zip');
    expect(refusal.code).toBe('format');
    expect(refusal.message).toBe(`“b.zip” is ${what}; of zipped files only Word’s are read.`);
    expect(refusal.hint).not.toBe('');
  });
});
