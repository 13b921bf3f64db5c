import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocxManifest } from '../../../../desk/docx/docxManifest.ts';
import { checkHouseFile } from '../../../../desk/docx/house/checkHouse.ts';
import { withFootnotes } from '../../../../desk/docx/house/withFootnotes.ts';
import { writeDocx } from '../../../../desk/docx/writeDocx.ts';
import { composeDocument } from '../../../../engine/compose/composeDocument.ts';
import type { Block } from '../../../../engine/nouns/document.ts';
import { exampleOf } from '../../../../templates/builtIn.ts';
import { PICTURE_MEDIA } from '../../../fixtures/pictures.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { arbitraryDocument } from '../../../laws/arbitraryDocument.ts';
import { documentText } from '../../../laws/documentText.ts';
import { type OpenedDocx, openDocx } from '../openDocx.ts';
import { allOf, type XmlNode } from '../xmlTree.ts';
import { houseBytes } from './houseBytes.ts';
import { newlyBroken } from './houseRules.ts';
import { bodyOf, notesOf, paragraphsOf } from './houseText.ts';
import { p, type WordTurns, wordHouse, wordParts } from './wordHouse.ts';
import { zipParts } from './zipParts.ts';

const bare = (turns: WordTurns) => wordHouse({ cover: '', headers: {}, footers: {}, ...turns });
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const valuesOf = (tree: XmlNode, name: string) => allOf(tree, name).map((node) => node.attributes['w:val']);

const TABLE =
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>';

test('law: a house without any placeholder but {{body}}, in any paragraph, holds all of any Document', async () => {
  const around = fc.array(fc.constantFrom(p('Of the house'), '<w:p/>', TABLE), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(arbitraryDocument(), around, around, fc.boolean(), async (document, before, after, ends) => {
      const section = ends
        ? '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="900" w:bottom="1000" w:left="800" w:header="400" w:footer="400" w:gutter="0"/><w:cols w:num="2" w:space="400"/></w:sectPr>'
        : '';
      const house = bare({ body: [...before, p('{{body}}', section), ...after, p('End')].join('') });
      const bytes = await houseBytes(document, house, { media: PICTURE_MEDIA });
      expect(newlyBroken(bytes, house)).toEqual([]);
      const docx = openDocx(bytes);
      const notes = notesOf(docx);
      // A house's notes stand at the foot of the page.
      const meant = documentText(withFootnotes(document));
      const numbered = (text: string) => text.replace(/\t\d+$/, '');
      const found = paragraphsOf(bodyOf(docx)).filter(
        (text) => text !== '' && text !== 'Of the house' && text !== 'End',
      );
      expect(found.map(numbered)).toEqual(meant.paragraphs.map(numbered));
      for (const [number, words] of Object.entries(meant.notes)) {
        expect(notes.get(Number(number))).toBe(words.trim());
      }
      expect(allOf(docx.tree('word/document.xml'), 'w:sectPr')).toHaveLength(ends ? 2 : 1);
    }),
    { numRuns: 60 },
  );
});

test('law: a placeholder is found however Word tears it apart, and only its words change', async () => {
  const document = sampleDocument({ blocks: [], notes: [] });
  const words: Record<string, string> = {
    title: document.title,
    author: document.author,
    reference: 'REF 2026/014',
    marking: document.marking.text,
    'short-title': 'Harbour dredging',
  };
  const piece = fc.oneof(
    fc.constantFrom(...Object.keys(words)).map((name) => ({ written: `{{${name}}}`, read: words[name] ?? '' })),
    fc.constantFrom('a ', '{', ' & <b> ', '}', '{x} ', 'é').map((text) => ({ written: text, read: text })),
  );
  // A brace beside a placeholder would belong to it.
  const apart = (pieces: { written: string; read: string }[]) =>
    pieces.flatMap((one) => [one, { written: '.', read: '.' }]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 6 }).map(apart),
      fc.array(fc.nat(80), { maxLength: 12 }),
      async (pieces, cuts) => {
        const text = pieces.map((one) => one.written).join('');
        const borders = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort(
          (a, b) => a - b,
        );
        const runs = borders.slice(1).map((end, at) => {
          const looks = at % 2 ? '<w:rPr><w:i/></w:rPr>' : '';
          const run = `<w:r>${looks}<w:t xml:space="preserve">${escaped(text.slice(borders[at], end))}</w:t></w:r>`;
          return at % 3 ? run : `<w:proofErr w:type="spellStart"/><w:ins w:id="9${at}" w:author="x">${run}</w:ins>`;
        });
        const house = bare({ body: `<w:p>${runs.join('')}</w:p>${p('{{body}}')}` });
        const [line] = paragraphsOf(bodyOf(openDocx(await houseBytes(document, house))));
        expect(line).toBe(pieces.map((one) => one.read).join(''));
      },
    ),
    { numRuns: 80 },
  );
});

