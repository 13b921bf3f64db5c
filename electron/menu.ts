import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type Action, ALL_ACTIONS, keyWords } from '../engine/nouns/action.ts';
import type { Order } from './channels.ts';
import { inWords } from './words.ts';

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
      label: inWords('&File'),
      submenu: [
        ...orders('File'),
        DIVIDER,
        mac ? named('close', inWords('Close window')) : named('quit', inWords('Quit')),
      ],
    },
    {
      label: inWords('&Edit'),
      submenu: [
        ...orders('Edit'),
        DIVIDER,
        named('cut', inWords('Cut')),
        named('copy', inWords('Copy')),
        named('paste', inWords('Paste')),
        named('delete', inWords('Delete // what is selected')),
        named('selectAll', inWords('Select all')),
      ],
    },
    {
      label: inWords('&View'),
      submenu: [
        ...orders('View'),
        DIVIDER,
        named('resetZoom', inWords('Actual size')),
        named('zoomIn', inWords('Zoom in')),
        named('zoomOut', inWords('Zoom out')),
        named('togglefullscreen', inWords('Full screen')),
        ...(packaged ? [] : [DIVIDER, { role: 'toggleDevTools' as const }]),
      ],
    },
    { label: inWords('&Briefing'), submenu: orders('Briefing') },
    ...(mac ? [{ role: 'windowMenu' as const, label: inWords('&Window') }] : []),
    {
      role: 'help',
      label: inWords('&Help'),
      submenu: [...orders('Help'), ...(mac ? [] : [DIVIDER, named('about', inWords('About Briefwright'))])],
    },
  ];
}

/** The system's own entry; it would name itself in English whatever the screen speaks. A remark behind its text is for translators. */
function named(role: NonNullable<MenuItemConstructorOptions['role']>, label: string): MenuItemConstructorOptions {
  return { role, label: label.split(' // ')[0] ?? label };
}

function ordersOf(menu: Action['menu'], give: (order: Order) => void): MenuItemConstructorOptions[] {
  return ALL_ACTIONS.filter((action) => action.menu === menu).flatMap((action, at) => [
    ...(action.parted && at > 0 ? [DIVIDER] : []),
    {
      label: inWords(action.label),
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
