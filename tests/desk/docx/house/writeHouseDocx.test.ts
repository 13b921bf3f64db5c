import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocxManifest } from '../../../../desk/docx/docxManifest.ts';
import { checkHouseFile } from '../../../../desk/docx/house/checkHouse.ts';
import { withFootnotes } from '../../../../desk/docx/house/withFootnotes.ts';
import { composeDocument } from '../../../../engine/compose/composeDocument.ts';
import type { Block, Document } from '../../../../engine/nouns/document.ts';
import { builtInTemplates, exampleOf } from '../../../../templates/builtIn.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { documentText } from '../../../laws/documentText.ts';
import { has, ooxmlValidator, run } from '../../../tools.ts';
import { inked } from '../../pdf/pagesText.ts';
import { openDocx } from '../openDocx.ts';
import { sdkErrors } from '../sdkErrors.ts';
import { houseBytes } from './houseBytes.ts';
import { newlyBroken } from './houseRules.ts';
import { type MadeHouse, madeHouses } from './houses.ts';
import { bodyOf, notesOf, paragraphsOf } from './houseText.ts';

const DATE = '12 January 2026';
const validator = ooxmlValidator();
let houses: MadeHouse[] = [];
let documents: [string, Document][] = [];
const pictures = new Map<string, Uint8Array>();
/** 'house / document' */
const written = new Map<string, { house: MadeHouse; document: Document; bytes: Uint8Array }>();

beforeAll(async () => {
  houses = await madeHouses();
  const examples = builtInTemplates.map(async ({ id }): Promise<[string, Document]> => {
    const { dossier, media } = await exampleOf(id);
    for (const [sha256, bytes] of media) pictures.set(sha256, bytes);
    return [id, composeDocument({ ...dossier, at: '2026-01-12T00:00:00Z' }, media).document];
  });
  documents = [...(await Promise.all(examples)), ['sample', sampleDocument()]];
  for (const house of houses) {
    for (const [id, document] of documents) {
      const bytes = await houseBytes(document, house.bytes, { date: DATE, media: pictures });
      // A house's notes stand at the foot of the page.
      written.set(`${house.name} / ${id}`, { house, document: withFootnotes(document), bytes });
    }
  }
}, 120_000);

