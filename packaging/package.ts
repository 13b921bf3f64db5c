import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { builtAs, stampWords } from '../desk/builtAs.ts';
import { builderConfig } from './builder.ts';
import { filesIn, filesInAsar, fusesOf, hasIntegrity } from './packed.ts';
import { sbomOf } from './sbom.ts';
import { shippedPackages } from './shipped.ts';
import { makeStandInDist } from './standInDist.ts';

/**
 * `npm run package -- [--dir] [--win|--mac|--linux] [--stand-in] [--electron FOLDER|ZIP] [--output FOLDER]`: the installers of this system,
 * or with `--dir` the folder they would hold. `--electron`: an Electron that lies here already, for machines without a net; `--stand-in`: none
 * at all, only its fuses. Prints what was packed.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    dir: { type: 'boolean' },
    win: { type: 'boolean' },
    mac: { type: 'boolean' },
    linux: { type: 'boolean' },
    'stand-in': { type: 'boolean' },
    electron: { type: 'string' },
    output: { type: 'string' },
  },
});

const output = values.output ?? join(ROOT, 'out', 'package');
const temp = mkdtempSync(join(tmpdir(), 'briefwright-package-'));
try {
  const shipped = shippedPackages(ROOT);
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'sbom.cdx.json'), sbomOf(ROOT, shipped, builtAs()));
  const dist = values['stand-in'] ? makeStandInDist(join(temp, 'electron')) : values.electron;
  const made = await build({
    projectDir: ROOT,
    targets: platform().createTarget(values.dir ? 'dir' : null),
    config: { ...builderConfig(output), ...(dist === undefined ? {} : { electronDist: dist }) },
    publish: 'never',
  });
  console.log(`\nBriefwright ${stampWords(builtAs())}: ${shipped.length} packages in sbom.cdx.json`);
  for (const path of made) console.log(path);
  await tell(output);
} catch (error) {
  console.error(`Nothing was packaged: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}

function platform(): Platform {
  if (values.win) return Platform.WINDOWS;
  if (values.mac) return Platform.MAC;
  return values.linux ? Platform.LINUX : Platform.current();
}

/** Every unpacked folder: its files, what is in the archive, the fuses. */
async function tell(folder: string): Promise<void> {
  for (const name of ['linux-unpacked', 'win-unpacked'].filter((one) => existsSync(join(folder, one)))) {
    const unpacked = join(folder, name);
    const archive = join(unpacked, 'resources', 'app.asar');
    const binary = join(unpacked, name.startsWith('win') ? 'Briefwright.exe' : 'briefwright');
    console.log(`\n${name}`);
    for (const file of filesIn(unpacked)) console.log(`${size(file.size)}  ${file.path}`);
    console.log(`\nresources/app.asar (hashes of every file: ${hasIntegrity(archive) ? 'yes' : 'NO'})`);
    for (const [part, bytes, count] of partsOf(archive)) console.log(`${size(bytes)}  ${part} (${count} files)`);
    console.log('\nfuses');
    for (const [fuse, state] of Object.entries(await fusesOf(binary))) console.log(`${state.padStart(11)}  ${fuse}`);
  }
}

/** What the archive holds: bundles by folder, packages by name; the largest first. */
function partsOf(archive: string): [part: string, bytes: number, count: number][] {
  const parts = new Map<string, [number, number]>();
  for (const { path, size: bytes } of filesInAsar(archive)) {
    const part = /^node_modules\/((@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/').slice(0, 2).join('/');
    const [sum, count] = parts.get(part) ?? [0, 0];
    parts.set(part, [sum + bytes, count + 1]);
  }
  return [...parts]
    .map(([part, [sum, count]]) => [part, sum, count] as [string, number, number])
    .sort((a, b) => b[1] - a[1]);
}

function size(bytes: number): string {
  return `${(bytes / 1024).toFixed(0).padStart(8)} kB`;
}
