import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHouseFile } from '../../../../desk/docx/house/checkHouse.ts';
import { findingLine } from '../../../../desk/docx/house/houseFinding.ts';
import { writeHouseDocx } from '../../../../desk/docx/house/writeHouseDocx.ts';
import { zipPackage } from '../../../../desk/docx/zipPackage.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { COVER, p, textBox, torn, type WordTurns, wordHouse, wordParts } from './wordHouse.ts';
import { zipParts } from './zipParts.ts';

const cell = (inside: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${inside}</w:tc></w:tr></w:tbl>`;
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';

function lines(turns: WordTurns, severity = /^(?:error|warning)/): string[] {
  const bare = { cover: '', headers: {}, footers: {}, ...turns };
  return checkHouseFile(wordHouse(bare))
    .map((finding) => findingLine(finding).trim())
    .filter((line) => severity.test(line));
}

test('an unknown tag is named with its paragraph, its words and the tag that was meant', () => {
  const [line, ...more] = lines({ body: p('One') + torn(['Dear {{', 'til', 'te}}', ', hello']) + p('{{body}}') });
  expect(line).toMatch(
    /^error: paragraph 2 of the body: “Dear \{\{tilte\}\}, hello”: There is no placeholder “\{\{tilte\}\}”\. Did you mean \{\{title\}\}\?/,
  );
  expect(more).toEqual([]);
  expect(lines({ body: p('{{body}}'), headers: { default: p('a') + p('{{xyz}}') } })[0]).toMatch(
    /^error: header 1, paragraph 2: “\{\{xyz\}\}”: There is no placeholder “\{\{xyz\}\}”\. Those there are: \{\{title\}\},/,
  );
});

test('places are named: cells, text boxes once, notes, variants of headers and sections', () => {
  const [inCell] = lines({ body: cell(p('a {{no}}')) + p('{{body}}') });
  expect(inCell).toContain('error: paragraph 1 of the body, in a table: “a {{no}}”: There is no placeholder');
  const inBox = lines({ body: p('One') + textBox('{{nothing}}') + p('{{body}}') });
  expect(inBox).toHaveLength(1);
  expect(inBox[0]).toContain('error: text box in paragraph 2 of the body, paragraph 2: “{{nothing}}”: ');
  const [inFrame] = lines({ cover: COVER, headers: { default: p('x'), first: p('{{mrking}}') } });
  expect(inFrame).toContain('error: header 2 (first page of section 1), paragraph 1: “{{mrking}}”: ');
  expect(inFrame).toContain('Did you mean {{marking}}?');
  const footnotes = String(wordParts()['word/footnotes.xml']).replace('{{reference}}', '{{refrence}}');
  const [inNote] = lines({ body: p('{{body}}'), more: { 'word/footnotes.xml': footnotes } });
  expect(inNote).toMatch(/^error: footnote 1, paragraph 1: “Fußnote des Hauses zu \{\{refrence\}\}\.”: /);
});

test('{{body}} is there, once, alone, in the text of the page', () => {
  expect(lines({ body: p('Nothing') })).toEqual([
    'error: There is no {{body}}: the briefing has no place in this file. Write {{body}} into a paragraph of its own, where the text is to begin.',
  ]);
  expect(lines({ body: p('{{body}}') + p('x') + p('{{body}}') })[0]).toMatch(
    /^error: paragraph 3 of the body: “\{\{body\}\}”: \{\{body\}\} stands here a second time, after paragraph 1 of the body\./,
  );
  expect(lines({ body: p('See {{body}}') })[0]).toMatch(/does not stand alone in its paragraph/);
  const picture = p('{{body}}').replace('</w:p>', '<w:r><w:br w:type="page"/></w:r></w:p>');
  expect(lines({ body: picture })[0]).toMatch(/does not stand alone/);
  expect(lines({ body: cell(p('{{body}}')) })[0]).toMatch(/\{\{body\}\} cannot stand in a table cell\./);
  expect(lines({ body: p('{{body}}'), headers: { default: p('{{body}}') } })[0]).toMatch(
    /^error: header 1, paragraph 1: “\{\{body\}\}”: \{\{body\}\} cannot stand in a header\./,
  );
  expect(lines({ body: textBox('{{contents}}') + p('{{body}}') })[0]).toMatch(/cannot stand in a text box/);
  expect(lines({ body: cell(p('{{contents}}')) + p('{{body}}') })).toEqual([]);
});

test('braces that open nothing stop it, those that close nothing are told', () => {
  expect(lines({ body: p('{{body}}') + p('{{title') })[0]).toMatch(
    /^error: paragraph 2 of the body: “\{\{title”: “\{\{” is not closed/,
  );
  expect(lines({ body: p('{{body}}') + p('{title}}') })).toEqual([
    'warning: paragraph 2 of the body: “{title}}”: “}}” closes nothing; it is printed as it stands. Write “{{” before the name, or take it out.',
  ]);
});

test('a control’s tag in braces names a placeholder; any other tag is the house’s own', () => {
  const control = (tag: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`;
  expect(lines({ body: control('{{autor}}') + p('{{body}}') })[0]).toMatch(
    /^error: content control in the body: Its tag “\{\{autor\}\}” names no placeholder\. Did you mean \{\{author\}\}\?/,
  );
  expect(lines({ body: control('AZ-Nummer') + p('{{body}}') })).toEqual([]);
  expect(lines({ body: control('body') })).toEqual([]);
});

