import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isAllowed, type Licence, licencesOf } from '../../packaging/licences.ts';
import { shippedPackages } from '../../packaging/shipped.ts';
import { ROOT } from '../tools.ts';

const built = existsSync(join(ROOT, 'out', 'licences.json'));
if (!built) process.stdout.write('skipped: licences of the built program (not built: npm run build)\n');

describe('licences', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const packageWith = (manifest: object, files: Record<string, string> = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'briefwright-licence-'));
    made.push(folder);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'some', version: '1.0.0', ...manifest }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return { name: 'some', version: '1.0.0', folder };
  };

  it('takes a package’s own text, and the standard text with the author’s name where it brings none', () => {
    expect(licencesOf([packageWith({ license: 'MIT' }, { 'LICENSE.md': 'Take it.' })])[0]).toMatchObject({
      licence: 'MIT',
      text: 'Take it.',
    });
    const [standard] = licencesOf([packageWith({ license: 'ISC', author: 'Wen Abara <w@x.example>' })]);
    expect(standard?.text).toMatch(/standard text[\s\S]+Wen Abara[\s\S]+Permission to use, copy, modify/);
  });

  it('refuses a licence that is not on the list, and a package without any, by name', () => {
    expect(() => licencesOf([packageWith({ license: 'GPL-3.0-only' }, { LICENSE: 'x' })])).toThrow(
      'some@1.0.0: not allowed (GPL-3.0-only)',
    );
    expect(() => licencesOf([packageWith({})])).toThrow('some@1.0.0: no text');
    expect(['MIT AND OFL-1.1', '(MIT OR GPL-2.0)', 'MIT AND GPL-2.0', ''].map(isAllowed)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.skipIf(!built)(
    'of everything that is shipped stand in the built program, each with its text, the fonts under the OFL',
    () => {
      const licences = JSON.parse(readFileSync(join(ROOT, 'out', 'licences.json'), 'utf8')) as Licence[];
      expect(licences.map(({ name, version }) => `${name}@${version}`)).toEqual(
        shippedPackages(ROOT).map(({ name, version }) => `${name}@${version}`),
      );
      expect(licences.filter(({ text }) => text.length < 100).map(({ name }) => name)).toEqual([]);
      const fonts = licences.filter(({ name }) => /^@(expo-google-fonts|embedpdf)\//.test(name));
      expect(fonts.length).toBe(21);
      for (const font of fonts)
        expect(font, font.name).toMatchObject({ text: expect.stringMatching(/OPEN FONT LICENSE/i) });
      for (const name of ['electron', 'react', 'pdfjs-dist', 'zod'])
        expect(licences.map((one) => one.name)).toContain(name);
    },
  );
});
