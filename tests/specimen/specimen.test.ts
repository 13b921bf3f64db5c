import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../desk/docx/writeDocx.ts';
import { fontMeasure } from '../../desk/pdf/fontMeasure.ts';
import { setPdf } from '../../desk/pdf/setPdf.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import { layoutDocument } from '../../engine/layout/layoutDocument.ts';
import type { Document } from '../../engine/nouns/document.ts';
import { type Marking, markingText, TLP_LABELS } from '../../engine/nouns/marking.ts';
import { openDocx } from '../desk/docx/openDocx.ts';
import { brokenRules } from '../desk/docx/packageRules.ts';
import { sdkErrors } from '../desk/docx/sdkErrors.ts';
import { matterhornFailures } from '../desk/pdf/matterhorn/matterhornFailures.ts';
import { inked, pagesText, tabledIn } from '../desk/pdf/pagesText.ts';
import { SCRIPTS } from '../fixtures/scripts.ts';
import { documentText } from '../laws/documentText.ts';
import { has, ooxmlValidator, ROOT, run } from '../tools.ts';
import { pagesAsText } from './pagesAsText.ts';
import { specimenDossier } from './specimenDossier.ts';

const at = '2026-01-12T08:00:00Z';
const { dossier, media } = specimenDossier();
const composed = (marking: Marking): Document =>
  composeDocument({ ...dossier, briefing: { ...dossier.briefing, marking }, at }, media).document;
const specimen = composed(dossier.briefing.marking);

/** Where CI keeps pictures of what it made. */
const SHOTS = join(ROOT, 'tests', '.shots', 'specimen');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-specimen-'));
  mkdirSync(SHOTS, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the specimen’s pages are those of the golden file, line by line', async () => {
  const text = pagesAsText(layoutDocument(specimen, fontMeasure));
  await expect(text).toMatchFileSnapshot('specimen.txt');
});

test('it uses everything: every kind of block, twelve scripts and more, a note carried on, a table over pages', () => {
  const set = layoutDocument(specimen, fontMeasure);
  const kinds = new Set(specimen.blocks.map((block) => block.kind));
  for (const kind of [
    'title',
    'subtitle',
    'facts',
    'toc',
    'heading',
    'paragraph',
    'list',
    'quotation',
    'excerpt',
    'stats',
    'table',
    'chart',
    'picture',
    'page-break',
    'columns',
  ] as const) {
    expect(kinds).toContain(kind);
  }
  expect(Object.keys(SCRIPTS).length).toBeGreaterThanOrEqual(12);
  const pagesOf = (wanted: (node: number) => boolean) =>
    new Set(
      set.pages
        .filter((page) => page.marks.some((mark) => mark.kind === 'run' && mark.node !== null && wanted(mark.node)))
        .map((page) => page.number),
    );
  const within = (node: number, kind: string): number => {
    for (let one = node; one > 0; one = set.structure[one]?.parent ?? 0)
      if (set.structure[one]?.kind === kind) return one;
    return 0;
  };
  const longest = (kind: string) =>
    Math.max(
      ...set.structure.map((node, index) =>
        node.kind === kind ? pagesOf((one) => within(one, kind) === index).size : 0,
      ),
    );
  expect(longest('Note')).toBeGreaterThanOrEqual(2);
  expect(longest('Table')).toBeGreaterThanOrEqual(2);
});

test('nothing is lost or doubled, and everything is read in its order', () => {
  const contentsApart = { ...specimen, blocks: specimen.blocks.filter((block) => block.kind !== 'toc') };
  const set = layoutDocument(contentsApart, fontMeasure);
  const meant = documentText(contentsApart, tabledIn(set));
  const plain = (texts: string[]) => inked(texts.map((text) => text.replace(/\[(\d+)\]/g, '$1')).join(''));
  const notes = Object.entries(meant.notes).map(([number, text]) => number + text);
  expect(inked(pagesText(set).join(''))).toBe(plain([...meant.paragraphs, ...notes]));
});

const MARKINGS: Marking[] = [
  ...TLP_LABELS.map((tlp) => ({ tlp, house: '', extra: '' })),
  { tlp: null, house: 'RESTRICTED', extra: 'Ministry of Ports' },
];

describe.each(MARKINGS.map((marking) => [markingText(marking), marking] as const))('marked %s', (name, marking) => {
  test.skipIf(!has('pdftotext'))(
    'carries its mark twice on every page, every script comes back, and the file is accessible as far as a script can see',
    async () => {
      const { bytes, pages, diagnostics } = await setPdf(composed(marking), media);
      expect(diagnostics).toEqual([]);
      const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.pdf`);
      writeFileSync(path, bytes);
      const printed = run('pdftotext', [path, '-']).split('\f').slice(0, -1);
      expect(printed).toHaveLength(pages);
      for (const page of printed) expect(page.split(name)).toHaveLength(3);
      const text = printed.join('').replace(/[\u202a-\u202e\s]/g, '');
      for (const sentence of Object.values(SCRIPTS)) expect(text).toContain(sentence.replace(/\s/g, ''));
      if (has('qpdf')) expect(await matterhornFailures(bytes)).toEqual([]);
    },
  );
});

test('as a Word file it has no error in the Open XML SDK and keeps our own rules', async () => {
  const docx = await writeDocx(specimen, {
    media,
    tocPages: specimen.blocks.filter((block) => block.kind === 'heading').map(() => 1),
  });
  writeFileSync(join(folder, 'specimen.docx'), docx);
  expect(brokenRules(openDocx(docx))).toEqual([]);
  const validator = ooxmlValidator();
  if (validator) expect(await sdkErrors(validator, docx)).toEqual([]);
});

test.skipIf(!has('pdftoppm') || !has('soffice'))(
  'its pages become pictures, beside those that LibreOffice sets of the same text',
  async () => {
    const { bytes, headingPages } = await setPdf(specimen, media);
    writeFileSync(join(folder, 'ours.pdf'), bytes);
    writeFileSync(join(folder, 'word.docx'), await writeDocx(specimen, { tocPages: headingPages, media }));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'word.docx')]);
    run('pdftoppm', ['-r', '60', '-png', join(folder, 'ours.pdf'), join(SHOTS, 'ours')]);
    run('pdftoppm', ['-r', '60', '-png', join(folder, 'word.pdf'), join(SHOTS, 'word')]);
    const lines = (path: string) => run('pdftotext', [path, '-']);
    // Both say the same of what is least likely to survive: numbers of notes, figures, references.
    for (const words of ['Figure 1', 'Figure 2', 'Figure 3', 'section', 'No change since the last issue.']) {
      expect(lines(join(folder, 'ours.pdf'))).toContain(words);
      expect(lines(join(folder, 'word.pdf'))).toContain(words);
    }
    expect(readFileSync(join(SHOTS, 'ours-01.png')).length).toBeGreaterThan(1000);
  },
  240_000,
);
