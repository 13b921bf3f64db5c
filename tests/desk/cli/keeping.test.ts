import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefwright } from './briefwright.ts';

describe('the library on the command line', () => {
  let folder: string;
  const run = (...args: string[]) => briefwright(folder, args);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cli-keeping-'));
    writeFileSync(join(folder, 'a.txt'), 'Ferry reopens\n\nThe line carried 41,200 people in 2025, said the port.\n');
    expect(run('capture', 'a.txt', '--library', 'library').code).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('backs up, lists, restores by name and takes the restore back', () => {
    expect(run('library', 'backup').code).toBe(0);
    const [name = ''] = readdirSync(join(folder, 'library', 'backups')).filter((one) => one.endsWith('.sqlite'));
    expect(run('library', 'backups').out).toMatch(/hand .* 1 article, 0 briefings {2}library-000001-/);
    expect(run('library', 'restore', name).err).toContain('--undo');
    expect(run('library', 'restore', '--undo').code).toBe(0);
    expect(run('library', 'restore', 'nothing.sqlite')).toMatchObject({ code: 1, out: '' });
    expect(run('library', 'restore', 'x', '--undo').code).toBe(2);
  });

  it('goes out as one zip and as references, and comes in elsewhere', () => {
    writeFileSync(join(folder, 'z.ris'), 'TY  - NEWS\nTI  - Other\nAU  - Brandt, Ilka\nVL  - 3\nER  - \n');
    const taken = run('library', 'import', 'z.ris');
    expect(taken).toMatchObject({ code: 0, out: 'waiting for their text: 1\nwith a text that is here: 0\n' });
    expect(taken.err).toContain('volume (1)');
    expect(run('library', 'export', 'all.zip').out).toBe('all.zip\n');
    expect(run('library', 'import', 'all.zip', '--library', 'other').out).toContain('sources: 1');
    expect(run('library', 'export', 'all.bib', '--as', 'bib').code).toBe(0);
    const bib = readFileSync(join(folder, 'all.bib'), 'utf8');
    expect(bib).toContain('title = {Ferry reopens}');
    // What still waits for its text goes out again.
    expect(bib).toMatch(/title = \{Other\}[^@]*volume = \{3\}/);
    expect(run('library', 'export', '-', '--as', 'csl').err).toBe(
      'Sources: 1. References that wait for their text: 1.\n',
    );
    expect(run('library', 'import', 'a.txt')).toMatchObject({ code: 1 });
    expect(run('library', 'export', 'x', '--as', 'doc').code).toBe(2);
    expect(run('library', 'search', 'ferry', '--as', 'bib').code).toBe(2);
  });

  it('moves, and says where it went to whoever opens the old folder', () => {
    const moved = run('library', 'move', 'elsewhere', '--library', 'other');
    expect(moved).toMatchObject({ code: 0, out: `${join(folder, 'elsewhere')}\n` });
    expect(run('library', 'search', 'ferry', '--library', 'other').err).toContain('was moved to');
    expect(run('library', 'search', 'ferry', '--library', 'elsewhere').out).toContain('Ferry reopens');
  });
});
