import type * as Electron from 'electron';
import type { StandInFrame, StandInWebContents } from './webContents.ts';

type Listener = Parameters<Electron.IpcMain['handle']>[1];
/** As much of the event as there is here. */
type Asked = Pick<Electron.IpcMainInvokeEvent, 'type'> & { sender: StandInWebContents; senderFrame: StandInFrame };

const handlers = new Map<string, Listener>();

export const ipcMain = {
  handle(channel, listener) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, listener);
  },
} satisfies Pick<Electron.IpcMain, 'handle'>;

export async function invoke(
  sender: StandInWebContents,
  senderFrame: StandInFrame,
  channel: string,
  args: unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  const event: Asked = { type: 'frame', sender, senderFrame };
  return handler(event as unknown as Electron.IpcMainInvokeEvent, ...args);
}
