import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type Action, ALL_ACTIONS, keyWords } from '../engine/nouns/action.ts';
import type { Order } from './channels.ts';

export interface MenuWishes {
  platform: NodeJS.Platform;
  /** The inspector belongs to a development build. */
  packaged: boolean;
  give: (order: Order) => void;
}

const DIVIDER: MenuItemConstructorOptions = { type: 'separator' };

/** The application's menu. What belongs to the briefing is ordered of the screen by name; the rest are the system's own roles. */
export function setMenu(wishes: MenuWishes): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(wishes)));
}

function menuOf({ platform, packaged, give }: MenuWishes): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const orders = (menu: Action['menu']) => ordersOf(menu, give);
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [...orders('File'), DIVIDER, mac ? { role: 'close' } : { role: 'quit' }],
    },
    {
      label: '&Edit',
      submenu: [
        ...orders('Edit'),
        DIVIDER,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'delete' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        ...orders('View'),
        DIVIDER,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(packaged ? [] : [DIVIDER, { role: 'toggleDevTools' as const }]),
      ],
    },
    { label: '&Briefing', submenu: orders('Briefing') },
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    {
      role: 'help',
      submenu: [...orders('Help'), ...(mac ? [] : [DIVIDER, { role: 'about' as const }])],
    },
  ];
}

function ordersOf(menu: Action['menu'], give: (order: Order) => void): MenuItemConstructorOptions[] {
  return ALL_ACTIONS.filter((action) => action.menu === menu).flatMap((action, at) => [
    ...(action.parted && at > 0 ? [DIVIDER] : []),
    {
      label: action.label,
      ...shownKeys(action.keys),
      click: () => give(action.id),
    },
  ]);
}

/** The screen listens to these keys itself and knows when they mean a text field; the menu only shows them. */
function shownKeys(keys: string): MenuItemConstructorOptions {
  if (keys === '') return {};
  const accelerator = keyWords(keys, false).replace(/^Ctrl\b/, 'CmdOrCtrl');
  return { accelerator, registerAccelerator: false };
}
