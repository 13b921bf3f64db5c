import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packBriefing } from '../../../../desk/files/briefingFile.ts';
import { exampleOf } from '../../../../templates/builtIn.ts';
import { briefwright } from '../../cli/briefwright.ts';
import { openDocx } from '../openDocx.ts';
import { bodyOf, paragraphsOf } from './houseText.ts';
import { p, wordHouse } from './wordHouse.ts';

const folder = mkdtempSync(join(tmpdir(), 'house-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const { dossier, raw } = await exampleOf('policy-memo');
  writeFileSync(join(folder, 'memo.briefing'), packBriefing(dossier, raw));
  writeFileSync(join(folder, 'house.dotx'), wordHouse({ isTemplate: true }));
  const noted = p('Cover').replace('</w:p>', '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>');
  writeFileSync(join(folder, 'noted.docx'), wordHouse({ cover: '', body: noted + p('{{body}}') }));
  writeFileSync(join(folder, 'wrong.docx'), wordHouse({ cover: '', body: p('Dear {{tilte}}') }));
});

test('template validate takes Word files: a line a finding, 0 with remarks, 1 with errors', () => {
  const sound = briefwright(folder, ['template', 'validate', 'house.dotx']);
  expect([sound.code, sound.err]).toEqual([0, '']);
  expect(sound.out).toContain('remark: The file lacks the style “Quote”');
  expect(sound.out).toMatch(/“house\.dotx” can be filled in\.\n$/);
  const wrong = briefwright(folder, ['template', 'validate', 'wrong.docx']);
  expect(wrong.code).toBe(1);
  expect(wrong.out).toMatch(/^error: There is no \{\{body\}\}|^error: paragraph 1 of the body: “Dear \{\{tilte\}\}”/m);
  expect(wrong.err).toBe('briefwright: “wrong.docx” cannot be filled in while 2 errors stand.\n');
});

test('export --house writes the DOCX on it, with the briefing’s own date; trace reads it; the bytes are the same twice', () => {
  const exported = (out: string) =>
    briefwright(folder, ['export', 'memo.briefing', '--docx', out, '--house', 'house.dotx', '--at', '2026-02-01']);
  expect(exported('a.docx')).toMatchObject({ code: 0, out: 'a.docx\n' });
  expect(exported('b.docx').code).toBe(0);
  const bytes = readFileSync(join(folder, 'a.docx'));
  expect(bytes.equals(readFileSync(join(folder, 'b.docx')))).toBe(true);
  const text = paragraphsOf(bodyOf(openDocx(new Uint8Array(bytes)))).join('\n');
  expect(text).toContain('Vom 12 January 2026, von M. Okafor');
  expect(briefwright(folder, ['trace', 'a.docx'])).toMatchObject({ code: 0, err: '' });
}, 60_000);

test('what of the house changes the briefing is told at export, too', () => {
  const { code, err } = briefwright(folder, ['export', 'memo.briefing', '--docx', 'n.docx', '--house', 'noted.docx']);
  expect(code).toBe(0);
  expect(err).toContain(
    'warning: A footnote of the house stands before {{body}}: Word counts the briefing’s notes from 2 on',
  );
}, 60_000);

test('--house alone is wrong usage; a house that cannot be filled in is named, and nothing is written', () => {
  expect(briefwright(folder, ['export', 'memo.briefing', '--pdf', 'x.pdf', '--house', 'house.dotx'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--house is the base of a DOCX'),
  });
  const refused = briefwright(folder, ['export', 'memo.briefing', '--docx', 'no.docx', '--house', 'wrong.docx']);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/^briefwright: “wrong\.docx”: The house template cannot be filled in/m);
  expect(() => readFileSync(join(folder, 'no.docx'))).toThrow();
}, 60_000);
