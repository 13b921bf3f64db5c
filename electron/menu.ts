import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Order } from './channels.ts';

export interface MenuWishes {
  platform: NodeJS.Platform;
  /** The inspector belongs to a development build. */
  packaged: boolean;
  give: (order: Order) => void;
}

/** The application's menu. What belongs to the briefing is ordered of the screen by name; the rest are the system's own roles. */
export function setMenu(wishes: MenuWishes): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(wishes)));
}

function menuOf({ platform, packaged, give }: MenuWishes): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const divider: MenuItemConstructorOptions = { type: 'separator' };
  /** The screen listens to these keys itself and knows when they mean a text field; the menu only shows them. */
  const order = (label: string, name: Order, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => give(name),
  });
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        order('New Briefing…', 'start'),
        order('Paste Article…', 'paste-article', 'CmdOrCtrl+Shift+V'),
        divider,
        order('Save Now', 'save', 'CmdOrCtrl+S'),
        order('Export…', 'export', 'CmdOrCtrl+E'),
        divider,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        order('Undo', 'undo', 'CmdOrCtrl+Z'),
        order('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        divider,
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
        order('Start', 'start', 'Alt+1'),
        order('Library', 'library', 'Alt+2'),
        order('Briefing', 'briefing', 'Alt+3'),
        order('Preview', 'preview', 'Alt+4'),
        order('Checks', 'checks', 'Alt+5'),
        divider,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(packaged ? [] : [divider, { role: 'toggleDevTools' as const }]),
      ],
    },
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    {
      role: 'help',
      submenu: [order('Keyboard Shortcuts', 'shortcuts'), ...(mac ? [] : [divider, { role: 'about' as const }])],
    },
  ];
}
