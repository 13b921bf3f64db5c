// Loaded with --import into a utility process of the stand-in: gives it Electron's `process.parentPort`.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

class StandInParentPort extends EventEmitter implements Pick<Electron.ParentPort, 'postMessage'> {
  postMessage(message: unknown): void {
    process.send?.(message);
  }
}

const port = new StandInParentPort();
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit());
Object.assign(process, { parentPort: port });
