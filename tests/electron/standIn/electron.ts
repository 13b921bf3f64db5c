// What `import … from 'electron'` gives the main bundle. What main does not use is not here: a use of it fails at once.
export { app } from './app.ts';
export { BrowserWindow } from './browserWindow.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipcMain.ts';
export { Menu } from './menu.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { nativeTheme, screen, shell } from './system.ts';
export { utilityProcess } from './utilityProcess.ts';
