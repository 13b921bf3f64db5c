import type * as Electron from 'electron';
import { pages } from './pages.ts';

export const shell = {
  async openExternal(url: string) {
    await pages.note({ kind: 'opened outside', url });
  },
} satisfies Pick<Electron.Shell, 'openExternal'>;

export const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<Electron.NativeTheme, 'shouldUseDarkColors'>;

const workArea: Electron.Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };
export const screen = {
  getAllDisplays: () => [{ workArea }],
} satisfies { getAllDisplays(): Pick<Electron.Display, 'workArea'>[] };
