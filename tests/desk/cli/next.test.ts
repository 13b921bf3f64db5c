import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packBriefing, unpackBriefing } from '../../../desk/files/briefingFile.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { briefwright } from './briefwright.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-next-'));
  for (const id of ['morning-briefing', 'media-digest']) {
    const { dossier, raw, media } = await exampleOf(id);
    writeFileSync(join(folder, `${id}.briefing`), packBriefing(dossier, raw, media));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = (name: string) => unpackBriefing(new Uint8Array(readFileSync(join(folder, name)))).dossier;

test('the next issue is written, with what is carried over and its sources', () => {
  const done = briefwright(folder, [
    'next',
    'morning-briefing.briefing',
    '--date',
    '2026-01-14',
    '-o',
    'nine.briefing',
  ]);
  expect(done).toMatchObject({ code: 0, out: 'nine.briefing\n' });
  expect(done.err).toContain('To watch: 3 entries carried over.');
  const { briefing, evidence, sources } = opened('nine.briefing');
  expect(briefing.variables).toMatchObject({ number: '9', date: '2026-01-14' });
  expect(evidence.length).toBeGreaterThan(3);
  expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(evidence.map(({ sourceId }) => sourceId)));
  // The same again gives the same bytes.
  briefwright(folder, ['next', 'morning-briefing.briefing', '--date', '2026-01-14', '-o', 'again.briefing']);
  expect(readFileSync(join(folder, 'again.briefing')).equals(readFileSync(join(folder, 'nine.briefing')))).toBe(true);
  expect(briefwright(folder, ['next', 'nine.briefing', '-o', 'ten.briefing']).code).toBe(0);
  expect(opened('ten.briefing').briefing.variables).toMatchObject({ number: '10', date: '2026-01-15' });
  expect(briefwright(folder, ['export', 'nine.briefing', '--md', 'nine.md', '--at', '2026-01-14']).code).toBe(0);
  expect(readFileSync(join(folder, 'nine.md'), 'utf8')).toContain('No change since no. 8 of 12 January 2026.');
});

test('what cannot be gets one sentence', () => {
  const none = briefwright(folder, ['next', 'media-digest.briefing', '-o', 'x.briefing']);
  expect(none).toMatchObject({ code: 1, out: '' });
  expect(none.err).toMatch(/^briefwright: “Media digest” is no series[^\n]*\n$/);
  expect(
    briefwright(folder, ['next', 'morning-briefing.briefing', '--date', 'soon', '-o', 'x.briefing']).err,
  ).toContain('is no date');
  expect(briefwright(folder, ['next', 'morning-briefing.briefing']).code).toBe(2);
  expect(briefwright(folder, ['next', '-o', 'x.briefing']).code).toBe(2);
});
