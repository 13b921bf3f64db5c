import { describe, expect, it } from 'vitest';
import { p, part, readWord, shown, t } from './wordFile.ts';

const note = (id: number, words: string, attributes = '') =>
  `<w:footnote w:id="${id}"${attributes}>${p(words)}</w:footnote>`;
const footnotes = (...notes: string[]) => ({ 'word/footnotes.xml': part('footnotes', notes.join('')) });
const endnotes = (...notes: string[]) => ({
  'word/endnotes.xml': part('endnotes', notes.join('').replaceAll('w:footnote', 'w:endnote')),
});
const refer = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

describe('notes', () => {
  it('follow the body in order of reference, footnotes before endnotes, and leave nothing in the text', () => {
    const found = readWord(
      `<w:p>${t('One')}${refer(3)}${t(', two')}${refer(2)}<w:r><w:endnoteReference w:id="5"/></w:r>${t('.')}</w:p>`,
      {
        ...footnotes(
          note(0, 'line', ' w:type="separator"'),
          note(1, 'line', ' w:type="continuationSeparator"'),
          note(2, 'second'),
          note(3, 'first'),
        ),
        ...endnotes(note(5, 'last')),
      },
    );
    expect(shown(found)).toEqual(['paragraph: One, two.', 'paragraph: first', 'paragraph: second', 'paragraph: last']);
  });

  it('that nothing refers to are not lost; those of deleted or hidden text are not seen', () => {
    const gone = `<w:del w:id="9">${refer(2)}</w:del><w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="3"/></w:r>`;
    const notes = footnotes(note(2, 'deleted'), note(3, 'hidden'), note(4, 'nowhere'), note(5, 'here'));
    expect(shown(readWord(`<w:p>${t('a')}${gone}${refer(5)}</w:p>`, notes))).toEqual([
      'paragraph: a',
      'paragraph: here',
      'paragraph: nowhere',
    ]);
  });

  it('are found beside a main part that does not name them', () => {
    const found = readWord(`<w:p>${t('a')}${refer(2)}</w:p>`, {
      ...footnotes(note(2, 'note')),
      'word/_rels/document.xml.rels': '',
    });
    expect(shown(found)).toEqual(['paragraph: a', 'paragraph: note']);
  });

  it('of comments are not text', () => {
    const comments = { 'word/comments.xml': part('comments', `<w:comment w:id="1">${p('to ann: check')}</w:comment>`) };
    const inside = `<w:p><w:commentRangeStart w:id="1"/>${t('a')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
    expect(shown(readWord(inside, comments))).toEqual(['paragraph: a']);
  });
});

describe('headers and footers', () => {
  const around = { 'word/header1.xml': part('hdr', p('Head')), 'word/footer1.xml': part('ftr', p('Foot')) };

  it('are left out', () => {
    expect(shown(readWord(p('Text'), around))).toEqual(['paragraph: Text']);
  });

  it('are taken where there is nothing else', () => {
    expect(shown(readWord(p('—'), around))).toEqual(['paragraph: Head', 'paragraph: Foot']);
    expect(readWord('').blocks).toEqual([]);
  });
});

describe('what is not read', () => {
  const messages = (inside: string) => (readWord(inside + p('Text')).noticed ?? []).map(({ message }) => message);

  it('is said: other files in the text, embedded objects, charts', () => {
    expect(messages('')).toEqual([]);
    expect(messages('<w:altChunk r:id="r9"/><w:altChunk r:id="r8"/>')).toEqual([
      '“a.docx” holds 2 other files in its text, which could not be read.',
    ]);
    const object =
      '<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="r7"/></w:object></w:r></w:p>';
    const chart =
      '<w:p><w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="r6"/></w:drawing></w:r></w:p>';
    expect(messages(object + chart)).toEqual([
      '“a.docx” holds one embedded object and one chart or diagram, which could not be read.',
    ]);
  });
});
