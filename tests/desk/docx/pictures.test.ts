import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import type { Block, PictureBlock } from '../../../engine/nouns/document.ts';
import { PICTURE_MEDIA, PICTURES } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { ooxmlValidator } from '../../tools.ts';
import { houseBytes } from './house/houseBytes.ts';
import { newlyBroken } from './house/houseRules.ts';
import { p, wordHouse } from './house/wordHouse.ts';
import { openDocx } from './openDocx.ts';
import { brokenRules } from './packageRules.ts';
import { sdkErrors } from './sdkErrors.ts';
import { allOf, childrenOf, type XmlNode } from './xmlTree.ts';

const validator = ooxmlValidator();
const picture = (which: number, said: Partial<PictureBlock> = {}): PictureBlock => {
  const read = PICTURES[which];
  if (!read) throw new Error(`no picture ${which}`);
  return {
    kind: 'picture',
    medium: read.medium,
    fileName: '',
    label: 'Figure',
    number: which + 1,
    caption: [{ kind: 'text', text: 'The quay' }],
    alt: `Shows "${which}" & more`,
    credit: [{ kind: 'text', text: 'Ada Reed' }],
    origin: {},
    ...said,
  };
};
const decoration = picture(3, { alt: null, number: null, caption: [], credit: [] });
const blocks: Block[] = [
  ...PICTURES.map((_, at) => picture(at)),
  decoration,
  picture(1, { number: PICTURES.length + 1 }),
  { kind: 'page-break', origin: {} },
  picture(2, { number: null, caption: [] }),
];
const document = sampleDocument({ blocks, notes: [] });
const written = () => writeDocx(document, { media: PICTURE_MEDIA });
const has = (node: XmlNode | undefined, name: string) => node !== undefined && allOf(node, name).length > 0;

describe('pictures in a Word file', () => {
  test('are parts of the package, each once, with caption, field and credit kept together', async () => {
    const docx = openDocx(await written());
    expect(brokenRules(docx)).toEqual([]);
    expect(docx.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(PICTURE_MEDIA.size);
    const [caption, drawing, credit] = childrenOf(allOf(docx.tree('word/document.xml'), 'w:body')[0] as XmlNode);
    expect(allOf(caption as XmlNode, 'w:instrText')[0]?.children.join('')).toContain('SEQ Figure');
    const keeps = (one: XmlNode | undefined) =>
      one && allOf(one, 'w:keepNext').some(({ attributes }) => attributes['w:val'] !== '0');
    expect([caption, drawing, credit].map(keeps)).toEqual([true, true, false]);
    expect(allOf(drawing as XmlNode, 'wp:docPr')[0]?.attributes.descr).toBe('Shows "0" & more');
  });

  test('give the same bytes every time', async () => {
    expect(Buffer.compare(await written(), await written())).toBe(0);
  });

  test('are decoration where they say nothing, and begin a page where one is wished', async () => {
    const docx = openDocx(await written());
    const drawings = allOf(docx.tree('word/document.xml'), 'w:drawing');
    const silent = drawings.filter((one) => has(one, 'adec:decorative'));
    expect(silent).toHaveLength(1);
    expect(allOf(silent[0] as XmlNode, 'wp:docPr')[0]?.attributes.descr).toBeUndefined();
    const paragraphs = allOf(docx.tree('word/document.xml'), 'w:p').filter((one) => has(one, 'w:drawing'));
    expect(paragraphs.map((one) => has(one, 'w:pageBreakBefore')).at(-1)).toBe(true);
  });

  test('are turned by Word, and carry no EXIF that would turn them again', async () => {
    const docx = openDocx(await written());
    const turns = allOf(docx.tree('word/document.xml'), 'a:xfrm').slice(11, 19);
    expect(turns.map(({ attributes }) => [attributes.rot, attributes.flipH])).toEqual([
      [undefined, undefined],
      [undefined, '1'],
      ['10800000', undefined],
      ['10800000', '1'],
      ['16200000', '1'],
      ['5400000', undefined],
      ['5400000', '1'],
      ['16200000', undefined],
    ]);
    for (const name of docx.names.filter((one) => one.endsWith('.jpg'))) expect(docx.text(name)).not.toContain('Exif');
  });

  test.skipIf(!validator)('have no error in the Open XML SDK', async () => {
    expect(await sdkErrors(validator as string, await written())).toEqual([]);
  });

  test('stand in a house of a ministry’s own beside its pictures, numbered on from them', async () => {
    const house = wordHouse({ body: p('Before') + p('{{body}}') });
    const bytes = await houseBytes(document, house, { media: PICTURE_MEDIA });
    expect(newlyBroken(bytes, house)).toEqual([]);
    const docx = openDocx(bytes);
    const ids = allOf(docx.tree('word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    const added = docx.names.filter((name) => name.startsWith('word/media/briefing'));
    expect(added).toHaveLength(PICTURE_MEDIA.size);
    const types = allOf(docx.tree('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes);
    for (const name of added) {
      const type = name.endsWith('png') ? 'image/png' : 'image/jpeg';
      expect(types).toContainEqual({ PartName: `/${name}`, ContentType: type });
    }
    if (validator) expect(await sdkErrors(validator, bytes)).toEqual([]);
  });
});
