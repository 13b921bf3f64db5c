import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getRawHeader, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

export interface PackedFile {
  path: string;
  size: number;
}

/** The files of a folder, with their sizes. */
export function filesIn(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), size: statSync(path).size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of an asar archive. */
export function filesInAsar(archive: string): PackedFile[] {
  return listPackage(archive, { isPack: false }).flatMap((name) => {
    const path = name.slice(1).replaceAll('\\', '/');
    const found = statFile(archive, path);
    return 'size' in found ? [{ path, size: Number(found.size) }] : [];
  });
}

/** Whether every file of an asar has the hashes by which Electron checks it when it reads. */
export function hasIntegrity(archive: string): boolean {
  const { header } = getRawHeader(archive);
  const whole = (node: unknown): boolean => {
    const { files, integrity } = node as { files?: Record<string, unknown>; integrity?: { hash?: string } };
    return files ? Object.values(files).every(whole) : /^[0-9a-f]{64}$/.test(integrity?.hash ?? '');
  };
  return whole(header);
}

/** Fuses of a binary by name: 'on' or 'off'. */
export async function fusesOf(binary: string): Promise<Record<string, string>> {
  const wire = (await getCurrentFuseWire(binary)) as unknown as Record<string, number>;
  const names = Object.entries(FuseV1Options).filter(([name]) => Number.isNaN(Number(name)));
  const shown = (at: unknown) => (wire[String(at)] === 0x31 ? 'on' : wire[String(at)] === 0x30 ? 'off' : 'not there');
  return Object.fromEntries(names.map(([name, at]) => [name, shown(at)]));
}
