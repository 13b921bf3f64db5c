import type * as Electron from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';

type Wish = Electron.MenuItemConstructorOptions;

let current: StandInMenu | null = null;

class StandInMenu {
  readonly wishes: Wish[];

  constructor(wishes: Wish[]) {
    for (const wish of wishes) check(wish);
    this.wishes = wishes;
  }
}

/** Electron throws for an item that is nothing. */
function check(wish: Wish): void {
  const { label, role, type, submenu } = wish;
  if (!label && !role && type !== 'separator') throw new Error('Invalid template for MenuItem: no label, role or type');
  if (Array.isArray(submenu)) for (const one of submenu) check(one);
}

export const Menu = {
  // Main hands in wishes only, never finished items.
  buildFromTemplate: (template) => new StandInMenu(template as Wish[]) as unknown as Electron.Menu,
  setApplicationMenu: (menu) => {
    current = menu as unknown as StandInMenu | null;
  },
} satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>;

/** 'File > Export…' and so on, roles by their name. */
export function menuLabels(): string[] {
  const walk = (wishes: Wish[], above: string): string[] =>
    wishes.flatMap((wish) => {
      if (wish.type === 'separator') return [];
      const path = `${above}${nameOf(wish)}`;
      return Array.isArray(wish.submenu) ? walk(wish.submenu, `${path} > `) : [path];
    });
  return walk(current?.wishes ?? [], '');
}

export function clickMenu(labels: string[]): void {
  let wishes = current?.wishes ?? [];
  let found: Wish | undefined;
  for (const label of labels) {
    found = wishes.find((wish) => nameOf(wish) === label);
    if (!found) throw new Error(`no menu item ${labels.join(' > ')}`);
    wishes = Array.isArray(found.submenu) ? found.submenu : [];
  }
  if (!found) return;
  const window = BrowserWindow.getFocusedWindow();
  if (found.role === 'quit') app.quit();
  else if (found.role === 'close') window?.close();
  else if (found.click) found.click({} as Electron.MenuItem, window as unknown as Electron.BaseWindow, {});
  else throw new Error(`nothing happens at ${labels.join(' > ')}`);
}

function nameOf({ label, role }: Wish): string {
  return (label ?? role ?? '').replace('&', '');
}
