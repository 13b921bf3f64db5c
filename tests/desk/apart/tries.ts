// A process apart that tries what its article could want of it, and says how each try ended.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ownerDoor } from '../../../desk/apart/ownerDoor.ts';

const here = fileURLToPath(import.meta.url);
const TRIES: Record<string, () => unknown> = {
  'read its own module': () => readFileSync(here),
  'write a file': () => writeFileSync(join(tmpdir(), `apart-${process.pid}.txt`), 'x'),
  'make a folder': () => mkdtempSync(join(tmpdir(), 'apart-')),
  'remove a file': () => rmSync(here),
  'start a program': () => spawnSync('true'),
  'load an addon': () => process.dlopen({ exports: {} } as NodeModule, '/nowhere/addon.node'),
};

const door = ownerDoor();
door.listen((message) => {
  if (message === 'hang') while (true);
  if (message === 'work') return void new Worker('while (true);', { eval: true });
  const ended = Object.entries(TRIES).map(([name, attempt]) => {
    try {
      attempt();
      return [name, 'done'];
    } catch (error) {
      return [name, (error as NodeJS.ErrnoException).code];
    }
  });
  door.send({ pid: process.pid, ended: Object.fromEntries(ended) });
});
door.send('here');