test('every header and footer of every section carries the mark, in 12 points; without a marking {{marking}} is empty', async () => {
  const house = wordHouse({
    headers: { default: p('Letterhead of INTERNAL Audit') },
    footers: { first: p('x {{marking}} y') },
  });
  const marked = openDocx(await houseBytes(sampleDocument(), house));
  const [first] = allOf(marked.tree('word/document.xml'), 'w:sectPr');
  for (const kind of ['header', 'footer']) {
    const types = allOf(first as XmlNode, `w:${kind}Reference`).map((node) => node.attributes['w:type']);
    expect(types.sort()).toEqual(['default', 'even', 'first']);
  }
  const frames = marked.names.filter((name) => /^word\/(?:header|footer)[^/]*\.xml$/.test(name));
  expect(frames).toHaveLength(6);
  for (const name of frames) {
    expect(paragraphsOf(marked.tree(name)).join('\n').split('TLP:AMBER · INTERNAL')).toHaveLength(2);
  }
  const style = allOf(marked.tree('word/styles.xml'), 'w:style').find((node) =>
    valuesOf(node, 'w:name').includes('Handling mark'),
  );
  expect(Number(valuesOf(style as XmlNode, 'w:sz')[0])).toBeGreaterThanOrEqual(24);

  const unmarked = openDocx(await houseBytes(sampleDocument({ marking: { text: '', colour: null } }), house));
  expect(unmarked.names.filter((name) => /^word\/(?:header|footer)[^/]*\.xml$/.test(name))).toHaveLength(2);
  expect(paragraphsOf(unmarked.tree('word/footer_first.xml'))).toEqual(['x  y']);
});

test('styles are the house’s by name, in any language of ids; ids that mean something else are left alone', async () => {
  const docx = openDocx(await houseBytes(sampleDocument(), wordHouse()));
  const styles = allOf(docx.tree('word/styles.xml'), 'w:style');
  const nameOf = (id: string | undefined) =>
    valuesOf(styles.find((node) => node.attributes['w:styleId'] === id) as XmlNode, 'w:name')[0];
  const used = new Set(valuesOf(bodyOf(docx), 'w:pStyle'));
  for (const id of ['berschrift1', 'Aufzhlungszeichen', 'Listennummer', 'Verzeichnis1']) expect(used).toContain(id);
  for (const id of ['Heading1', 'ListBullet', 'TOC1', 'FootnoteText']) expect(used).not.toContain(id);
  const names = [...used].map(nameOf);
  expect(names).toContain('Quote');
  expect(names).toContain('Lead (Briefwright)');
  expect(nameOf('Quote')).toBe('Hausblock Quote');
  const quote = styles.find((node) => valuesOf(node, 'w:name')[0] === 'Quote') as XmlNode;
  expect(valuesOf(quote, 'w:basedOn')).toEqual(['Standard']);
  expect(allOf(quote, 'w:rFonts')).toEqual([]);
  // The house indents first lines and sets both sides even; quotations have a shape of their own.
  expect(allOf(quote, 'w:ind')[0]?.attributes['w:firstLine']).toBe('0');
  expect(valuesOf(quote, 'w:jc')).toEqual(['left']);
});

