import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dialog } from 'electron';
import { chosenFolder, refuseAway } from '../desk/library/place.ts';
import { Refusal } from '../engine/nouns/refusal.ts';

/**
 * The folder of the library. One that was there before and is away now is told with choices: its drive may only have to be connected.
 * Null where the person quits.
 * @param data where the program keeps its own files
 */
export async function findLibrary(data: string): Promise<string | null> {
  for (;;) {
    try {
      refuseAway(data);
      return chosenFolder(data);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const chosen = await choose(error, data);
      if (chosen !== '') return chosen;
    }
  }
}

/** '' to look again. */
async function choose({ message }: Refusal, data: string): Promise<string | null> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: 'The library is not where it was.',
    detail: `${message}\n\nConnect its drive and try again, choose the folder it is in now, or begin a new library. Nothing is deleted.`,
    buttons: ['Try again', 'Choose its folder…', 'Begin a new library', 'Quit'],
    defaultId: 0,
    cancelId: 3,
  });
  if (response === 0) return '';
  if (response === 2) return freshFolder(data);
  return response === 1 ? askFolder() : null;
}

async function askFolder(): Promise<string> {
  const { filePaths } = await dialog.showOpenDialog({ title: 'The library’s folder', properties: ['openDirectory'] });
  const [folder = ''] = filePaths;
  if (folder === '' || existsSync(join(folder, 'library.sqlite'))) return folder;
  await dialog.showMessageBox({ type: 'warning', message: `There is no library in ${folder}.`, buttons: ['OK'] });
  return '';
}

/** The usual folder, or one beside it where something is in that. */
function freshFolder(data: string): string {
  for (let count = 1; ; count++) {
    const folder = join(data, count === 1 ? 'library' : `library ${count}`);
    if (!existsSync(join(folder, 'library.sqlite')) && !existsSync(join(folder, 'writer.lock.sqlite'))) return folder;
  }
}
