import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../../engine/nouns/refusal.ts';

/** Larger files are refused before they are read. Bytes. */
const LARGEST = 1024 * 1024 * 1024;

/** A file's bytes, or those of standard input for '-'. @throws Refusal 'not-found', 'not-readable', 'too-large' */
export async function readInput(path: string): Promise<{ bytes: Uint8Array; name: string }> {
  if (path === '-') return { bytes: await readStandardInput(), name: '' };
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw new Refusal('too-large', `“${path}” is larger than 1 GB.`, 'Take a smaller file.');
    return { bytes: new Uint8Array(await readFile(path)), name };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Refusal('not-found', `There is no file “${path}”.`, 'Check the name and the folder.');
    }
    if (code === 'EISDIR') throw new Refusal('not-readable', `“${path}” is a folder, not a file.`);
    if (code === 'EACCES' || code === 'EPERM') throw new Refusal('not-readable', `You may not read “${path}”.`);
    throw new Refusal('not-readable', `“${path}” could not be read (${code ?? 'unknown reason'}).`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > LARGEST) throw new Refusal('too-large', 'Standard input holds more than 1 GB.');
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
