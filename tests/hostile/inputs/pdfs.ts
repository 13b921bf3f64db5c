import { deflateSync } from 'node:zlib';
import type { Picks } from '../../bench/seededPicks.ts';
import { pdfOf } from '../../desk/readers/pdf/pdfOf.ts';
import type { Input } from '../hostileRow.ts';
import { mutated } from './mutate.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0) & 0xff);
const TEXT = 'BT /F1 12 Tf 50 700 Td (The lock is shut until April.) Tj ET';

/** A whole file out of objects, numbered from 1, the first its catalog; with a table of where they stand. */
function fileOf(objects: (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [bytesOf('%PDF-1.7\n')];
  let at = 9;
  const places = objects.map((object, index) => {
    const place = at;
    const whole = Buffer.concat([
      bytesOf(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? bytesOf(object) : object,
      bytesOf('\nendobj\n'),
    ]);
    parts.push(whole);
    at += whole.length;
    return place;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  return Buffer.concat([
    ...parts,
    bytesOf(`${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF`),
  ]);
}

const stream = (body: Uint8Array, entries = '') =>
  Buffer.concat([bytesOf(`<</Length ${body.length}${entries}>>stream\n`), body, bytesOf('\nendstream')]);

function withPage(
  content: string | Uint8Array,
  resources = '',
  more: (string | Uint8Array)[] = [],
  page = '',
): Uint8Array {
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>${page}>>`,
    typeof content === 'string' ? stream(bytesOf(content)) : content,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
    ...more,
  ]);
}

/** Structures that grow or never end. */
export function pdfBombs(base: string): Input[] {
  let flate: Uint8Array = new Uint8Array(60 * 1024 * 1024).fill(32);
  for (let depth = 0; depth < 4; depth++) flate = deflateSync(flate);
  const filters = `/Filter[${'/FlateDecode'.repeat(4)}]`;
  const list: [string, Uint8Array][] = [
    ['nested flate', withPage(stream(flate, filters))],
    [
      'a page of 200 MB',
      withPage(stream(deflateSync(Buffer.alloc(200 * 1024 * 1024, '0 0 m ')), '/Filter/FlateDecode')),
    ],
    ['a thousand filters', withPage(stream(bytesOf('x'), `/Filter[${'/ASCIIHexDecode'.repeat(1000)}]`))],
    [
      'pages that are their own parents',
      fileOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']),
    ],
    [
      'pages in a ring',
      fileOf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 9>>',
        '<</Type/Pages/Kids[2 0 R]/Count 9>>',
      ]),
    ],
    [
      'a billion pages',
      fileOf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
      ]),
    ],
    ['minus one pages', fileOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count -1>>'])],
    [
      'a form that draws itself',
      withPage('/X Do', '/XObject<</X 6 0 R>>', [
        stream(bytesOf('/X Do /X Do'), '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>'),
      ]),
    ],
    [
      'forms that double thirty times',
      withPage(
        '/X6 Do',
        '/XObject<</X6 6 0 R>>',
        Array.from({ length: 30 }, (_, at) =>
          stream(
            bytesOf(at === 29 ? TEXT : `/X Do /X Do`),
            `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${at + 7} 0 R>>>>`,
          ),
        ),
      ),
    ],
    [
      'a length that is itself',
      fileOf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>',
        '<</Length 4 0 R>>stream\nx\nendstream',
      ]),
    ],
    ['50,000 nested arrays', withPage(TEXT, '', [], `/Deep ${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
    ['50,000 nested dictionaries', withPage(TEXT, '', [], `/Deep ${'<</A '.repeat(50_000)}1${'>>'.repeat(50_000)}`)],
    ['nested arrays as content', withPage(`${'['.repeat(200_000)}`)],
    ['a million operators', withPage('q Q '.repeat(1_000_000))],
    ['a million texts', withPage(`BT /F1 12 Tf ${'(a) Tj '.repeat(1_000_000)}ET`)],
    ['states never closed', withPage(`${'q '.repeat(500_000)}${TEXT}`)],
    ['marked content never closed', withPage(`${'/P BMC '.repeat(200_000)}${TEXT}`)],
    [
      'a table of a thousand columns and rows',
      withPage(
        `BT /F1 4 Tf ${Array.from({ length: 40_000 }, (_, at) => `1 0 0 1 ${(at % 200) * 3} ${Math.floor(at / 200) * 4} Tm (a) Tj`).join(' ')} ET`,
      ),
    ],
    ['a page as large as a country', withPage(TEXT, '', [], '/MediaBox[0 0 1e30 1e30]/UserUnit 1e9')],
    [
      'numbers that are none',
      withPage('BT /F1 1e999 Tf -- 1.2.3 ..4 +-5 Td (x) Tj 99999999999999999999 0 0 1 0 0 Tm (y) Tj ET'),
    ],
    [
      'a map of four billion signs',
      withPage(TEXT, '/X<<>>', [], '').length > 0
        ? fileOf([
            '<</Type/Catalog/Pages 2 0 R>>',
            '<</Type/Pages/Kids[3 0 R]/Count 1>>',
            '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
            stream(bytesOf(TEXT)),
            '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[7 0 R]>>',
            stream(
              bytesOf(
                'begincmap 1 begincodespacerange <00000000><ffffffff> endcodespacerange 1 beginbfrange <00000000><ffffffff><0041> endbfrange 1 begincidrange <00000000><ffffffff> 0 endcidrange endcmap',
              ),
            ),
            `<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(B)/Supplement 0>>/W[0 4294967295 500]/DW 1000>>`,
          ])
        : new Uint8Array(),
    ],
    [
      'a hundred thousand objects in a table',
      fileOf([
        ...['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'],
        ...Array.from({ length: 100_000 }, () => 'null'),
      ]),
    ],
    [
      'tables in a ring',
      bytesOf('%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 9/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF'),
    ],
    [
      'an outline in a ring',
      fileOf([
        '<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R>>',
        '<</Type/Pages/Kids[]/Count 0>>',
        '<</First 4 0 R/Last 4 0 R/Count 1>>',
        '<</Title(x)/Parent 3 0 R/Next 4 0 R/First 4 0 R>>',
      ]),
    ],
    [
      'scripts, launches and calls home',
      withPage(
        TEXT,
        '',
        [],
        `/AA<</O<</S/JavaScript/JS(globalThis.__pwned=1)>>>>/Annots[<</Subtype/Link/Rect[0 0 600 800]/A<</S/URI/URI(${base}/uri)>>>><</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(/bin/sh)>>>><</Subtype/FileAttachment/FS<</F(../evil.txt)/EF<</F 4 0 R>>>>>>]`,
      ),
    ],
    ['a font from elsewhere', withPage(TEXT, `/XObject<</I<</F(${base}/i)/Length 0>>>>`)],
    ['white space before everything', Buffer.concat([Buffer.alloc(4_000_000, ' '), withPage(TEXT)])],
    ['a million comments', Buffer.concat([bytesOf('%PDF-1.7\n'), Buffer.alloc(4_000_000, '%x\n'), withPage(TEXT)])],
    ['a million headers of objects', Buffer.concat([bytesOf('%PDF-1.7\n'), Buffer.alloc(8_000_000, '1 0 obj\n')])],
    ['4 million brackets', Buffer.concat([bytesOf('%PDF-1.7\n1 0 obj '), Buffer.alloc(4_000_000, '(')])],
  ];
  return list.map(([name, bytes]) => ({ name: `PDF: ${name}`, bytes: new Uint8Array(bytes) }));
}

/** Random changes of valid files: our own kinds of pages, and `more`, such as what the program exports. */
export function mutatedPdfs(count: number, picks: Picks, more: Uint8Array[]): Input[] {
  const seeds = [
    pdfOf([{ content: `${TEXT} BT /F2 18 Tf 50 740 Td (Lock shut) Tj ET` }, { content: TEXT, entries: '/Rotate 90' }], {
      info: '/Title(Lock)/Author(Ada)',
    }),
    withPage(
      stream(deflateSync(bytesOf(`${TEXT} `.repeat(40))), '/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>'),
    ),
    withPage(stream(deflateSync(bytesOf(`${TEXT} `.repeat(40))), '/Filter/FlateDecode')),
    ...more,
  ];
  return Array.from({ length: count }, (_, at) => ({
    name: `changed PDF ${at}`,
    bytes: mutated(picks.one(seeds), picks),
  }));
}
