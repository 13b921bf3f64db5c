import { utilityProcess } from 'electron';
import type { StartApart } from '../desk/apart/apart.ts';

/** Electron's own way to a process apart. It never keeps the program open, and ends with it. */
export const utilityApart: StartApart = (path, name, env) => {
  const child = utilityProcess.fork(path, [], { env, serviceName: name, stdio: 'ignore' });
  return {
    send: (message) => child.postMessage(message),
    listen: (heard) => void child.on('message', heard),
    onEnd: (ended) => void child.once('exit', () => ended()),
    end: () => void child.kill(),
    hold: () => {},
  };
};
