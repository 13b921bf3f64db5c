import { describe, expect, it } from 'vitest';
import { docxArticle } from '../../../../desk/readers/docx/docxArticle.ts';
import { body, p, part, readWord, shown, style, styled, t, wordFile, wordsOf } from './wordFile.ts';

const styles = (inside: string) => ({ 'word/styles.xml': part('styles', inside) });
const based = (on: string) => `<w:basedOn w:val="${on}"/>`;
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

describe('headings', () => {
  it('are told by the name of their style, whatever its id, and by the style it is based on', () => {
    const found = readWord(
      styled('berschrift1', 'One') + styled('Mine', 'Two') + styled('Loop', 'no heading') + styled('Title', 'Top'),
      styles(
        style('berschrift1', 'heading 1') +
          style('b2', 'Heading 2,h2') +
          style('Mine', 'Chapter', based('b2')) +
          style('Loop', 'Loop', based('Loop2')) +
          style('Loop2', 'Loop2', based('Loop')) +
          style('Title', 'Title'),
      ),
    );
    expect(shown(found)).toEqual(['heading1: One', 'heading2: Two', 'paragraph: no heading', 'heading1: Top']);
  });

  it('are told by outline levels, of the paragraph or its style; level 9 is body text', () => {
    const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;
    const found = readWord(
      p('own', outline(2)) + styled('S', 'style') + p('text', outline(9)) + p('deep', outline(8)) + styled('T', 'row'),
      styles(
        style('S', 'Odd', `<w:pPr>${outline(0)}</w:pPr>`) +
          style('T', 'Table', `<w:tblStylePr w:type="firstRow"><w:pPr>${outline(0)}</w:pPr></w:tblStylePr>`),
      ),
    );
    expect(shown(found)).toEqual([
      'heading3: own',
      'heading1: style',
      'paragraph: text',
      'heading6: deep',
      'paragraph: row',
    ]);
  });

  it('are told by the id where the file has no styles', () => {
    expect(shown(readWord(styled('Heading3', 'a') + styled('Titre1', 'b') + styled('Headings', 'c')))).toEqual([
      'heading3: a',
      'heading1: b',
      'paragraph: c',
    ]);
  });
});

describe('lists', () => {
  const list = (id: number, level?: number) =>
    `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${id}"/></w:numPr>`;

  it('are told by numbering, of the paragraph or its style; list 0 is none', () => {
    const found = readWord(
      p('one', list(1)) +
        p('deep', list(1, 8)) +
        styled('L', 'by style') +
        p('taken away', `<w:pStyle w:val="L"/>${list(0)}`) +
        styled('None', 'none') +
        styled('B2', 'bullet') +
        p('heading', `<w:pStyle w:val="H"/>${list(1)}`),
      styles(
        style('L', 'Mine', `<w:pPr>${list(3, 1)}</w:pPr>`) +
          style('None', 'Other', `${based('L')}<w:pPr>${list(0)}</w:pPr>`) +
          style('B2', 'List Bullet 2') +
          style('H', 'heading 2'),
      ),
    );
    expect(shown(found)).toEqual([
      'list-item1: one',
      'list-item6: deep',
      'list-item2: by style',
      'paragraph: taken away',
      'paragraph: none',
      'list-item2: bullet',
      'heading2: heading',
    ]);
  });

  it('do not count what a tracked change says they were', () => {
    expect(
      shown(readWord(p('text', `<w:pPrChange><w:pPr>${list(1)}<w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>`))),
    ).toEqual(['paragraph: text']);
  });
});

describe('captions and quotations', () => {
  it('are told by their styles', () => {
    const found = readWord(
      styled('C', 'Figure 1') +
        styled('F', 'Table 1') +
        styled('Q', 'said') +
        styled('I', 'loudly') +
        styled('B', 'block'),
      styles(
        style('C', 'caption') +
          style('F', 'Illustration', based('C')) +
          style('Q', 'Quote') +
          style('I', 'Intense Quote') +
          style('B', 'Block Text'),
      ),
    );
    expect(shown(found).map((one) => one.split(':')[0])).toEqual([
      'caption',
      'caption',
      'quotation',
      'quotation',
      'quotation',
    ]);
  });
});

