import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, BrowserWindow, dialog, type FileFilter, type MessageBoxOptions, type SaveDialogOptions } from 'electron';
import { writeTogether } from '../desk/files/writeTogether.ts';
import type { Deliver, DeliveredFile } from '../desk/requests/room.ts';
import { exportPaths } from './exportPaths.ts';
import { inWords } from './words.ts';

const KINDS: Record<string, string> = {
  '.docx': 'Word',
  '.pdf': 'PDF',
  '.html': 'HTML',
  '.md': 'Markdown',
  '.briefing': 'Briefing',
};

/** Asks once where to write; several files share the folder and the base name. All are written or none. */
export function deliverByDialog(): Deliver {
  /** The folder of the last export in this run. */
  let folder = '';
  return async (files) => {
    const [first] = files;
    if (!first) return { kind: 'written', paths: [] };
    const asked = saveOptions(files, join(folder || app.getPath('documents'), first.name));
    const chosen = await ask(asked);
    if (chosen === null) return { kind: 'cancelled' };
    const paths = exportPaths(
      chosen,
      files.map((file) => file.name),
    );
    // The dialog asked about the very path that was chosen, not about the others.
    const unasked = paths.filter((path) => path !== chosen && existsSync(path));
    if (unasked.length > 0 && !(await mayReplace(unasked))) return { kind: 'cancelled' };
    await writeTogether(paths.map((path, at) => ({ path, bytes: files[at]?.bytes ?? new Uint8Array() })));
    folder = join(chosen, '..');
    return { kind: 'written', paths };
  };
}

function saveOptions(files: DeliveredFile[], defaultPath: string): SaveDialogOptions {
  const endings = files.map((file) => extname(file.name));
  const kinds = endings.map((ending) => KINDS[ending] ?? ending.slice(1));
  const filters: FileFilter[] = endings.map((ending, at) => ({
    name: kinds[at] ?? ending,
    extensions: [ending.slice(1)],
  }));
  return {
    title: `${inWords('Export')}: ${kinds.join(', ')}`,
    // One name for several files: each puts its own ending behind it.
    defaultPath: files.length === 1 ? defaultPath : defaultPath.slice(0, -extname(defaultPath).length),
    ...(files.length === 1 ? { filters } : {}),
    buttonLabel: inWords('Export'),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
}

async function ask(options: SaveDialogOptions): Promise<string | null> {
  const owner = asker();
  const { canceled, filePath } = owner
    ? await dialog.showSaveDialog(owner, options)
    : await dialog.showSaveDialog(options);
  return canceled || filePath === '' ? null : filePath;
}

async function mayReplace(paths: string[]): Promise<boolean> {
  const names = paths.map((path) => `“${basename(path)}”`).join(', ');
  const owner = asker();
  const options: MessageBoxOptions = {
    type: 'warning',
    message: `${names}: ${inWords('there already. Replace?')}`,
    buttons: [inWords('Cancel'), inWords('Replace')],
    defaultId: 0,
    cancelId: 0,
  };
  const { response } = owner ? await dialog.showMessageBox(owner, options) : await dialog.showMessageBox(options);
  return response === 1;
}

/** A dialog without a window to belong to could vanish behind it. */
function asker(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
}
