import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { builtInTemplates } from '../../../templates/builtIn.ts';
import { policyMemo } from '../../../templates/policy-memo.ts';
import { ROOT } from '../../tools.ts';
import { briefwright } from './briefwright.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command whose reader is gone before it says a word. */
function unheard(...args: string[]): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'desk', 'cli', 'briefwright.mjs'), ...args], {
    cwd: folder,
    env: { ...process.env, BRIEFWRIGHT_LIBRARY: join(folder, 'library') },
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (said) => {
    err += said;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, err })));
}

describe('output that nobody reads to its end', () => {
  it.each([
    [['template', 'list'], 0],
    [['template', 'show', 'policy-memo'], 0],
    [['--help'], 0],
    [[], 2],
  ])('ends %j quietly', async (args, code) => {
    expect(await unheard(...args)).toEqual({ code, err: '' });
  });
});

describe('template list', () => {
  it('has a column as wide as its longest word', () => {
    const lines = briefwright(folder, ['template', 'list']).out.trim().split('\n');
    const columns = lines.map((line) => /^\S+ {2,}/.exec(line)?.[0].length);
    expect(lines).toHaveLength(builtInTemplates.length);
    expect(new Set(columns).size).toBe(1);
    expect(columns[0]).toBeGreaterThan(0);
  });

  it('lists and shows those of the library, and briefings are begun on them', () => {
    const opened = openLibrary(join(folder, 'library'), () => '2026-01-12T08:00:00Z');
    opened.templates.keep({ ...policyMemo, id: 'our-own-paper-of-the-house', name: 'Our paper', purpose: '' });
    opened.close();
    const lines = briefwright(folder, ['template', 'list']).out.trim().split('\n');
    expect(lines).toHaveLength(builtInTemplates.length + 1);
    expect(lines.at(-1)).toBe('our-own-paper-of-the-house  Our paper');
    expect(briefwright(folder, ['template', 'show', 'our-own-paper-of-the-house']).out).toContain(
      '"name": "Our paper"',
    );
    const begun = ['new', '--template', 'our-own-paper-of-the-house', '--title', 'T', '-o', 'own.briefing'];
    expect(briefwright(folder, begun)).toMatchObject({ code: 0, err: '' });
    const elsewhere = briefwright(folder, ['template', 'list', '--library', 'nowhere']);
    expect(elsewhere.out.trim().split('\n')).toHaveLength(builtInTemplates.length);
    expect(briefwright(folder, ['template', 'validate', 'x', '--library', 'nowhere']).code).toBe(2);
  });
});

it('one of a thing is one', () => {
  writeFileSync(join(folder, 'a.txt'), 'Ferry reopens\n\n“We sail at noon,” said Ida Lohne, the captain.\n');
  const draft = ['draft', '--template', 'quote-sheet', '--title', 'T', 'a.txt', '-o', 'one.briefing'];
  expect(briefwright(folder, draft).err).toContain('1 article, 1 piece of evidence placed.');
  const said = briefwright(folder, ['check', 'one.briefing']).out;
  expect(said).toMatch(/found sound: .*1 mark of an article/);
  expect(said).not.toMatch(/(?<!\d)1 (?:articles|marks|numbers|quotations|texts|places|sentences)/);
});
