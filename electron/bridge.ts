import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type RequestName, requests } from '../desk/bridge.ts';
import type { Desk } from '../desk/desk.ts';
import { isOwnAddress } from './address.ts';
import { ASK } from './channels.ts';

/** The desk behind one channel. A message from anywhere but the top frame of our own screen gets an error and no answer. */
export function answerBridge(desk: Desk): void {
  ipcMain.handle(ASK, (event, name: unknown, payload: unknown) => {
    if (!isOwnScreen(event)) throw new Error('refused: not the screen of Briefwright');
    if (!isRequest(name)) throw new Error('refused: no such request');
    // The desk parses the payload; its type is the screen's promise only.
    return desk.ask(name, payload as never);
  });
}

/** Whether a message comes from the top frame of our own screen. */
export function isOwnScreen({ senderFrame }: IpcMainInvokeEvent): boolean {
  // No frame when it went away meanwhile; no parent when it is the top one.
  return senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url);
}

function isRequest(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}
