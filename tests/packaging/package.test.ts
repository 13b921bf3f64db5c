import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyFace, fontFile } from '../../desk/pdf/fontCatalogue.ts';
import { filesIn, filesInAsar, fusesOf, hasIntegrity, type PackedFile } from '../../packaging/packed.ts';
import { bundledPackages, NOT_SHIPPED, shippedPackages } from '../../packaging/shipped.ts';
import { ROOT } from '../tools.ts';
import { packHere, packMissing } from './packedHere.ts';

const missing = packMissing();
if (missing) process.stdout.write(`skipped: packaging (${missing})\n`);

describe.skipIf(missing)('the packaged folder', () => {
  let output: string;
  let packed: PackedFile[];
  const archive = () => join(output, 'linux-unpacked', 'resources', 'app.asar');
  beforeAll(() => {
    output = packHere();
    packed = filesInAsar(archive());
  }, 180_000);
  afterAll(() => rmSync(output, { recursive: true, force: true }));

  const paths = () => packed.map(({ path }) => path);
  const packageOf = (path: string) =>
    [.../node_modules\/((?:@[^/]+\/)?[^/]+)/g[Symbol.matchAll](path)].at(-1)?.[1] ?? '';

  it('holds Electron’s place, the program’s licences and one archive, and is no larger than it must be', () => {
    const names = filesIn(join(output, 'linux-unpacked')).map(({ path }) => path);
    expect(names).toEqual([
      'LICENSE.electron.txt',
      'LICENSES.chromium.html',
      'briefwright',
      'locales/en-US.pak',
      'resources/app.asar',
      'resources/sbom.cdx.json',
    ]);
    const sum = packed.reduce((all, { size }) => all + size, 0);
    expect(sum).toBeLessThan(95 * 1024 * 1024);
  });

  it('burns the fuses', async () => {
    expect(await fusesOf(join(output, 'linux-unpacked', 'briefwright'))).toMatchObject({
      RunAsNode: 'off',
      EnableCookieEncryption: 'on',
      EnableNodeOptionsEnvironmentVariable: 'off',
      EnableNodeCliInspectArguments: 'off',
      EnableEmbeddedAsarIntegrityValidation: 'on',
      OnlyLoadAppFromAsar: 'on',
      GrantFileProtocolExtraPrivileges: 'off',
    });
  });

  it('has the hash of every file in the archive', () => {
    expect(hasIntegrity(archive())).toBe(true);
  });

  it('holds no sources, no tests, no types and no maps', () => {
    const wrong = paths().filter((path) =>
      /\.(ts|tsx|mts|cts|map)$|(^|\/)(tests?|__tests__|__fixtures__)\//.test(path),
    );
    expect(wrong).toEqual([]);
    const ours = paths().filter((path) => !path.startsWith('node_modules/'));
    expect(
      ours.filter((path) => !/^(out\/(main|preload|renderer)\/|out\/licences\.json$|package\.json$)/.test(path)),
    ).toEqual([]);
  });

  it('holds no package that is only for building or testing, and nothing compiled for one system', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const names = new Set(paths().map(packageOf));
    const forBuilding = Object.keys(devDependencies ?? {}).filter(
      (name) => names.has(name) && !(name in (dependencies ?? {})),
    );
    expect(forBuilding).toEqual([]);
    expect(NOT_SHIPPED.filter((name) => names.has(name))).toEqual([]);
    expect(paths().filter((path) => /\.(node|dll|so|dylib|exe)$/.test(path))).toEqual([]);
  });

  it('holds every font once, and only the cuts that are set', () => {
    const fonts = paths().filter((path) => /\.(ttf|otf|woff2?)$/.test(path));
    const wanted = everyFace().map(fontFile);
    expect(fonts.sort()).toEqual([...new Set(wanted.map((one) => `node_modules/${one.package}/${one.path}`))].sort());
  });

  it('names in its bill of materials every package that is in the archive or in a bundle, with a licence', () => {
    const bom = JSON.parse(readFileSync(join(output, 'linux-unpacked', 'resources', 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: { name: string; version: string; licenses?: unknown[] }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    const named = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
    const bundled = bundledPackages(ROOT).map(({ name, version }) => `${name}@${version}`);
    expect(bundled.length).toBeGreaterThan(20);
    expect(bundled.filter((one) => !named.has(one))).toEqual([]);
    const byName = new Set(bom.components.map(({ name }) => name));
    expect([...new Set(paths().map(packageOf))].filter((name) => name !== '' && !byName.has(name))).toEqual([]);
    expect(named.size).toBe(shippedPackages(ROOT).length);
  });

  it('is made again with the same bytes', () => {
    const again = packHere();
    try {
      const read = (folder: string, name: string) => readFileSync(join(folder, 'linux-unpacked', 'resources', name));
      for (const name of ['app.asar', 'sbom.cdx.json'])
        expect(read(again, name).equals(read(output, name)), name).toBe(true);
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  }, 180_000);
});
