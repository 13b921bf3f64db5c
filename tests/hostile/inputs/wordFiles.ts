import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Picks } from '../../bench/seededPicks.ts';
import { body, p, part, relations, t, wordFile, wordParts, zipped } from '../../desk/readers/docx/wordFile.ts';
import type { Input } from '../hostileRow.ts';
import { mutated } from './mutate.ts';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MEGABYTE = 1024 * 1024;

/** Zips that are too large, too many, too deep, or lie; as Word files, house files and `.briefing` files alike (`entry` names the main part). */
export function zipBombs(entry: string): Input[] {
  const bomb = packedZip([entry], 120 * MEGABYTE);
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  const central = view.getUint32(lying.length - 22 + 16, true);
  view.setUint32(central + 24, 100, true);
  view.setUint32(22, 100, true);
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`word/${at}.xml`, new Uint8Array(0)])),
  );
  const inner = packedZip(['a.xml'], 20 * MEGABYTE);
  const nested = zipSync({ [entry]: zipSync({ 'b.zip': zipSync({ 'c.zip': inner }) }) });
  const parts = packedZip([entry, ...Array.from({ length: 39 }, (_, at) => `word/p${at}.xml`)], 60 * MEGABYTE);
  return [
    { name: '120 MB in one part', bytes: bomb },
    { name: '120 MB that say 100 bytes', bytes: lying },
    { name: '60,000 entries', bytes: many },
    { name: 'zips in zips', bytes: nested },
    { name: '2.4 GB in 40 parts', bytes: parts },
    { name: 'a zip without its end', bytes: bomb.subarray(0, central) },
    { name: 'only an end', bytes: bomb.subarray(bomb.length - 22) },
    { name: 'overlapping entries', bytes: overlapping(entry) },
    { name: 'a comment of 64 kB', bytes: withComment(zipSync({ [entry]: strToU8('x') })) },
  ];
}

/** All that is made by hand, for whatever takes a Word file. */
export function hostileWord(base: string): Input[] {
  return [...zipBombs('word/document.xml'), ...strangeEntries(), ...xmlBombs(base), ...activeWord(base), ...deepWord()];
}

/** A zip of parts that are so many spaces each, packed once. */
function packedZip(names: string[], size: number): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(Buffer.alloc(size, ' '));
  const crc = crc32(Buffer.alloc(size, ' '));
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const words = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(words.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, words, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), shared, rest, words]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

/** Many names for the same bytes. */
function overlapping(entry: string): Uint8Array {
  const one = packedZip([entry], 8 * MEGABYTE);
  const central = new DataView(one.buffer).getUint32(one.length - 22 + 16, true);
  const record = one.subarray(central, one.length - 22);
  const count = 5000;
  const end = one.slice(one.length - 22);
  new DataView(end.buffer).setUint16(8, count, true);
  new DataView(end.buffer).setUint16(10, count, true);
  new DataView(end.buffer).setUint32(12, record.length * count, true);
  return Buffer.concat([one.subarray(0, central), ...Array.from({ length: count }, () => record), end]);
}

function withComment(zip: Uint8Array): Uint8Array {
  const end = zip.slice();
  new DataView(end.buffer).setUint16(end.length - 2, 65_535, true);
  return Buffer.concat([end, new Uint8Array(65_535).fill(0x50)]);
}

/** Names that lead elsewhere, or twice to the same. */
export function strangeEntries(): Input[] {
  const names = [
    '../evil.txt',
    '/evil.txt',
    '..\\evil.txt',
    'C:\\evil.txt',
    'word/../../../evil.txt',
    '\u0000evil.txt',
    'word/document.xml/',
    '//server/evil.txt',
    '....//evil.txt',
    'evil.txt\u202e',
  ];
  return [
    ...names.map((name) => ({
      name: `an entry “${name}”`,
      bytes: wordFile(p('Text of the file.'), { [name]: 'pwned' }),
    })),
    { name: 'an entry twice', bytes: twice() },
    {
      name: '__proto__ and constructor as entries',
      bytes: wordFile(p('Text.'), { __proto__: 'x', constructor: 'y', 'word/__proto__': 'z' } as never),
    },
  ];
}

