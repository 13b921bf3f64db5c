import type * as Electron from 'electron';
import { pages } from './pages.ts';

/** The button the person will press in message boxes; -1 is Escape. */
let button = -1;

export function answerBoxes(next: number): void {
  button = next;
}

type WithOwner<O> = [owner: Electron.BaseWindow, options: O] | [options: O];

export const dialog = {
  async showSaveDialog(...given: WithOwner<Electron.SaveDialogOptions>) {
    const path = await pages.saveDialog(optionsOf(given));
    return { canceled: path === null, filePath: path ?? '' };
  },
  async showMessageBox(...given: WithOwner<Electron.MessageBoxOptions>) {
    return { response: press(optionsOf(given)), checkboxChecked: false };
  },
  showMessageBoxSync(...given: WithOwner<Electron.MessageBoxSyncOptions>) {
    return press(optionsOf(given));
  },
  async showOpenDialog() {
    const chosen = process.env.STAND_IN_CHOSEN ?? '';
    return { canceled: chosen === '', filePaths: chosen === '' ? [] : [chosen] };
  },
  showErrorBox(title: string, message: string) {
    void pages.note({ kind: 'error box', title, message });
  },
} satisfies Pick<
  Electron.Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showMessageBoxSync' | 'showErrorBox'
>;

function optionsOf<O>(given: WithOwner<O>): O {
  return given.length === 1 ? given[0] : given[1];
}

function press({ message, buttons = [], cancelId = 0 }: Electron.MessageBoxSyncOptions): number {
  void pages.note({ kind: 'box', message, buttons });
  return button < 0 ? cancelId : button;
}
