import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenFile } from '../../../desk/serve/screenFile.ts';

const FOLDER = join(sep, 'built', 'renderer');
const fileAt = (address: string) => screenFile(FOLDER, new URL(address).pathname);

describe('the screen’s files', () => {
  it('are named by their address', () => {
    expect(fileAt('briefwright://app/')).toEqual({
      path: join(FOLDER, 'index.html'),
      mediaType: 'text/html; charset=utf-8',
    });
    expect(fileAt('briefwright://app/assets/index-a1.js?v=2')?.path).toBe(join(FOLDER, 'assets', 'index-a1.js'));
    expect(fileAt('briefwright://app/assets/pdf.worker.mjs')?.mediaType).toContain('text/javascript');
  });

  it.each([
    '/.env.json',
    '/assets/.hidden.js',
    '/index.html%00.js',
    '/%2e%2e%2fmain.js',
    '/C:%5cx.js',
    '/a.exe',
    '/assets',
  ])('are not %s', (path) => expect(fileAt(`briefwright://app${path}`)).toBeNull());

  it('law: no address leads out of the folder', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '%2f',
      '%5c',
      '\\',
      '/',
      'a',
      'index.html',
      '%00',
      '%',
      '//',
      'x.js',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = fileAt(`briefwright://app/${parts.join('')}`);
        if (found) expect(found.path.startsWith(FOLDER + sep)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