function twice(): Uint8Array {
  const one = zipSync(
    { 'word/document.xml': strToU8(body(p('First'))), 'word/documenu.xml': strToU8(body(p('Second'))) },
    { level: 0 },
  );
  for (let at = 0; at < one.length - 17; at++) {
    if (Buffer.from(one.subarray(at, at + 17)).toString('latin1') === 'word/documenu.xml')
      one[at + 12] = 't'.charCodeAt(0);
  }
  return one;
}

/** Entities, external ones too, in every part that is read or is not. */
export function xmlBombs(base: string): Input[] {
  const laughs = `[<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};&a${at};">`).join('')}]`;
  const types: [string, string][] = [
    ['billion laughs', `<!DOCTYPE w ${laughs}>`],
    ['a quadratic entity', `<!DOCTYPE w [<!ENTITY a "${'x'.repeat(50_000)}">]>`],
    ['an external entity', `<!DOCTYPE w [<!ENTITY x SYSTEM "${base}/x">]>`],
    ['a local file', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['an external DTD', `<!DOCTYPE w SYSTEM "${base}/dtd">`],
    ['a parameter entity', `<!DOCTYPE w [<!ENTITY % x SYSTEM "${base}/x"> %x;]>`],
    ['an unclosed DTD', '<!DOCTYPE w ['],
  ];
  const parts = [
    'word/document.xml',
    'word/styles.xml',
    'word/_rels/document.xml.rels',
    '[Content_Types].xml',
    'docProps/core.xml',
    'word/footnotes.xml',
    'customXml/item1.xml',
  ];
  const bare = (xml: string) => xml.replace(/^<\?.*?\?>/, '');
  return types.flatMap(([name, type]) =>
    parts.map((place) => ({
      name: `${name} in ${place}`,
      bytes: wordFile(p('x'), {
        [place]:
          type +
          bare(
            place.endsWith('document.xml') ? body(p(name.includes('laughs') ? '&a30;' : '&x;')) : part('styles', ''),
          ),
      }),
    })),
  );
}

/** What Word would run, fetch or embed. */
export function activeWord(base: string): Input[] {
  const field = (code: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('shown text')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const codes = [
    `DDEAUTO c:\\\\cmd "/k calc"`,
    `DDE cmd calc`,
    `INCLUDETEXT "${base}/t"`,
    `INCLUDEPICTURE "${base}/p" \\d`,
    `LINK Excel.Sheet.8 "${base}/l"`,
    `HYPERLINK "javascript:alert(1)"`,
    `IMPORT "${base}/i"`,
    `MACROBUTTON x y`,
    'QUOTE 65 66',
  ];
  const outside = relations({
    [`${base}/t.dotm`]: `${TYPE}/attachedTemplate`,
    [`${base}/chunk`]: `${TYPE}/aFChunk`,
    [`${base}/ole`]: `${TYPE}/oleObject`,
    [`${base}/img`]: `${TYPE}/image`,
    [`${base}/frame`]: `${TYPE}/frame`,
    'file:///etc/passwd': `${TYPE}/hyperlink`,
  }).replaceAll('/>', ' TargetMode="External"/>');
  return [
    ...codes.map((code) => ({ name: `a field ${code.split(' ')[0]}`, bytes: wordFile(field(code)) })),
    ...codes.map((code) => ({
      name: `a simple field ${code.split(' ')[0]}`,
      bytes: wordFile(`<w:p><w:fldSimple w:instr='${code.replaceAll("'", '')}'>${t('shown text')}</w:fldSimple></w:p>`),
    })),
    {
      name: 'relations to elsewhere',
      bytes: wordFile(
        `<w:altChunk r:id="r1"/><w:p>${t('shown text')}<w:r><w:object><o:OLEObject Type="Link" r:id="r2"/></w:object></w:r></w:p>`,
        {
          'word/_rels/document.xml.rels': outside,
          'word/_rels/settings.xml.rels': outside,
          '_rels/.rels': outside + relations({ 'word/document.xml': `${TYPE}/officeDocument` }),
          'word/vbaProject.bin': new Uint8Array(900),
        },
      ),
    },
  ];
}

