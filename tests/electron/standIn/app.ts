import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { lives } from '../../../desk/files/staleTemp.ts';
import { preventable } from './preventable.ts';

/** The test's folder for this desktop; Electron's own paths lie in it. */
const HOME = process.env.STAND_IN_HOME ?? '';
const LOCK = join(HOME, 'userData', 'SingletonLock');

interface Closable {
  close(): void;
  destroy(): void;
}

class StandInApp
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      'quit' | 'exit' | 'whenReady' | 'isReady' | 'getPath' | 'getName' | 'requestSingleInstanceLock' | 'isPackaged'
    >
{
  readonly isPackaged = false;
  readonly windows = new Set<Closable>();
  #ready = false;
  #quitting = false;
  #ended = false;

  isReady(): boolean {
    return this.#ready;
  }

  /** Electron is ready only after the entry module has run; asking for it is the sign that it did. */
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#ready = true;
  }

  getPath(name: string): string {
    if (!['userData', 'documents', 'downloads', 'temp'].includes(name)) throw new Error(`no path for ${name}`);
    const path = join(HOME, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  getName(): string {
    return 'Briefwright';
  }

  requestSingleInstanceLock(): boolean {
    this.getPath('userData');
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      if (lives(Number(readFileSync(LOCK, 'utf8')))) return false;
      writeFileSync(LOCK, String(process.pid));
      return true;
    }
  }

  /** before-quit, then every window is asked to close, then will-quit; a prevented one stops it, as does a window that stays. */
  quit(): void {
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    if (this.windows.size === 0) this.#willQuit();
    for (const window of [...this.windows]) window.close();
  }

  /** A window refused to go: what was begun is off. */
  stay(): void {
    this.#quitting = false;
  }

  gone(window: Closable): void {
    this.windows.delete(window);
    if (this.windows.size > 0) return;
    if (this.#quitting) this.#willQuit();
    else this.emit('window-all-closed');
  }

  exit(code = 0): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const window of [...this.windows]) window.destroy();
    this.emit('quit', preventable({}), code);
    if (this.#ready) rmSync(LOCK, { force: true });
    process.exit(code);
  }

  #willQuit(): void {
    const event = preventable({});
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }
}

export const app = new StandInApp();