test('missing styles, missing marks and what else is done are told as remarks', () => {
  const remarks = lines({ body: p('{{body}}'), headers: { default: p('x') } }, /^remark/);
  expect(remarks).toContain(
    'remark: The file lacks the style “Quote”: Briefwright’s own is used. Make a style of this name to decide how it looks.',
  );
  expect(remarks.join('\n')).not.toContain('“Title”');
  expect(remarks).toContain(
    'remark: header 1: It has no {{marking}}: the mark is put above what stands there. Write {{marking}} where the mark is to stand.',
  );
  expect(remarks).toContain(
    'remark: There is no first-page header, even-page header, usual footer, first-page footer and even-page footer: with a marked briefing they are made, and hold the mark.',
  );
  expect(remarks.some((line) => line.includes('“heading 1” counts headings'))).toBe(true);
  const more = lines(
    { body: p('{{body}}'), settings: '<w:attachedTemplate r:id="rId1"/><w:updateFields/>' },
    /^remark/,
  );
  expect(more.filter((line) => line.includes('goes out without that'))).toHaveLength(2);
});

test('a style that nobody defines, and notes that shift the briefing’s, are warnings', () => {
  expect(lines({ body: p('x', '<w:pStyle w:val="Gone"/>') + p('{{body}}') })).toEqual([
    'warning: paragraph 1 of the body: “x”: Its style “Gone” is not in the file: Word prints it as usual text. Give the paragraph a style that is there.',
  ]);
  const before = p('Cover').replace('</w:p>', `${note}</w:p>`);
  expect(lines({ body: before + p('{{body}}') })[0]).toMatch(
    /^warning: A footnote of the house stands before \{\{body\}\}/,
  );
  expect(lines({ body: p('{{body}}') + before })).toEqual([]);
});

test('what is no Word file is an error, each in its own words', () => {
  const said = (bytes: Uint8Array) => checkHouseFile(bytes).map(({ severity, sentence }) => `${severity} ${sentence}`);
  const bytes = (...signs: number[]) => new Uint8Array([...signs, ...Array<number>(600).fill(0)]);
  expect(said(new Uint8Array())[0]).toContain('it is no Word file at all');
  expect(said(bytes(0xd0, 0xcf, 0x11, 0xe0))[0]).toContain(
    'locked with a password, or is a Word file from before 2007',
  );
  expect(said(bytes(0x50, 0x4b, 3, 4))[0]).toContain('it is no zip archive, or its end is missing');
  expect(said(zipParts({ 'a.txt': 'x' }))[0]).toContain('no list of what its parts are');
  expect(said(zipParts({ 'a/../../b.xml': 'x' }))[0]).toContain('does not belong in it');
  const macro = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml';
  expect(said(wordHouse({ mainType: macro }))[0]).toContain('carries macros');
  expect(said(wordHouse({ more: { 'word/vbaProject.bin': 'x' } }))[0]).toContain('carries macros');
  expect(said(wordHouse({ mainType: 'application/x' }))[0]).toContain('what it holds is “application/x”');
  expect(said(wordHouse({ more: { 'word/header_first.xml': '<w:hdr><w:p></w:hdr>' } }))[0]).toMatch(
    /^error The part “word\/header_first\.xml” of this file is broken: /,
  );
  const entity = '<!DOCTYPE a [<!ENTITY b "c">]><w:styles/>';
  expect(said(wordHouse({ more: { 'word/styles.xml': entity } }))[0]).toContain('document type declaration');
  const strict = String(wordParts()['word/document.xml']).replace(
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  );
  expect(said(wordHouse({ more: { 'word/document.xml': strict } }))[0]).toContain('Strict Open XML');
  const bomb = zipPackage(Object.entries({ ...wordParts(), 'word/media/a.bin': new Uint8Array(300 * 1024 * 1024) }));
  expect(said(bomb)[0]).toContain('it grows beyond what is read');
});

test('law: other bytes, and house files with a byte changed, are told of and never crash', () => {
  const whole = wordHouse();
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
      const changed = whole.slice();
      changed[at] = value;
      checkHouseFile(changed);
      checkHouseFile(whole.subarray(0, at));
    }),
    { numRuns: 150 },
  );
});

test('an export is refused with the first error of the house', async () => {
  const house = wordHouse({ cover: '', body: p('{{tilte}} {{body}}'), headers: {}, footers: {} });
  await expect(writeHouseDocx(sampleDocument(), house)).rejects.toMatchObject({
    code: 'house-unsound',
    message:
      'The house template cannot be filled in, paragraph 1 of the body: “{{tilte}} {{body}}”: There is no placeholder “{{tilte}}”.',
    hint: expect.stringMatching(
      /Did you mean \{\{title\}\}\?.* There is 1 more error\. “briefwright template validate” names every one\.$/,
    ),
  });
});
