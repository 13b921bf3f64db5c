import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { chosenFolder, refuseAway } from '../library/place.ts';

/** The library's folder: as given, as BRIEFWRIGHT_LIBRARY says, where it was moved to, or where this system keeps a person's data. @throws Refusal 'library-away' */
export function libraryFolder(given: string | undefined): string {
  const named = given ?? process.env.BRIEFWRIGHT_LIBRARY;
  if (named) return resolve(named);
  refuseAway(dataFolder());
  return chosenFolder(dataFolder());
}

/** Where the program remembers the folder of its library; '' where it was named for this run. */
export function placeOf(given: string | undefined): string {
  return (given ?? process.env.BRIEFWRIGHT_LIBRARY) ? '' : dataFolder();
}

/** Where Electron keeps the data of an app of this name, so that both doors open the same library. */
function dataFolder(): string {
  const name = 'briefwright';
  if (process.platform === 'win32') return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), name);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), name);
}