test('lists take the house’s signs where it has them; every numbered list counts from one', async () => {
  const text = (words: string) => [{ kind: 'text' as const, text: words }];
  const list = (ordered: boolean, levels: number[]) => ({
    kind: 'list' as const,
    ordered,
    items: levels.map((level) => ({ level, inlines: text(`${level}`) })),
    origin: {},
  });
  const document = sampleDocument({ blocks: [list(false, [0, 1]), list(true, [0, 1]), list(true, [0])], notes: [] });
  const docx = openDocx(await houseBytes(document, bare({ body: p('{{body}}') })));
  const numbering = docx.tree('word/numbering.xml');
  const paragraphs = allOf(bodyOf(docx), 'w:p').filter((node) => allOf(node, 'w:t').length > 0);
  const ids = paragraphs.map((node) => valuesOf(node, 'w:numId')[0]);
  // The first bullet by its style alone; the second by ours, since the house's list has one level.
  expect(ids[0]).toBeUndefined();
  const abstractOf = (id: string | undefined) => {
    const num = allOf(numbering, 'w:num').find((node) => node.attributes['w:numId'] === id) as XmlNode;
    return { id: valuesOf(num, 'w:abstractNumId')[0], starts: valuesOf(num, 'w:startOverride') };
  };
  expect(Number(abstractOf(ids[1]).id)).toBeGreaterThan(5);
  expect(ids[2]).toBe(ids[3]);
  expect(ids[4]).not.toBe(ids[2]);
  for (const id of [ids[2], ids[4]]) expect(abstractOf(id)).toEqual({ id: '5', starts: ['1', '1', '1'] });
});

test('headings with numbers of their own switch the house’s off; without, the house counts', async () => {
  const lists = async (number: string) => {
    const heading = {
      kind: 'heading' as const,
      level: 1 as const,
      number,
      inlines: [{ kind: 'text' as const, text: 'H' }],
      origin: {},
    };
    const docx = openDocx(
      await houseBytes(sampleDocument({ blocks: [heading], notes: [] }), bare({ body: p('{{body}}') })),
    );
    return valuesOf(bodyOf(docx), 'w:numId');
  };
  expect(await lists('1')).toEqual(['0']);
  expect(await lists('')).toEqual([]);
});

test('a bound control is freed, a new page and bookmarks stay, attached templates go', async () => {
  const control = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{00000000-0000-0000-0000-000000000000}"/><w:text/></w:sdtPr><w:sdtContent>${p('{{title}}')}</w:sdtContent></w:sdt>`;
  const body = p('{{body}}', '<w:pageBreakBefore/>').replace(
    '<w:r>',
    '<w:bookmarkStart w:id="3" w:name="Text"/><w:bookmarkEnd w:id="3"/><w:r>',
  );
  const house = bare({
    body: control + body,
    settings: '<w:attachedTemplate r:id="rId1"/><w:zoom w:percent="100"/>',
    settingsRelations:
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/house.dotx" TargetMode="External"/>',
  });
  const blocks = sampleDocument().blocks.filter(({ kind }) => kind !== 'page-break');
  const docx = openDocx(await houseBytes(sampleDocument({ blocks }), house));
  const xml = docx.text('word/document.xml');
  expect(xml).not.toContain('dataBinding');
  expect(xml).toContain('<w:bookmarkStart w:id="3" w:name="Text"/>');
  expect(allOf(bodyOf(docx), 'w:pageBreakBefore')).toHaveLength(1);
  expect(docx.text('word/settings.xml')).not.toContain('attachedTemplate');
  expect(docx.text('word/_rels/settings.xml.rels')).not.toContain('house.dotx');
});

test('an export of ours can be a house itself: its manifest, bookmarks and links make room', async () => {
  const document = sampleDocument();
  const own = await writeDocx(
    sampleDocument({
      blocks: [
        ...document.blocks,
        { kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: '{{body}}' }], origin: {} },
      ],
      manifest: { ...document.manifest, briefingId: 'br_house' },
    }),
  );
  const bytes = await houseBytes(document, own);
  expect(newlyBroken(bytes, own)).toEqual([]);
  expect(openDocx(bytes).text('customXml/item1.xml')).not.toContain('br_house');
  expect(notesOf(openDocx(bytes)).size).toBe(2 * document.notes.length);
});

test('custom XML of the house stays, and the manifest stands beside it under a number of its own', async () => {
  const parts = wordParts();
  const relation =
    '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>';
  const house = zipParts({
    ...parts,
    'customXml/item1.xml': '<az xmlns="urn:house">7</az>',
    'word/_rels/document.xml.rels': String(parts['word/_rels/document.xml.rels']).replace('</Relationships>', relation),
  });
  const bytes = await houseBytes(sampleDocument(), house);
  const docx = openDocx(bytes);
  expect(docx.text('customXml/item1.xml')).toContain('urn:house');
  expect(docx.text('customXml/_rels/item2.xml.rels')).toContain('Target="itemProps2.xml"');
  expect(newlyBroken(bytes, house)).toEqual([]);
  expect(readDocxManifest(bytes)).toEqual({ ...sampleDocument().manifest, house: true });
});