describe('tables', () => {
  it('give a block for each row, cells parted by bars, nested tables within their cell', () => {
    const nested = `<w:tbl>${row(p('in'), p('side'))}</w:tbl>`;
    const table = `<w:tbl>${row(p('Year'), p('Ships'))}${row(p('2025'), p('14') + p('and one') + nested)}${row(p(''), p(''))}${row(p(''), p('only'), p(''))}</w:tbl>`;
    expect(shown(readWord(p('before') + table + p('after')))).toEqual([
      'paragraph: before',
      'table-row: Year | Ships',
      'table-row: 2025 | 14 and one in | side',
      'table-row: only',
      'paragraph: after',
    ]);
  });

  it('keep an empty cell between others, so that columns can be told', () => {
    expect(shown(readWord(`<w:tbl>${row(p('a'), p(''), p('c'))}</w:tbl>`))).toEqual(['table-row: a | | c']);
  });

  it('that only frame a text leave its paragraphs what they are', () => {
    const table = `<w:tbl>${row(styled('Heading1', 'Top') + p('one') + p('two'))}</w:tbl>`;
    expect(shown(readWord(table))).toEqual(['heading1: Top', 'paragraph: one', 'paragraph: two']);
  });

  it('are without rows and cells that a tracked change deleted', () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('gone'))}</w:tr>`;
    const cells = `<w:tr>${cell(p('stays'))}${cell(`<w:tcPr><w:cellDel/></w:tcPr>${p('gone')}`)}</w:tr>`;
    const was = `<w:tr><w:trPr><w:trPrChange><w:trPr><w:del w:id="1"/></w:trPr></w:trPrChange></w:trPr><w:tc><w:tcPr><w:tcPrChange><w:tcPr><w:cellDel/></w:tcPr></w:tcPrChange></w:tcPr>${p('was')}</w:tc></w:tr>`;
    expect(shown(readWord(`<w:tbl>${gone}${cells}${was}</w:tbl>`))).toEqual(['table-row: stays', 'table-row: was']);
  });
});

describe('text boxes', () => {
  const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
  const alternatives = (choice: string, fallback: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;

  it('follow the paragraph they are anchored in', () => {
    const inside = `<w:p>${t('before ')}<w:r>${box(p('boxed') + p('twice'))}</w:r>${t('and after')}</w:p>`;
    expect(shown(readWord(inside + p('next')))).toEqual([
      'paragraph: before and after',
      'paragraph: boxed',
      'paragraph: twice',
      'paragraph: next',
    ]);
  });

  it('are taken once where a file gives them twice, and from the second where the first has no text', () => {
    expect(shown(readWord(`<w:p>${alternatives(box(p('new')), box(p('old')))}</w:p>`))).toEqual(['paragraph: new']);
    expect(shown(readWord(`<w:p>${alternatives('<w:drawing/>', box(p('old')))}</w:p>`))).toEqual(['paragraph: old']);
    const within = box(`<w:p>${alternatives(t('a'), t('b'))}</w:p>`);
    expect(shown(readWord(`<w:p>${alternatives(within, t('c'))}${alternatives(t('d'), t('e'))}</w:p>`))).toEqual([
      'paragraph: d',
      'paragraph: a',
    ]);
  });

  it('and drawn letters are found where there is nothing else', () => {
    expect(
      shown(readWord(`<w:p><w:r><w:pict><v:shape><v:textpath string="Lock shut"/></v:shape></w:pict></w:r></w:p>`)),
    ).toEqual(['paragraph: Lock shut']);
  });
});

describe('paragraphs', () => {
  it('join the next one where their end was deleted, or where they are a large first letter', () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(shown(readWord(p('one ', deleted) + p('two ', deleted) + p('three') + p('four')))).toEqual([
      'paragraph: one two three',
      'paragraph: four',
    ]);
    expect(shown(readWord(p('T', '<w:framePr w:dropCap="drop"/>') + p('he gates')))).toEqual(['paragraph: The gates']);
    expect(wordsOf(p('last', deleted))).toBe('last');
  });

  it('in content controls, links, tags and customised markup are found', () => {
    const inside = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('one')}</w:sdtContent></w:sdt><w:customXml>${p('two')}</w:customXml>
      <w:p><w:hyperlink r:id="r1">${t('a')}</w:hyperlink><w:smartTag>${t('b')}</w:smartTag><w:bdo w:val="rtl">${t('c')}</w:bdo><w:dir w:val="rtl">${t('d')}</w:dir></w:p>`;
    expect(shown(readWord(inside))).toEqual(['paragraph: one', 'paragraph: two', 'paragraph: abcd']);
  });

  it('are found in any prefix', () => {
    const inside = body(p('Plain words.'))
      .replaceAll('<w:', '<x1:')
      .replaceAll('</w:', '</x1:')
      .replaceAll(' w:', ' x1:')
      .replace('xmlns:w=', 'xmlns:x1=');
    const found = docxArticle(wordFile('', { 'word/document.xml': inside }), 'a.docx');
    expect(shown(found)).toEqual(['paragraph: Plain words.']);
  });
});
