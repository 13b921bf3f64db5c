import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';
import { app } from './app.ts';

const PORT = fileURLToPath(new URL('./parentPort.ts', import.meta.url));

/** A process whose `parentPort` is the line to this one. */
class StandInUtilityProcess
  extends EventEmitter
  implements Pick<Electron.UtilityProcess, 'postMessage' | 'kill' | 'pid'>
{
  readonly #child: ChildProcess;

  constructor(path: string, args: string[], { env, stdio }: Electron.ForkOptions) {
    super();
    this.#child = fork(path, args, {
      execArgv: ['--no-warnings', '--import', PORT],
      env: env as NodeJS.ProcessEnv,
      serialization: 'advanced',
      stdio: stdio === 'ignore' ? ['ignore', 'ignore', 'ignore', 'ipc'] : ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1));
    app.on('quit', () => this.kill());
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => {});
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  /** @throws Error before the app is ready, as Electron does */
  fork(path: string, args: string[] = [], options: Electron.ForkOptions = {}): Electron.UtilityProcess {
    if (!app.isReady()) throw new Error('utilityProcess cannot be created before app is ready.');
    return new StandInUtilityProcess(path, args, options) as unknown as Electron.UtilityProcess;
  },
} satisfies Pick<typeof Electron.utilityProcess, 'fork'>;