test('tables are as wide as the column they stand in', async () => {
  const docx = openDocx(await houseBytes(sampleDocument(), bare({ body: p('{{body}}') })));
  for (const table of allOf(bodyOf(docx), 'w:tbl')) {
    const widths = allOf(table, 'w:gridCol').map((node) => Number(node.attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1134 - 2268);
  }
});

test('words of the Document that look like placeholders stay words', async () => {
  const words = '{{title}} and {{nothing}} and {{body}}';
  const document = sampleDocument({
    title: '{{author}}',
    blocks: [{ kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: words }], origin: {} }],
    notes: [],
  });
  const docx = openDocx(await houseBytes(document, bare({ body: p('{{title}}') + p('{{body}}') })));
  expect(paragraphsOf(bodyOf(docx))).toEqual(['{{author}}', words]);
  expect(checkHouseFile(bare({ body: p('{{ BODY }}') })).filter(({ severity }) => severity === 'error')).toEqual([]);
});

const { dossier: figures, media } = await exampleOf('figures-brief');
const charted = composeDocument({ ...figures, at: '2026-01-12T08:00:00Z' }, media).document;
const chartPaths = ({ names }: OpenedDocx) => names.filter((name) => /^word\/charts\/[^/]+\.xml$/.test(name));

test('charts are Word’s own, in the house’s accent and in the font of its text', async () => {
  const relation =
    '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>';
  const theme = openDocx(await writeDocx(sampleDocument())).text('word/theme/theme1.xml');
  const parts = wordParts({ body: p('{{body}}'), cover: '' });
  const house = zipParts({
    ...parts,
    'word/theme/theme1.xml': theme.replace(/(<a:accent1>\s*<a:srgbClr val=")[^"]*/, '$17A1F3D'),
    'word/_rels/document.xml.rels': String(parts['word/_rels/document.xml.rels']).replace('</Relationships>', relation),
  });
  const bytes = await houseBytes(charted, house, { media });
  expect(newlyBroken(bytes, house)).toEqual([]);
  const docx = openDocx(bytes);
  const drawn = charted.blocks.filter((block) => block.kind === 'chart' && block.form !== 'timeline');
  expect(chartPaths(docx)).toHaveLength(drawn.length);
  for (const path of chartPaths(docx)) {
    const chart = docx.tree(path);
    const [first] = allOf(chart, 'c:ser');
    expect(first && allOf(first, 'a:srgbClr')[0]?.attributes.val).toBe('7A1F3D');
    expect(new Set(allOf(chart, 'a:latin').map((font) => font.attributes.typeface))).toEqual(new Set(['+mn-lt']));
  }
});

test('charts stand beside those that the house has, each with its own workbook', async () => {
  const placeholder: Block = {
    kind: 'paragraph',
    role: 'body',
    inlines: [{ kind: 'text', text: '{{body}}' }],
    origin: {},
  };
  const house = await writeDocx({ ...charted, blocks: [...charted.blocks, placeholder] }, { media });
  const bytes = await houseBytes(charted, house, { media });
  expect(newlyBroken(bytes, house)).toEqual([]);
  const docx = openDocx(bytes);
  expect(chartPaths(docx)).toHaveLength(2 * chartPaths(openDocx(house)).length);
  const relations = allOf(docx.tree('word/_rels/document.xml.rels'), 'Relationship');
  const named = allOf(bodyOf(docx), 'c:chart').map(({ attributes }) => attributes['r:id']);
  const targets = named.map((id) => relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target);
  expect(new Set(targets).size).toBe(chartPaths(docx).length);
  const books = targets.map((target) => {
    const [relation] = allOf(docx.tree(`word/charts/_rels/${target?.slice('charts/'.length)}.rels`), 'Relationship');
    return `word/${relation?.attributes.Target?.slice('../'.length)}`;
  });
  expect(new Set(books).size).toBe(books.length);
  for (const book of books) expect(docx.names).toContain(book);
});
