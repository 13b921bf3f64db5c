import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packBriefing } from '../../../desk/files/briefingFile.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { briefwright } from './briefwright.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-bad-'));
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes);
  const { dossier, raw } = await exampleOf('bluf-one-pager');
  const good = packBriefing(dossier, raw);
  put('good.briefing', good);
  put('cut.briefing', good.slice(0, good.length - 40));
  put(
    'flipped.briefing',
    Uint8Array.from(good, (byte, at) => (at > good.length / 2 && at < good.length / 2 + 9 ? byte ^ 0xff : byte)),
  );
  put('bomb.briefing', zipSync({ 'briefing.json': new Uint8Array(300 * 1024 * 1024) }, { level: 1 }));
  put('text.briefing', 'not a zip at all');
  put('empty.briefing', '');
  put('article.txt', 'The lock at Tarn Mill is shut, the board said on Monday.');
  put('empty.txt', '');
  put('blank.txt', ' \n\t\n ');
  put(
    'junk.bin',
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
  );
  put('huge.txt', 'word '.repeat(10 * 1024 * 1024));
  put('paper.pdf', '%PDF-1.7\n');
  mkdirSync(join(folder, 'a-folder'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Exit 1, one sentence that begins with the program's name, nothing printed, nothing written. */
function refuses(args: string[], sentence: RegExp): void {
  const before = readdirSync(folder).sort();
  const { code, out, err } = briefwright(folder, args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(/^briefwright: [“A-Z].*[.)]$/m);
  expect(err).not.toMatch(/\bat .*\.ts:\d+|Error:|undefined/);
  expect(readdirSync(folder).sort()).toEqual(before);
}

describe('refused in one plain sentence', { timeout: 60_000 }, () => {
  test.each([
    ['an empty file', ['capture', 'empty.txt', '--json'], /empty/],
    ['a file of blanks', ['capture', 'blank.txt'], /no words/],
    ['binary junk', ['capture', 'junk.bin'], /junk\.bin/],
    ['50 MB of text', ['capture', 'huge.txt'], /50 MB; an article may have 20 MB/],
    ['half a PDF', ['capture', 'paper.pdf'], /“paper.pdf” is damaged/],
    ['a file that is not there', ['capture', 'nowhere.txt'], /no file “nowhere\.txt”/],
    ['a folder', ['capture', 'a-folder'], /is a folder/],
    ['another format than was said', ['capture', 'article.txt', '--format', 'docx'], /“article.txt” is damaged/],
    [
      'an unknown template',
      ['draft', '--template', 'nope', '--title', 'T', 'article.txt', '-o', 'x.briefing'],
      /no template “nope”.*media-digest/,
    ],
    [
      'a date that is none',
      [
        'draft',
        '--template',
        'media-digest',
        '--title',
        'T',
        '--date',
        '2026-02-30',
        'article.txt',
        '-o',
        'x.briefing',
      ],
      /no date/,
    ],
    [
      'a draft of junk',
      ['draft', '--template', 'media-digest', '--title', 'T', 'article.txt', 'junk.bin', '-o', 'x.briefing'],
      /junk\.bin/,
    ],
    [
      'a folder that is not there',
      ['new', '--template', 'media-digest', '--title', 'T', '-o', 'no/such/x.briefing'],
      /does not exist/,
    ],
    ['a folder as target', ['export', 'good.briefing', '--pdf', 'a-folder'], /is a folder/],
    [
      'one good and one bad target',
      ['export', 'good.briefing', '--docx', 'x.docx', '--pdf', 'no/x.pdf'],
      /does not exist/,
    ],
    ['an instant that is none', ['export', 'good.briefing', '--pdf', 'x.pdf', '--at', 'noon'], /no instant/],
    ['a cut .briefing', ['export', 'cut.briefing', '--pdf', 'x.pdf'], /“cut\.briefing” cannot be opened/],
    ['a damaged .briefing', ['check', 'flipped.briefing'], /“flipped\.briefing” cannot be opened/],
    ['a bomb', ['check', 'bomb.briefing'], /“bomb\.briefing” cannot be opened/],
    ['a text that calls itself .briefing', ['check', 'text.briefing'], /“text\.briefing” cannot be opened/],
    ['an empty .briefing', ['check', 'empty.briefing'], /empty/],
    ['a template that is no JSON', ['template', 'validate', 'article.txt'], /not JSON/],
    ['a library that is not there', ['library', 'backup', 'x.sqlite'], /no library/],
    ['a backup that is none', ['library', 'restore', 'article.txt'], /not a sound library|not be read|damaged/],
  ])('%s', (_, args, sentence) => refuses(args, sentence));
});

describe('wrong usage is exit 2, with how it is done', () => {
  test.each([
    [[]],
    [['nonsense']],
    [['capture']],
    [['capture', 'article.txt', '--no-such-option']],
    [['capture', 'article.txt', '--format', 'poem']],
    [['capture', 'article.txt', 'junk.bin']],
    [['draft', '--template', 'media-digest', '--title', 'T', '-o', 'x.briefing']],
    [['draft', '--template', 'media-digest', 'article.txt', '-o', 'x.briefing']],
    [['draft', '--template', 'media-digest', '--title', 'T', 'article.txt']],
    [['export', 'good.briefing']],
    [['export', 'good.briefing', '--pdf', 'x', '--docx', 'x']],
    [['export', '--pdf', 'x.pdf']],
    [['template', 'show']],
    [['template', 'polish']],
    [['library', 'search']],
    [['serve', '--port', 'many']],
  ])('%j', (args) => {
    const before = readdirSync(folder).sort();
    const { code, err, out } = briefwright(folder, args);
    expect(code).toBe(2);
    expect(err + out).toMatch(/usage|commands|briefwright/i);
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  test('help and version are results', () => {
    for (const args of [['--help'], ['capture', '--help'], ['library', '-h'], ['--version']]) {
      const { code, err, out } = briefwright(folder, args);
      expect([code, err]).toEqual([0, '']);
      expect(out.length).toBeGreaterThan(4);
    }
  });
});
