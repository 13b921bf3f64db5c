import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { app } from 'electron';
import type { ArrivedFile } from '../desk/requests/room.ts';

/** As large as a .briefing file can be. Bytes. */
const LARGEST = 400 * 1024 * 1024;

/**
 * Files the system hands over: a double click in its file manager, at the start or while the program runs. Must be called before the
 * app is ready, as macOS tells the first file that early.
 */
export function watchOpenedFiles(take: (file: ArrivedFile) => void): void {
  const takeAll = (args: string[], folder: string) => {
    for (const path of args.slice(1).filter(isBriefing)) take(readOpened(resolve(folder, path)));
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(readOpened(path));
  });
  app.on('second-instance', (_event, args, folder) => takeAll(args, folder));
  takeAll(process.argv, process.cwd());
}

/** No option, and named as the association names them. */
function isBriefing(arg: string): boolean {
  return !arg.startsWith('-') && /\.briefing$/i.test(arg);
}

function readOpened(path: string): ArrivedFile {
  const name = basename(path);
  try {
    if (statSync(path).size > LARGEST) return { name, trouble: `“${name}” is too large to be a briefing.` };
    return { name, bytes: new Uint8Array(readFileSync(path)) };
  } catch {
    return { name, trouble: `“${name}” cannot be read: it is gone, or this account may not read it.` };
  }
}
