import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { has, run } from '../../../tools.ts';
import { p, wordHouse } from './wordHouse.ts';

export interface MadeHouse {
  name: string;
  bytes: Uint8Array;
  /** What its covers, headers and footers say beside placeholders. */
  says: string[];
  asks: Set<string>;
}

/** House files as different programs write them; those whose program is missing here are left out. */
export async function madeHouses(): Promise<MadeHouse[]> {
  return [
    await byDocx(),
    {
      name: 'by hand as Word writes it, a .dotx',
      bytes: wordHouse({ isTemplate: true }),
      says: [
        'Ministerium für Häfen und Küsten',
        'Az.',
        'Betreff',
        'Inhalt',
        'Schlussformel des Hauses',
        'Hafenstraße 1',
      ],
      asks: new Set(['title', 'subtitle', 'contents', 'body']),
    },
    {
      name: 'of one paragraph, without styles, lists, notes and settings',
      bytes: wordHouse({
        cover: '',
        body: p('{{body}}'),
        headers: {},
        footers: {},
        without: ['styles', 'numbering', 'footnotes', 'settings'],
      }),
      says: [],
      asks: new Set(['body']),
    },
    ...(has('soffice') ? [byLibreOffice()] : []),
    ...(has('pandoc') ? [byPandoc()] : []),
  ];
}

async function byDocx(): Promise<MadeHouse> {
  const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  const file = new Document({
    sections: [
      {
        properties: { titlePage: true },
        headers: { default: new Header({ children: [line('Office of Ports, {{reference}}')] }) },
        footers: { default: new Footer({ children: [line('Kept in registry 7')] }) },
        children: [line('Memorandum'), line('{{title}} of {{date}}')],
      },
      { children: [line('{{body}}'), line('Seen and agreed'), line('Consulted'), line('{{sources}}')] },
    ],
  });
  return {
    name: 'by docx',
    bytes: new Uint8Array(await Packer.toBuffer(file)),
    says: ['Office of Ports,', 'Kept in registry 7', 'Memorandum', 'Seen and agreed', 'Consulted'],
    asks: new Set(['title', 'body', 'sources']),
  };
}

const ODF = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
].map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${ODF.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1"><style:text-properties fo:font-size="18pt" fo:color="#005500"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"><style:text-properties fo:font-size="26pt"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-left="3cm" fo:margin-right="2cm" fo:margin-top="2cm" fo:margin-bottom="2cm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:header><text:p>Amt der Häfen {{reference}}</text:p></style:header><style:footer><text:p>Seite <text:page-number/> {{marking}}</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Title">{{<text:span text:style-name="B">tit</text:span>le}}</text:p><text:p>Stand {{date}}<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Fassung 3 der Vorlage</text:p></text:note-body></text:note></text:p><text:h text:style-name="Heading_20_1" text:outline-level="1">Vorspann</text:h><text:list><text:list-item><text:p>Punkt des Hauses</text:p></text:list-item></text:list><text:p>{{contents}}</text:p><text:p>{{body}}</text:p><text:p>Gez. {{author}}</text:p></office:text></office:body></office:document>`;

function byLibreOffice(): MadeHouse {
  const bytes = made('house.fodt', FLAT, (folder, file) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, file]);
  });
  return {
    name: 'by LibreOffice',
    bytes,
    says: ['Amt der Häfen', 'Stand', 'Vorspann', 'Punkt des Hauses', 'Gez.'],
    asks: new Set(['title', 'contents', 'body']),
  };
}

const MARKDOWN = `# Report of the office

For {{subject}} by *{{author}}*.[^1]

- one
- two

{{body}}

## End of the report

[^1]: A note of the house for {{date}}.
`;

function byPandoc(): MadeHouse {
  const bytes = made('house.md', MARKDOWN, (folder, file) => {
    run('pandoc', ['-f', 'markdown', '-o', join(folder, 'house.docx'), file]);
  });
  return {
    name: 'by pandoc',
    bytes,
    says: ['Report of the office', 'one', 'two', 'End of the report'],
    asks: new Set(['body']),
  };
}

function made(name: string, source: string, convert: (folder: string, file: string) => void): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, source);
    convert(folder, file);
    return new Uint8Array(readFileSync(join(folder, 'house.docx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