test('house files of several programs are sound, and there are some', () => {
  expect(houses.length).toBeGreaterThanOrEqual(3);
  for (const { bytes } of houses) {
    expect(checkHouseFile(bytes).filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test.skipIf(!validator)(
  'every example in every house has no error in the Open XML SDK that the empty house has not',
  async () => {
    const without = (error: string) => error.replace(/^(\S+) \S+: /, '$1 ');
    const alone = new Map<MadeHouse, Set<string>>();
    for (const house of houses) {
      alone.set(house, new Set((await sdkErrors(validator as string, house.bytes)).map(without)));
    }
    for (const [name, { house, bytes }] of written) {
      const errors = await sdkErrors(validator as string, bytes);
      expect(
        errors.filter((error) => !alone.get(house)?.has(without(error))),
        name,
      ).toEqual([]);
    }
  },
  180_000,
);

test('the package keeps the rules of ours', () => {
  for (const [name, { house, bytes }] of written) expect(newlyBroken(bytes, house.bytes), name).toEqual([]);
});

test('all words of the Document stand where {{body}} stood, in order, with their notes; the house’s before and after', () => {
  for (const [name, { house, document, bytes }] of written) {
    const docx = openDocx(bytes);
    const notes = notesOf(docx);
    const ours = documentText(document).notes;
    const withNotes = (text: string, words: (id: number) => string | undefined) =>
      text.replace(/\[(\d+)\]/g, (_, id: string) => `[${words(Number(id))?.trim()}]`);
    const lines = paragraphsOf(bodyOf(docx))
      .filter((text) => text !== '')
      .map((text) => withNotes(listed(text), (id) => notes.get(id)));
    const meant = bodyText(document, house.asks)
      .map(listed)
      .map((text) => withNotes(text, (number) => ours[number]));
    const starts = [...lines.keys()].filter((start) => lines[start] === meant[0]);
    const whole = starts.find((start) => meant.every((text, index) => lines[start + index] === text)) ?? -1;
    if (whole < 0) expect(lines, name).toEqual(meant);
    const rest = [...lines.slice(0, whole), ...lines.slice(whole + meant.length)].join('\n');
    expect(rest).not.toMatch(/\{\{|\}\}/);
  }
});

test('what the house says on covers, in headers and footers stays', () => {
  for (const [name, { house, bytes }] of written) {
    const docx = openDocx(bytes);
    const parts = docx.names.filter((path) => /^word\/(?:document|header|footer)[^/]*\.xml$/.test(path));
    const text = parts.flatMap((path) => paragraphsOf(docx.tree(path))).join('\n');
    for (const words of house.says) expect(text, name).toContain(words);
  }
});

test('titles, dates and names stand where the house asks for them', () => {
  const said = (name: string) => {
    const docx = openDocx(written.get(name)?.bytes ?? new Uint8Array());
    return docx.names
      .filter((path) => /^word\/(?:document|header|footer|footnotes)[^/]*\.xml$/.test(path))
      .map((path) => paragraphsOf(docx.tree(path)).join('\n'))
      .join('\n');
  };
  expect(said('by docx / sample')).toContain(`Harbour dredging: where the contract stands of ${DATE}`);
  const word = said('by hand as Word writes it, a .dotx / sample');
  expect(word).toContain(`Vom ${DATE}, von M. Okafor vorgelegt`);
  expect(word).toContain('\nHarbour dredging: where the contract stands\n');
  expect(word).toContain('\nFor decision\n');
  expect(word).toContain('\nPolicy memo\nAz. REF 2026/014\n');
  expect(word).toContain('Fußnote des Hauses zu REF 2026/014.');
  expect(word).toContain('Ministerium · Harbour dredging');
  expect(word).toContain('TLP:AMBER · INTERNAL REF 2026/014');
});

test('what fills a line looks like the line, and a prompt’s grey is gone', () => {
  const docx = openDocx(written.get('by hand as Word writes it, a .dotx / sample')?.bytes ?? new Uint8Array());
  const xml = docx.text('word/document.xml');
  expect(xml).toMatch(/<w:rPr><w:b\/><w:lang w:val="de-DE"\/><\/w:rPr><w:t xml:space="preserve">Harbour dredging/);
  expect(xml).not.toContain('Platzhaltertext');
  expect(xml).not.toContain('showingPlcHdr');
});

test('the same two give the same bytes', async () => {
  for (const { house, document, bytes } of [...written.values()].filter((_, at) => at % 5 === 0)) {
    expect(await houseBytes(document, house.bytes, { date: DATE, media: pictures })).toEqual(bytes);
  }
});

test('trace finds the manifest; properties are the Document’s, keywords the house’s; a template becomes a document', () => {
  for (const { document, bytes } of written.values()) {
    expect(readDocxManifest(bytes)).toEqual({ ...document.manifest, house: true });
    const docx = openDocx(bytes);
    expect(docx.names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(docx.text('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    expect(docx.text('[Content_Types].xml')).not.toContain('template.main');
  }
  const { bytes } = written.get('by hand as Word writes it, a .dotx / sample') ?? { bytes: new Uint8Array() };
  const core = openDocx(bytes).text('docProps/core.xml');
  expect(core).toContain('<dc:title>Harbour dredging: where the contract stands</dc:title>');
  expect(core).toContain('<dc:creator>M. Okafor</dc:creator>');
  expect(core.match(/2026-01-01T00:00:00Z/g)).toHaveLength(2);
  expect(core).toContain('<cp:keywords>Hausvorlage</cp:keywords>');
  expect(core).not.toMatch(/Vorlage<|Referat Z 3|2019/);
});

test('contents name pages, and nothing in them asks Word to renew them', () => {
  const docx = openDocx(written.get('by hand as Word writes it, a .dotx / sample')?.bytes ?? new Uint8Array());
  const lines = paragraphsOf(bodyOf(docx)).filter((text) => /\t/.test(text));
  expect(lines).toContain('1 Bottom line\t2');
  expect(lines.filter((text) => /\t$/.test(text))).toEqual([]);
  expect(docx.text('word/document.xml')).not.toContain('w:dirty');
});

test.skipIf(!has('soffice') || !has('pdftotext'))(
  'LibreOffice prints every example in every house, with its notes and the house’s words',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'house-pdf-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const all = [...written.values()];
    const files = all.map(({ bytes }, at) => {
      const file = join(folder, `${at}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    for (const [at, { house, document }] of all.entries()) {
      const read = inked(run('pdftotext', ['-raw', join(folder, `${at}.pdf`), '-']));
      for (const words of house.says) expect(read, house.name).toContain(inked(words));
      if (document.marking.text !== '') expect(read).toContain(inked(document.marking.text));
      // The heading over contents is the house's where it has a place for them.
      const blocks = document.blocks
        .filter(({ kind }) => kind !== 'table' && kind !== 'stats' && kind !== 'chart')
        .map((block) => (block.kind === 'toc' && house.asks.has('contents') ? { ...block, heading: '' } : block));
      const { paragraphs, notes } = documentText({ ...document, blocks });
      const texts = [...paragraphs, ...Object.values(notes)].flatMap((text) => text.split(/\[\d+\]|\n|\t/));
      for (const text of texts.filter((one) => one.length < 60)) expect(read, house.name).toContain(inked(text));
    }
  },
  300_000,
);

/** Without the page number of a line in contents. */
function listed(text: string): string {
  return text.replace(/\t\d*$/, '');
}

/** What stands at {{body}}: all of the Document but what the house asks for elsewhere. */
function bodyText(document: Document, asks: Set<string>): string[] {
  const sources = new Set<Block>();
  if (asks.has('sources')) {
    const first = document.blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'source-entry');
    const heading = document.blocks[first - 1];
    for (const block of document.blocks) {
      if (block === heading && block.kind === 'heading') sources.add(block);
      if (block.kind === 'paragraph' && block.role === 'source-entry') sources.add(block);
    }
  }
  const blocks = document.blocks.filter((block) => {
    if (block.kind === 'title' || block.kind === 'subtitle') return !asks.has(block.kind);
    if (block.kind === 'toc') return !asks.has('contents');
    return !sources.has(block);
  });
  const whole = blocks.some((block) => block.kind === 'toc') ? document.blocks : blocks;
  const toc = documentText({ ...document, blocks: whole.filter((b) => b.kind === 'toc' || b.kind === 'heading') });
  const headings = new Set(whole.filter((block) => block.kind === 'heading'));
  return blocks.flatMap((block) =>
    block.kind === 'toc'
      ? toc.paragraphs.slice(0, toc.paragraphs.length - headings.size)
      : documentText({ ...document, blocks: [block] }).paragraphs,
  );
}
