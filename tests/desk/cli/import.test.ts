import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packBriefing } from '../../../desk/files/briefingFile.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { exported } from '../returned/returning.ts';
import { WordHand } from '../returned/wordHand.ts';
import { briefwright } from './briefwright.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  const { dossier, raw, media } = await exampleOf('policy-memo');
  writeFileSync(join(folder, 'memo.briefing'), packBriefing(dossier, raw, media));
  const docx = await exported(dossier, media);
  writeFileSync(join(folder, 'same.docx'), docx);
  const hand = new WordHand(docx);
  hand.replace('two weeks', 'three weeks', 'R. Editor');
  hand.replace('eleven million', 'twelve million', null);
  writeFileSync(join(folder, 'edited.docx'), hand.save());
  writeFileSync(join(folder, 'junk.docx'), 'this is no Word file');
});
const run = (...args: string[]) => briefwright(folder, ['import', ...args]);

test('what comes back unedited says so', () => {
  expect(run('same.docx', '--into', 'memo.briefing')).toMatchObject({ code: 0, out: 'Nothing was edited.\n' });
});

test('lists edits in words, and as JSON for scripts', () => {
  const { code, out } = run('edited.docx', '--into', 'memo.briefing');
  expect(code).toBe(0);
  expect(out).toContain('1. Paragraph reworded · Purpose · ');
  expect(out).toContain('R. Editor, 2026-11-27');
  expect(out).toMatch(/- eleven\n {3}\+ twelve\n {3}! .*“twelve” where the source has “eleven”/);
  const { edits } = JSON.parse(run('edited.docx', '--into', 'memo.briefing', '--json').out);
  expect(edits).toMatchObject([
    { kind: 'reworded', before: 'two', after: 'three', by: 'R. Editor', tracked: true, accepted: false },
    { kind: 'reworded', what: 'Quotation', tracked: false, verdicts: [{ stops: true }] },
  ]);
});

test('takes over all, or what was tracked, into another file', () => {
  const taken = run('edited.docx', '--into', 'memo.briefing', '--accept', 'tracked', '-o', 'next.briefing');
  expect(taken).toMatchObject({ code: 0, err: '1 of 2 edits taken over into next.briefing.\n' });
  expect(run('edited.docx', '--into', 'next.briefing').out).toMatch(/^1 edit:\n\n1\. Quotation/);
  expect(run('edited.docx', '--into', 'next.briefing', '--accept', 'all', '-o', 'last.briefing').code).toBe(0);
  expect(run('edited.docx', '--into', 'last.briefing').out).toBe('Nothing was edited.\n');
  expect(briefwright(folder, ['check', 'last.briefing']).code).toBe(1);
});

test.each([
  [['edited.docx'], 2, /--into X\.briefing/],
  [['edited.docx', '--into', 'memo.briefing', '--accept', 'some'], 2, /all, none or tracked/],
  [['edited.docx', '--into', 'memo.briefing', '--accept', 'all'], 2, /-o Y\.briefing/],
  [['junk.docx', '--into', 'memo.briefing'], 1, /^briefwright: “junk\.docx”[^\n]*\n?$/],
  [['missing.docx', '--into', 'memo.briefing'], 1, /There is no file/],
])('%j is refused in a sentence', (args, code, words) => {
  const ended = run(...args);
  expect(ended.code).toBe(code);
  expect(ended.err).toMatch(words);
  expect(ended.err).not.toContain('    at ');
});