/** Sizes and depths that parsers choke on. */
export function deepWord(): Input[] {
  const into = (name: string, inside: string) => ({
    name,
    bytes: wordFile('', { 'word/document.xml': body('').replace('</w:body>', inside) }),
  });
  return [
    into('50,000 nested elements', '<w:sdt>'.repeat(50_000)),
    into('1,000 nested tables', '<w:tbl><w:tr><w:tc>'.repeat(1000)),
    into('1,000 nested boxes', '<w:p><w:r><w:txbxContent>'.repeat(1000)),
    into('100,000 attributes', `<w:p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    into('an attribute of 20 MB', `<w:p w:x="${'x'.repeat(20 * MEGABYTE)}"/>`),
    into('a comment of 20 MB', `<!--${' -'.repeat(10 * MEGABYTE)}-->`),
    into('20 MB of entities', '&amp;'.repeat(4 * MEGABYTE)),
    into('500,000 namespaces', Array.from({ length: 100_000 }, (_, at) => `<a:b xmlns:a="u${at}"/>`).join('')),
    {
      name: 'white space in a title',
      bytes: wordFile(
        `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${' \t'.repeat(MEGABYTE)}x</w:t></w:r></w:p>`,
      ),
    },
    { name: '2.5 million runs', bytes: wordFile(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(2_500_000)}</w:p>`) },
    {
      name: 'a table of a million columns',
      bytes: wordFile(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${p('x')}</w:tc></w:tr></w:tbl>`,
      ),
    },
    {
      name: 'lists numbered to a billion',
      bytes: wordFile(p('x', '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="-1"/></w:numPr>')),
    },
  ];
}

const SEEDS = (): Uint8Array[] => [
  wordFile(
    `${p('The lock is shut.')}${p('“We sail again,” said Ilka Brandt.', '<w:pStyle w:val="Quote"/>')}<w:tbl><w:tr><w:tc>${p('1')}</w:tc><w:tc>${p('2')}</w:tc></w:tr></w:tbl>`,
    {
      'word/styles.xml': part('styles', '<w:style w:styleId="Quote"><w:basedOn w:val="a"/></w:style>'),
      'word/footnotes.xml': part('footnotes', `<w:footnote w:id="1">${p('A note.')}</w:footnote>`),
    },
  ),
  zipSync(
    Object.fromEntries(
      Object.entries(wordParts({ 'word/document.xml': body(p('Stored, not packed.').repeat(30)) })).map(
        ([name, words]) => [name, typeof words === 'string' ? strToU8(words) : words],
      ),
    ),
    { level: 0 },
  ),
];

/** Random changes of whole files, and of the XML within them. */
export function mutatedWord(count: number, picks: Picks): Input[] {
  const seeds = SEEDS();
  const xml = `${p('The lock is shut.')}<w:p><w:hyperlink r:id="r1">${t('link')}</w:hyperlink><w:ins w:id="1">${t('in')}</w:ins><w:del w:id="2"><w:r><w:delText>out</w:delText></w:r></w:del></w:p><w:sdt><w:sdtContent>${p('in a control')}</w:sdtContent></w:sdt>`;
  return Array.from({ length: count }, (_, at) => {
    if (picks.chance(0.5)) return { name: `Word file ${at}`, bytes: mutated(picks.one(seeds), picks) };
    const inside = new TextDecoder().decode(
      mutated(strToU8(picks.chance(0.5) ? body(xml) : part('styles', xml)), picks),
    );
    return { name: `Word XML ${at}`, bytes: zipped(wordParts({ 'word/document.xml': inside })) };
  });
}
