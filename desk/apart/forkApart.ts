import { fork } from 'node:child_process';
import type { StartApart } from './apart.ts';

/** It may read files, which is how its own modules are loaded, and run threads; it may not write, start programs or load addons. */
const RIGHTS = ['--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings'];

export const forkApart: StartApart = (path, _name, env) => {
  const child = fork(path, {
    execArgv: RIGHTS,
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let over = false;
  let ended = () => {};
  const end = () => {
    if (over) return;
    over = true;
    ended();
  };
  // Not 'exit', which may come before the last message.
  child.on('close', end);
  child.on('error', end);
  return {
    // Without a callback a broken pipe would be an 'error' of its own.
    send: (message) => void (child.connected && child.send(message as object, () => {})),
    listen: (heard) => void child.on('message', heard),
    onEnd: (heard) => {
      ended = heard;
    },
    end: () => void child.kill('SIGKILL'),
    hold: (stays) => {
      if (stays) {
        child.ref();
        child.channel?.ref();
      } else {
        child.unref();
        child.channel?.unref();
      }
    },
  };
};
