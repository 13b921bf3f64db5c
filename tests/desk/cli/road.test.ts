import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packBriefing, unpackBriefing } from '../../../desk/files/briefingFile.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { articles } from '../../../templates/examples/evidence.ts';
import { olderDigest, onOlderDigest } from '../../fixtures/olderTemplate.ts';
import { documentText } from '../../laws/documentText.ts';
import { has, ooxmlValidator, run } from '../../tools.ts';
import { openDocx } from '../docx/openDocx.ts';
import { sdkErrors } from '../docx/sdkErrors.ts';
import { inked } from '../pdf/pagesText.ts';
import { briefwright } from './briefwright.ts';

const AT = '2026-01-12T00:00:00Z';
let folder: string;
let files: string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-cli-'));
  files = articles.map(({ source, bytes }) => {
    writeFileSync(join(folder, source.fileName), bytes);
    return source.fileName;
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

describe('export of pictures', () => {
  test('a .briefing with a picture becomes every form, its picture in each; check finds nothing in it', async () => {
    const { dossier, raw, media } = await exampleOf('figures-brief');
    writeFileSync(join(folder, 'figures.briefing'), packBriefing(dossier, raw, media));
    const wanted = ['docx', 'pdf', 'html', 'md'].flatMap((form) => [`--${form}`, `figures.${form}`]);
    expect(briefwright(folder, ['export', 'figures.briefing', ...wanted, '--at', AT])).toMatchObject({
      code: 0,
      err: '',
    });
    expect(openDocx(bytesOf('figures.docx')).names).toContain('word/media/picture1.png');
    expect(Buffer.from(bytesOf('figures.pdf')).toString('latin1')).toMatch(/\/Subtype \/Image[\s\S]{0,40}\/Width 1400/);
    expect(Buffer.from(bytesOf('figures.html')).toString()).toContain('<img src="data:image/png;base64,');
    expect(Buffer.from(bytesOf('figures.md')).toString()).toContain('elsmouth-lock.png');
    expect(briefwright(folder, ['check', 'figures.briefing']).out).not.toContain('picture');
  });
});

describe('capture', () => {
  test('prints the contract, with offsets that hold', () => {
    const { code, out, err } = briefwright(folder, ['capture', files[0] ?? '', '--json']);
    expect([code, err]).toEqual([0, '']);
    const { source, evidence, damage } = JSON.parse(out);
    expect(Object.keys(source)).toEqual([
      'title',
      'byline',
      'publisher',
      'publishedOn',
      'url',
      'language',
      'sha256',
      'guessed',
      'text',
      'blocks',
    ]);
    expect(evidence.length).toBeGreaterThan(3);
    for (const one of evidence) expect(source.text.slice(one.start, one.end)).toBe(one.text);
    expect(damage).toEqual([]);
  });

  test('takes standard input, in a named format', () => {
    const html = new TextEncoder().encode(
      '<html><body><article><h1>Lock shut</h1><p>The lock is shut.</p></article></body></html>',
    );
    const { code, out } = briefwright(folder, ['capture', '-', '--format', 'html', '--json'], html);
    expect(code).toBe(0);
    expect(JSON.parse(out).source.text).toContain('The lock is shut.');
  });

  test('says in words what it found', () => {
    const { out } = briefwright(folder, ['capture', files[0] ?? '']);
    expect(out).toContain('Title:     Cable cut leaves Elsmouth');
    expect(out).toMatch(/quote +“We have never seen two breaks/);
  });
});

describe.each(builtInTemplates.map((template) => [template.id]))('draft and export: %s', (id) => {
  const name = `${id}.briefing`;

  test('the same articles and date give the same bytes; an article named twice counts once', () => {
    const draft = (out: string, given: string[]) =>
      briefwright(folder, ['draft', '--template', id, '--title', 'Test', '--date', '2026-01-12', ...given, '-o', out]);
    expect(draft(name, files)).toMatchObject({ code: 0, out: `${name}\n` });
    expect(draft('again.briefing', [...files, files[0] ?? '']).code).toBe(0);
    expect(Buffer.from(bytesOf('again.briefing')).equals(Buffer.from(bytesOf(name)))).toBe(true);
  });

  test('both files hold, say what the Document says, and are the same bytes twice', { timeout: 120_000 }, async () => {
    const exporting = (stem: string) =>
      briefwright(folder, ['export', name, '--docx', `${stem}.docx`, '--pdf', `${stem}.pdf`, '--at', AT]);
    expect(exporting('one')).toMatchObject({ code: 0, out: 'one.docx\none.pdf\n' });
    expect(exporting('two').code).toBe(0);
    for (const ending of ['docx', 'pdf']) {
      expect(Buffer.from(bytesOf(`one.${ending}`)).equals(Buffer.from(bytesOf(`two.${ending}`)))).toBe(true);
    }
    const { dossier } = unpackBriefing(bytesOf(name));
    const { document } = composeDocument({ ...dossier, at: AT });
    await expectSoundPdf(join(folder, 'one.pdf'), document);
    await expectSoundDocx(join(folder, 'one.docx'), document);
  });

  test('the web page and the Markdown have every note, and nothing else is written', () => {
    const written = briefwright(folder, ['export', name, '--html', 'one.html', '--md', 'one.md', '--at', AT]);
    expect(written).toMatchObject({ code: 0, out: 'one.html\none.md\n' });
    const { dossier } = unpackBriefing(bytesOf(name));
    const { notes } = composeDocument({ ...dossier, at: AT }).document;
    const text = (file: string) => new TextDecoder().decode(bytesOf(file));
    expect(text('one.html').match(/<p id="note-/g) ?? []).toHaveLength(notes.length);
    expect(text('one.md').match(/^\[\^\d+\]: /gm) ?? []).toHaveLength(notes.length);
  });

  test('trace leads from every note to a source whose words have their hash', () => {
    for (const file of ['one.docx', 'one.pdf', 'one.html']) {
      const { code, out } = briefwright(folder, ['trace', file, '--json']);
      expect(code).toBe(0);
      const traced = JSON.parse(out);
      expect(traced.evidence.length).toBeGreaterThan(0);
      for (const one of traced.evidence) {
        expect(one.sound).toBe(true);
        expect(one.notes.length).toBeGreaterThan(0);
        expect(traced.sources.map((source: { id: string }) => source.id)).toContain(one.sourceId);
      }
    }
  });
});

type Composed = ReturnType<typeof composeDocument>['document'];

async function expectSoundPdf(path: string, document: Composed): Promise<void> {
  if (has('qpdf')) expect(run('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors');
  if (!has('pdftotext')) return;
  expect(run('pdfinfo', [path])).toMatch(/Tagged:\s+yes/);
  for (const line of run('pdffonts', [path]).trim().split('\n').slice(2)) expect(line).toMatch(/ yes yes yes /);
  const pages = run('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1);
  for (const page of pages) expect(page.split(document.marking.text).length - 1).toBe(2);
  const read = inked(run('pdftotext', ['-raw', path, '-']));
  for (const text of textsOf(document)) expect(read).toContain(inked(text));
}

async function expectSoundDocx(path: string, document: Composed): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const validator = ooxmlValidator();
  if (validator) expect(await sdkErrors(validator, bytes)).toEqual([]);
  const opened = openDocx(bytes);
  const frames = opened.names.filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name));
  expect(frames.length).toBeGreaterThanOrEqual(6);
  for (const name of frames) expect(opened.text(name)).toContain(document.marking.text.split(' ')[0]);
  if (!has('pandoc')) return;
  const read = inked(run('pandoc', ['--to', 'plain', '--wrap', 'none', path]));
  for (const note of document.notes)
    for (const part of note.inlines) if (part.kind === 'text') expect(read).toContain(inked(part.text));
}

/** Stretches of the Document between two note numbers: these are raised and may be read elsewhere. */
function textsOf(document: Composed): string[] {
  const { paragraphs, notes } = documentText(document, () => false);
  return [...paragraphs, ...Object.values(notes)]
    .flatMap((text) => text.split(/\[\d+\]|\n|\t/))
    .filter((text) => text.length < 90);
}

describe('check and sign-off', () => {
  test('altered words stop the export and say where; a written reason lets it pass', { timeout: 60_000 }, async () => {
    const { dossier, raw } = await exampleOf('media-digest');
    const quote = dossier.evidence.find((one) => one.kind === 'quote');
    const fills = dossier.briefing.fills.map((fill) =>
      fill.kind === 'evidence' && fill.evidenceId === quote?.id
        ? { ...fill, wording: quote.text.replace(/\bnever\b/, 'often') }
        : fill,
    );
    const briefing = { ...dossier.briefing, fills };
    writeFileSync(join(folder, 'altered.briefing'), packBriefing({ ...dossier, briefing }, raw));
    const stopped = briefwright(folder, [
      'export',
      'altered.briefing',
      '--docx',
      'no.docx',
      '--pdf',
      'no.pdf',
      '--at',
      AT,
    ]);
    expect(stopped.code).toBe(1);
    expect(stopped.err).toContain('“often” where the source has “never”');
    expect(stopped.err).toContain('under “Articles”');
    expect(readdirSync(folder).filter((name) => name.startsWith('no.'))).toEqual([]);

    const checked = briefwright(folder, ['check', 'altered.briefing', '--json']);
    expect(checked.code).toBe(1);
    const [found] = JSON.parse(checked.out).findings.filter((one: { severity: string }) => one.severity === 'error');
    const signOff = {
      id: 'sig_test0001',
      key: found.key,
      code: found.code,
      sentence: found.sentence,
      reason: 'The speaker corrected herself on the phone.',
      stamp: { at: AT, by: 'M. Okafor' },
    };
    const signed = { ...briefing, signOffs: [signOff] };
    writeFileSync(join(folder, 'signed.briefing'), packBriefing({ ...dossier, briefing: signed }, raw));
    expect(briefwright(folder, ['export', 'signed.briefing', '--pdf', 'signed.pdf', '--at', AT]).code).toBe(0);
    expect(briefwright(folder, ['check', 'signed.briefing']).out).toMatch(
      /error, signed off: .* Reason: The speaker corrected herself on the phone\. \(M\. Okafor, 2026-01-12\)/,
    );
    expect(briefwright(folder, ['trace', 'signed.pdf']).out).toContain('Signed off by M. Okafor on 2026-01-12');
  });
});

describe('the rest', () => {
  test('template move takes a briefing to the version of this program, and keeps what finds no place', async () => {
    const { dossier, raw, media } = onOlderDigest(await exampleOf('media-digest'));
    writeFileSync(join(folder, 'older.briefing'), packBriefing(dossier, raw, media));
    const { code, out } = briefwright(folder, ['template', 'move', 'older.briefing', '-o', 'newer.briefing']);
    expect([code, out]).toEqual([
      0,
      [
        'Pictures may be placed in “Entries”.',
        'The slot “Markets” is gone.',
        '0 moved to another slot, 1 without a place (kept, not printed).',
        'newer.briefing\n',
      ].join('\n'),
    ]);
    const there = unpackBriefing(bytesOf('newer.briefing')).dossier;
    expect(there.template.version).toBe(2);
    expect(there.briefing).toEqual({ ...dossier.briefing, template: { id: 'media-digest', version: 2 } });
    writeFileSync(join(folder, 'older.json'), JSON.stringify(olderDigest));
    const back = ['template', 'move', 'newer.briefing', '--to', 'older.json', '-o', 'back.briefing'];
    expect(briefwright(folder, back).code).toBe(0);
    expect(bytesOf('back.briefing')).toEqual(bytesOf('older.briefing'));
    const none = briefwright(folder, ['template', 'move', 'older.briefing', '--to', '7', '-o', 'none.briefing']);
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain('There is no version 7 of “media-digest” here.');
    expect(briefwright(folder, ['template', 'list', '--to', '2']).code).toBe(2);
  });

  test('new, template, library', { timeout: 60_000 }, () => {
    expect(
      briefwright(folder, ['new', '--template', 'policy-memo', '--title', 'Empty', '-o', 'new.briefing']).code,
    ).toBe(0);
    expect(unpackBriefing(bytesOf('new.briefing')).dossier.briefing.variables.title).toBe('Empty');
    expect(briefwright(folder, ['template', 'list']).out.trim().split('\n')).toHaveLength(builtInTemplates.length);
    expect(briefwright(folder, ['template', 'list']).out).toContain('\nmeeting-read-ahead  Meeting read-ahead: ');
    const shown = briefwright(folder, ['template', 'show', 'policy-memo']).out;
    writeFileSync(join(folder, 'memo.json'), shown);
    expect(briefwright(folder, ['template', 'validate', 'memo.json'])).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'bad.json'), shown.replace('"display": "lead"', '"display": "loud"'));
    const bad = briefwright(folder, ['template', 'validate', 'bad.json']);
    expect([bad.code, bad.out]).toEqual([1, '']);
    expect(bad.err).toMatch(/at sections\.0\.slots\.0\.display/);

    expect(briefwright(folder, ['library', 'search', 'cable']).code).toBe(1);
    expect(briefwright(folder, ['capture', files[0] ?? '', '--library', 'library']).code).toBe(0);
    expect(briefwright(folder, ['library', 'search', 'spawning cable']).code).toBe(0);
    expect(briefwright(folder, ['library', 'search', 'cable']).out).toContain('Cable cut leaves Elsmouth');
    expect(briefwright(folder, ['library', 'backup', 'kept.sqlite']).code).toBe(0);
    expect(briefwright(folder, ['library', 'restore', 'kept.sqlite', '--library', 'other']).code).toBe(0);
    expect(briefwright(folder, ['library', 'search', 'cable', '--library', 'other']).out).toContain('Cable cut');
    expect(briefwright(folder, ['library', 'export', 'all']).code).toBe(0);
  });

  test('trace of a file that was changed, and of a stranger’s', () => {
    const foreign = join(folder, 'foreign.pdf');
    writeFileSync(foreign, '%PDF-1.4\n%%EOF\n');
    expect(briefwright(folder, ['trace', 'foreign.pdf'])).toMatchObject({ code: 1, out: '' });
    expect(briefwright(folder, ['trace', files[0] ?? '']).err).toMatch(/carries no manifest/);
  });
});
